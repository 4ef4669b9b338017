import { useId, useState } from 'preact/hooks';
import { messagePart } from '../../components/message-part.ts';
import { shortQuote } from '../../components/short-quote.ts';
import type { Hint } from '../rules/report.ts';
import { sources } from '../rules/sources.generated.ts';
import type { Words } from '../words.ts';
import { Announced } from './announced.tsx';
import { previewFix } from './preview-fix.ts';

/** What the card shows of a hint, and what its buttons do. */
export interface HintViewProps {
  readonly hint: Hint;
  readonly words: Words;
  /** The text of the hint's post. */
  readonly text: string;
  /** Which of how many hints this is, from 1; 0 when it is none of those that count. */
  readonly place: { readonly number: number; readonly all: number };
  /** Said aloud when it opens: without the focus nobody would hear of it. */
  readonly isAnnounced: boolean;
  onFix(index: number): void;
  onIgnore(): void;
  onTurnOff(): void;
  /** Shows the hint that is this many places further on. */
  onStep(by: 1 | -1): void;
  onClose(): void;
}

type Fix = Hint['fixes'][number];

function FixResult({ fix, text }: { readonly fix: Fix; readonly text: string }) {
  if (!fix.at) return null;
  const { before, now, after } = previewFix(text, fix.at, fix.text);
  return (
    <span class="result" dir="auto">
      {before}
      <ins>{now}</ins>
      {after}
    </span>
  );
}

function FixButton({ fix, text, words, press }: { fix: Fix; text: string; words: Words; press(): void }) {
  const quoted = { text: shortQuote(fix.text) };
  const isRemoval = fix.text.trim() === '';
  const label = !fix.at ? 'card_copy' : isRemoval ? 'card_remove' : 'card_fixTo';
  return (
    <button type="button" class="fix" data-first onClick={press}>
      <span class="fix-label" dir="auto">
        {words.say(label, quoted)}
      </span>
      <FixResult fix={fix} text={text} />
    </button>
  );
}

function Why({ hint, words, id }: Pick<HintViewProps, 'hint' | 'words'> & { id: string }) {
  const source = sources[hint.rule];
  return (
    <div class="why" id={id}>
      <p>{words.rule(hint.rule, 'why')}</p>
      <p>
        {source ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {words.say('card_source', { title: source.title, year: String(source.year) })}
          </a>
        ) : (
          words.say('card_house')
        )}
      </p>
    </div>
  );
}

function Steps({ place, words, onStep }: Pick<HintViewProps, 'place' | 'words' | 'onStep'>) {
  if (place.all < 2 || place.number === 0) return null;
  const arrow = (by: 1 | -1, name: string, drawing: string) => (
    <button type="button" class="icon-button" aria-label={words.say(name)} onClick={() => onStep(by)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  );
  return (
    <div class="steps">
      {arrow(-1, 'card_previous', 'M10 3.5 5.5 8l4.5 4.5')}
      <span>{words.say('card_place', place)}</span>
      {arrow(1, 'card_next', 'M6 3.5 10.5 8 6 12.5')}
    </div>
  );
}

/** One hint: what and what to do, how the text would read, why, and the ways to have peace from it. */
export function HintView(props: HintViewProps) {
  const { hint, words } = props;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const titleId = useId();
  const message = words.rule(hint.rule, hint.say, hint.with);
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} data-severity={hint.severity}>
      <div class="top">
        <span class="tag">{words.say(`severity_${messagePart(hint.severity)}`)}</span>
        <Steps {...props} />
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('card_close')}
          onClick={props.onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <p class="message" id={titleId} dir="auto">
        {message}
      </p>
      {props.isAnnounced && <Announced text={message} />}
      {hint.fixes.map((fix, index) => (
        <FixButton
          key={fix.text}
          fix={fix}
          text={props.text}
          words={words}
          press={() => props.onFix(index)}
        />
      ))}
      {isWhyOpen && <Why hint={hint} words={words} id={whyId} />}
      <div class="more">
        <button
          type="button"
          aria-expanded={isWhyOpen}
          aria-controls={whyId}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {words.say('card_why')}
        </button>
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
