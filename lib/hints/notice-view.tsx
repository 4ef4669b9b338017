import { useId } from 'preact/hooks';
import { shortQuote } from '../../components/short-quote.ts';
import type { Words } from '../words.ts';
import { Announced } from './announced.tsx';

/** What became of a click, in a sentence, and what can be done about it. */
export interface Notice {
  readonly text: string;
  /** Words to offer for copying. */
  readonly copy?: string;
  readonly actions: readonly { readonly label: string; run(): void }[];
}

/** What the card shows of a notice. */
export interface NoticeViewProps {
  readonly notice: Notice;
  readonly words: Words;
  readonly isAnnounced: boolean;
  onClose(): void;
}

/** A word on what just happened. It closes before anything is done about it. */
export function NoticeView({ notice, words, isAnnounced, onClose }: NoticeViewProps) {
  const titleId = useId();
  return (
    <div class="card notice" role="dialog" aria-labelledby={titleId}>
      <p class="message" id={titleId}>
        {notice.text}
      </p>
      {isAnnounced && <Announced text={notice.text} />}
      {notice.copy && (
        <blockquote class="offered" dir="auto">
          {shortQuote(notice.copy)}
        </blockquote>
      )}
      <div class="more">
        {notice.actions.map(({ label, run }) => (
          <button
            type="button"
            key={label}
            class="strong"
            onClick={() => {
              onClose();
              run();
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          {words.say('card_close')}
        </button>
      </div>
    </div>
  );
}
