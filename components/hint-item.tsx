import { useId, useState } from 'preact/hooks';
import type { HelpLine } from '../lib/settings/kit.ts';
import type { HintLine } from './arrange-hints.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { FixButton } from './fix-button.tsx';
import { HelpLines } from './help-lines.tsx';
import type { PanelActions } from './panel-actions.ts';
import { shortQuote } from './short-quote.ts';
import { useWords } from './words-context.ts';

/** What all hints of one report share. */
export interface HintContext {
  /** The text of each post, for quoting. */
  readonly posts: readonly string[];
  readonly revision: number;
  /** From the kit, for a post that owes one. */
  readonly helpLines: readonly HelpLine[];
  readonly actions: PanelActions;
}

interface HintBodyProps extends HintContext {
  readonly line: HintLine;
}

function Why({ rule, id, actions }: { rule: string; id: string; actions: PanelActions }) {
  const words = useWords();
  const evidence = actions.evidenceOf(rule);
  return (
    <div class="why" id={id}>
      <p>{words.rule(rule, 'why')}</p>
      {evidence && <EvidenceLink evidence={evidence} />}
    </div>
  );
}

/** What one hint says, the words it is about, and everything that can be done with it. */
export function HintBody({ line: { hint, times }, posts, revision, helpLines, actions }: HintBodyProps) {
  const words = useWords();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const { key, at } = hint;
  const message = words.rule(hint.rule, hint.say, hint.with);
  const quote = at && shortQuote(posts[at.post]?.slice(at.start, at.end) ?? '');
  const isQuoted = quote && !message.toLowerCase().includes(quote.toLowerCase());
  return (
    <>
      <p class="hint-message">{message}</p>
      {isQuoted && (
        <blockquote class="quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {at && (times > 1 || posts.length > 1) && (
        <p class="hint-place">
          {posts.length > 1 && <span>{words.say('panel_inPost', { number: at.post + 1 })}</span>}
          {times > 1 && <span>{words.say('panel_times', { number: times })}</span>}
        </p>
      )}
      <div class="hint-actions">
        {hint.fixes.map((fix, index) => (
          <FixButton
            key={fix.text}
            fix={fix}
            apply={() => actions.send({ type: 'fix.apply', key, fix: index, revision })}
            copy={() => actions.copy(fix.text)}
          />
        ))}
        {hint.rule === 'self-harm' && !at && <HelpLines helpLines={helpLines} actions={actions} />}
        <div class="hint-quiet">
          {at && (
            <button
              type="button"
              data-reveal
              class="button button-quiet"
              onClick={() => actions.send({ type: 'hint.reveal', key, revision })}
            >
              {words.say('panel_show')}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet"
            onClick={() => actions.send({ type: 'hint.ignore', key })}
          >
            {words.say('panel_ignore')}
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-expanded={isWhyOpen}
            aria-controls={whyId}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {words.say('card_why')}
          </button>
        </div>
      </div>
      {isWhyOpen && <Why rule={hint.rule} id={whyId} actions={actions} />}
    </>
  );
}

/** One hint in a list. */
export function HintItem(props: HintBodyProps) {
  const words = useWords();
  const { hint } = props.line;
  const isLoud = hint.severity === 'blocker' || hint.severity === 'warning';
  return (
    <li
      class={`hint hint-${hint.severity}`}
      data-hint
      data-rule={hint.rule}
      data-severity={hint.severity}
      tabIndex={-1}
    >
      <p class={isLoud ? 'tag' : 'visually-hidden'}>{words.say(`severity_${hint.severity}`)}</p>
      <HintBody {...props} />
    </li>
  );
}
