import { Fragment } from 'preact';
import type { Allowance, PlatformFacts } from '../lib/platforms/platform-facts.ts';
import { type Cut, cutPost } from '../lib/preview/cut-post.ts';
import { Scrolled } from './scrolled.tsx';
import { useWords } from './words-context.ts';

interface PreviewProps {
  readonly text: string;
  readonly platform: PlatformFacts;
  readonly allowance: Allowance;
}

/** The stretches between cuts, and the device of the cut behind each. */
function stretches(text: string, cuts: readonly Cut[]) {
  const ends = cuts.map(({ shown }) => shown.length);
  return [...ends, text.length].map((end, index) => ({
    words: text.slice(ends[index - 1] ?? 0, end),
    device: cuts[index]?.device,
  }));
}

/** What readers see of a post before they tap "more": whole until the cut, dimmed behind it. */
export function Preview({ text, platform, allowance }: PreviewProps) {
  const words = useWords();
  const cuts = cutPost(text, platform, allowance);
  const isTooLong = platform.count(text, allowance).overflow !== undefined;
  const note = isTooLong ? 'tooLong' : cuts.length > 0 ? 'about' : 'whole';
  return (
    <section class="card" data-preview={note}>
      <h3>{words.say('preview_title')}</h3>
      <Scrolled class="preview" label={words.say('preview_title')}>
        {stretches(text, cuts).map(({ words: part, device }, index) => (
          <Fragment key={device ?? 'end'}>
            <span class={index > 0 ? 'preview-behind' : undefined}>
              {index > 0 ? part.trimStart() : part}
            </span>
            {device && (
              <span class="preview-cut" data-cut={device}>
                {words.say(`preview_${device}`)}
              </span>
            )}
          </Fragment>
        ))}
      </Scrolled>
      <p class="card-note">{words.say(`preview_${note}`, { platform: platform.name })}</p>
    </section>
  );
}
