import { useLayoutEffect, useRef } from 'preact/hooks';
import { audiences } from '../lib/audiences/find-audience.ts';
import type { OwnAudience } from '../lib/audiences/own-audience.ts';
import { messagePart } from './message-part.ts';
import { useWords } from './words-context.ts';

interface AudienceSwitchProps {
  /** The audiences that the person defined, offered after the built-in ones. */
  readonly own: readonly OwnAudience[];
  /** The id of the chosen one; none is checked when it is unknown. */
  readonly chosen: string;
  choose(id: string): void;
  /** Puts the focus on the chosen one at the start, so that an arrow key switches at once. */
  readonly takesFocus?: boolean;
}

/** Switches for whom the post is. */
export function AudienceSwitch({ own, chosen, choose, takesFocus = false }: AudienceSwitchProps) {
  const words = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const offered = [
    ...audiences.map(({ id }) => ({ id, label: words.say(`audience_${messagePart(id)}`) })),
    ...own.map(({ id, name }) => ({ id, label: name })),
  ];
  useLayoutEffect(() => {
    const isFree = document.activeElement === document.body || box.current?.contains(document.activeElement);
    if (!takesFocus || !isFree) return;
    const inputs = [...(box.current?.querySelectorAll('input') ?? [])];
    inputs.find(({ value }) => value === chosen)?.focus();
  }, [chosen, takesFocus]);
  return (
    <fieldset class="switch" ref={box}>
      <legend class="visually-hidden">{words.say('audience_label')}</legend>
      {offered.map(({ id, label }) => (
        <label class="switch-option" key={id}>
          <input
            type="radio"
            name="audience"
            value={id}
            checked={id === chosen}
            onChange={() => choose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
