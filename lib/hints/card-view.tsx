import { useEffect, useState } from 'preact/hooks';
import type { Hint } from '../rules/report.ts';
import type { Words } from '../words.ts';
import type { Source } from './card-contract.ts';

/** What the card shows, and what its buttons do. */
export interface CardViewProps {
  readonly hint: Hint;
  readonly words: Words;
  readonly source: Source | undefined;
  readonly theme: 'light' | 'dark';
  onFix(index: number): void;
  onIgnore(): void;
  onTurnOff(): void;
  onClose(): void;
}

/** A button longer than this is no preview any more; in UTF-16 code units. */
const LONGEST_PREVIEW = 120;

function preview(text: string): string {
  const line = text.replaceAll('\n', ' ↵ ');
  return line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW).trimEnd()}…` : line;
}

function fixLabel(words: Words, fix: Hint['fixes'][number]): string {
  const text = preview(fix.text);
  if (!fix.at) return words.say('card_copy', { text });
  return fix.text === '' ? words.say('card_remove') : words.say('card_fixTo', { text });
}

/** Says the message once to a screen reader: a region speaks only of what comes into it after it is there. */
function Announced({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => say(text), [text]);
  return (
    <p class="announced" role="status">
      {said}
    </p>
  );
}

function Why({ hint, words, source }: Pick<CardViewProps, 'hint' | 'words' | 'source'>) {
  return (
    <details>
      <summary>{words.say('card_why')}</summary>
      <p dir="auto">{words.rule(hint.rule, 'why')}</p>
      <p>
        {source ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer" dir="auto">
            {words.say('card_source', { title: source.title, year: String(source.year) })}
          </a>
        ) : (
          words.say('card_house')
        )}
      </p>
    </details>
  );
}

/** One hint: what, how to change it, why, and the ways to have peace from it. */
export function CardView(props: CardViewProps) {
  const { hint, words, theme } = props;
  const message = words.rule(hint.rule, hint.say, hint.with);
  return (
    <div class="card" role="dialog" aria-label={message} data-theme={theme} data-severity={hint.severity}>
      <div class="top">
        <p class="message" dir="auto">
          {message}
        </p>
        <button type="button" class="close" aria-label={words.say('card_close')} onClick={props.onClose}>
          ×
        </button>
      </div>
      <Announced text={message} />
      {hint.fixes.length > 0 && (
        <div class="fixes">
          {hint.fixes.map((fix, index) => (
            <button type="button" key={fix.text} dir="auto" onClick={() => props.onFix(index)}>
              {fixLabel(words, fix)}
            </button>
          ))}
        </div>
      )}
      <Why hint={hint} words={words} source={props.source} />
      <div class="more">
        <button type="button" onClick={props.onIgnore}>
          {words.say('card_ignore')}
        </button>
        <button type="button" onClick={props.onTurnOff}>
          {words.say('card_turnOff')}
        </button>
      </div>
    </div>
  );
}
