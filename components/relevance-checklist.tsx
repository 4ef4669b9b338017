import type { CheckLine } from './arrange-hints.ts';
import { FoundQuote } from './found-quote.tsx';
import { HintBody, type HintContext } from './hint-item.tsx';
import { OpenIcon, TickIcon } from './icons.tsx';
import { partName } from './part-name.ts';
import { useWords } from './words-context.ts';

interface CheckItemProps extends HintContext {
  readonly check: CheckLine;
}

/** One part of a good post: found, with its sentence; or open, with the question that helps to find it. */
function CheckItem({ check: { part, line }, ...context }: CheckItemProps) {
  const words = useWords();
  const isFound = part.state === 'found';
  const marks = line && { 'data-hint': true, 'data-rule': part.rule, 'data-severity': line.hint.severity };
  return (
    <li class={`check check-${part.state}`} {...marks} tabIndex={-1}>
      {isFound ? <TickIcon /> : <OpenIcon />}
      <div class="check-body">
        <p class="check-name">
          {partName(words, part.rule)}
          <span class="visually-hidden">: {words.say(`relevance_${part.state}`)}</span>
        </p>
        {part.quote && <FoundQuote quote={part.quote} at={part.at} actions={context.actions} />}
        {line && <HintBody line={line} {...context} />}
      </div>
    </li>
  );
}

interface ChecklistProps extends HintContext {
  readonly checklist: readonly CheckLine[];
}

/** What the post says already and what it still lacks for its readers. */
export function RelevanceChecklist({ checklist, ...context }: ChecklistProps) {
  const words = useWords();
  if (checklist.length === 0) return null;
  const found = checklist.filter(({ part }) => part.state === 'found').length;
  return (
    <section class="measure">
      <h3>
        {words.say('group_relevance')}
        <span class="measure-count">{words.say('relevance_count', { found, all: checklist.length })}</span>
      </h3>
      <ul class="checklist">
        {checklist.map((check) => (
          <CheckItem key={check.part.rule} check={check} {...context} />
        ))}
      </ul>
    </section>
  );
}
