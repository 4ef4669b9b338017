import type { Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import { useWords } from './words-context.ts';

interface PracticeComposerProps {
  readonly platform: PlatformId;
  /** What stands in it at first; later the field alone knows. */
  readonly start: string;
  readonly field: { current: HTMLElement | null };
  onInput(): void;
}

/** A compose box of our own. As on the sites, some are editable elements and one is a textarea. */
export function PracticeComposer({ platform, start, field, onInput }: PracticeComposerProps) {
  const words = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is filled once, when it appears
  useLayoutEffect(() => {
    const element = field.current;
    if (element instanceof HTMLTextAreaElement) element.value = start;
    else if (element) element.textContent = start;
  }, []);
  const name = platformFacts(platform).name;
  const shared = {
    class: 'practice-field',
    'aria-label': words.say('practice_field', { platform: name }),
    spellcheck: true,
    dir: 'auto' as const,
  };
  return (
    <div class="practice-composer" data-practice={platform}>
      {platform === 'instagram' ? (
        <textarea
          {...shared}
          ref={field as Ref<HTMLTextAreaElement>}
          placeholder={words.say('practice_placeholder')}
          onInput={onInput}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: an editable element, as on the sites
        <div
          {...shared}
          ref={field as Ref<HTMLDivElement>}
          contentEditable="plaintext-only"
          role="textbox"
          aria-multiline="true"
          tabIndex={0}
          data-placeholder={words.say('practice_placeholder')}
          onInput={onInput}
        />
      )}
    </div>
  );
}
