import type { Rule } from '../lib/rules/registry.ts';
import type { Example } from '../lib/rules/rule.ts';
import { OpenIcon, TickIcon } from './icons.tsx';
import { useWords } from './words-context.ts';

/** Of the examples, which are tests as well, so many are shown. */
const MOST_SHOWN = 2;
/** Examples that try out limits are very long, or one endless word; nobody reads them. UTF-16 code units. */
const MOST_LENGTH = 320;
const ENDLESS = /\S{40}/;

function Marked({ example: { text, at } }: { readonly example: Example }) {
  const start = at === undefined ? -1 : text.indexOf(at);
  if (at === undefined || start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{at}</mark>
      {text.slice(start + at.length)}
    </>
  );
}

/** The examples of a rule that are short enough to read; the first language that has some. */
function readable({ examples }: Rule, which: 'good' | 'bad'): readonly { example: Example; lang: string }[] {
  return Object.entries(examples)
    .flatMap(([lang, sets]) =>
      sets[which].map((example) => ({ example, lang: lang === 'any' ? 'en' : lang })),
    )
    .filter(
      ({ example: { text }, lang }) => text.length <= MOST_LENGTH && !ENDLESS.test(text) && lang === 'en',
    )
    .slice(0, MOST_SHOWN);
}

/** Texts on which a rule speaks, with what they could become, and texts on which it is silent. */
export function RuleExamples({ rule }: { readonly rule: Rule }) {
  const words = useWords();
  const bad = readable(rule, 'bad');
  const good = readable(rule, 'good');
  if (bad.length + good.length === 0) return null;
  return (
    <ul class="examples" aria-label={words.say('options_examples')}>
      {bad.map(({ example, lang }) => (
        <li class="example example-bad" key={example.text}>
          <OpenIcon />
          <span class="visually-hidden">{words.say('options_speaks')}</span>
          <span lang={lang} dir="auto">
            <Marked example={example} />
            {example.fixed !== undefined && <span class="example-fixed becomes">{example.fixed}</span>}
          </span>
        </li>
      ))}
      {good.map(({ example, lang }) => (
        <li class="example example-good" key={example.text}>
          <TickIcon />
          <span class="visually-hidden">{words.say('options_silent')}</span>
          <span lang={lang} dir="auto">
            {example.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
