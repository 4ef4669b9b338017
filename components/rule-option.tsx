import { optionFor } from '../lib/audiences/rule-for.ts';
import type { OptionField } from '../lib/rules/option-fields.ts';
import { MOST_AMOUNT } from '../lib/rules/options.ts';
import type { Rule } from '../lib/rules/registry.ts';
import type { RuleReaders } from '../lib/settings/rule-readers.ts';
import type { Words } from '../lib/words.ts';
import { messagePart } from './message-part.ts';
import { spokenGiven } from './spoken-given.ts';
import { usualValue } from './usual-value.ts';
import { useWords } from './words-context.ts';

/** A value of an option in words. */
function spoken(words: Words, { kind }: OptionField, value: unknown): string {
  if (kind === 'boolean') return words.say(value ? 'options_yes' : 'options_no');
  if (kind === 'choice') return words.say(`severity_${value}`);
  if (kind === 'readers') return words.say(`audience_${messagePart(String(value))}`);
  if (Array.isArray(value)) return value.map((each) => words.say(`options_known_${each}`)).join(' + ');
  return words.say('options_number', { number: Number(value) });
}

interface RuleOptionProps {
  readonly rule: Rule;
  readonly field: OptionField;
  readonly readers: readonly RuleReaders[];
  /** What the person set; undefined leaves it to the readers. */
  readonly value: unknown;
  set(value: unknown): void;
}

/** One threshold of a rule: what it is for the readers, and what the person wants instead. */
export function RuleOption({ rule, field, readers, value, set }: RuleOptionProps) {
  const words = useWords();
  const id = `option-${rule.id}-${field.name}`;
  const { unset, below } = usualValue(
    words,
    readers,
    (layers) => spokenGiven(optionFor(rule, field.name, layers), (each) => spoken(words, field, each)),
    value !== undefined,
  );
  const choose = (text: string) => set(text === '' ? undefined : JSON.parse(text));
  const choices = field.kind === 'choices' ? subsets(field.choices) : field.choices;
  // That the example for students is written for students goes without saying.
  const usual = field.kind === 'readers' ? undefined : `${id}-usual`;
  return (
    <div class="option">
      <label for={id}>{words.say(`option_${messagePart(rule.id)}_${field.name}`)}</label>
      {field.kind === 'number' ? (
        <input
          id={id}
          class="field field-number"
          type="number"
          min="0"
          max={MOST_AMOUNT}
          step="1"
          value={value === undefined ? '' : String(value)}
          placeholder={unset}
          aria-describedby={usual}
          onChange={({ currentTarget }) => {
            const number = currentTarget.valueAsNumber;
            set(Number.isNaN(number) ? undefined : Math.min(MOST_AMOUNT, Math.max(0, Math.round(number))));
          }}
        />
      ) : (
        <select
          id={id}
          class="field"
          value={value === undefined ? '' : JSON.stringify(value)}
          aria-describedby={usual}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{unset}</option>
          {(field.kind === 'boolean' ? [true, false] : choices).map((choice) => (
            <option key={String(choice)} value={JSON.stringify(choice)}>
              {spoken(words, field, choice)}
            </option>
          ))}
        </select>
      )}
      {usual && <p id={usual}>{below}</p>}
    </div>
  );
}

/** Every choice of at least one, the first always among them: everyday abbreviations are known to all. */
function subsets([first, ...others]: readonly string[]): readonly string[][] {
  if (first === undefined) return [];
  return others.reduce<string[][]>((all, each) => all.concat(all.map((set) => set.concat(each))), [[first]]);
}
