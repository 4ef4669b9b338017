import { audiences } from '../lib/audiences/find-audience.ts';
import { type Given, optionFor } from '../lib/audiences/rule-for.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import { platformIds } from '../lib/platforms/platform-facts.ts';
import type { OptionField } from '../lib/rules/option-fields.ts';
import type { Rule } from '../lib/rules/registry.ts';
import type { Words } from '../lib/words.ts';
import { messagePart } from './message-part.ts';
import { useWords } from './words-context.ts';

/** A value of an option in words. */
function spoken(words: Words, { kind }: OptionField, value: unknown): string {
  if (kind === 'boolean') return words.say(value ? 'options_yes' : 'options_no');
  if (kind === 'choice') return words.say(`severity_${value}`);
  if (Array.isArray(value)) return value.map((each) => words.say(`options_known_${each}`)).join(' + ');
  return words.say('options_number', { number: Number(value) });
}

function spokenGiven(words: Words, field: OptionField, { everywhere, on }: Given<unknown>): string {
  const differing = platformIds
    .filter((id) => on[id] !== undefined)
    .map((id) => `${platformFacts(id).name} ${spoken(words, field, on[id])}`);
  const value = spoken(words, field, everywhere);
  return differing.length > 0 ? `${value} (${differing.join(', ')})` : value;
}

interface RuleOptionProps {
  readonly rule: Rule;
  readonly field: OptionField;
  /** What the person set; undefined leaves it to the readers. */
  readonly value: unknown;
  set(value: unknown): void;
}

/** One threshold of a rule: what it is for each of the built-in audiences, and what the person wants instead. */
export function RuleOption({ rule, field, value, set }: RuleOptionProps) {
  const words = useWords();
  const id = `option-${rule.id}-${field.name}`;
  const lines = audiences.map((audience) => {
    const name = words.say(`audience_${messagePart(audience.id)}`);
    return `${name}: ${spokenGiven(words, field, optionFor(audience, rule, field.name))}`;
  });
  const choose = (text: string) => set(text === '' ? undefined : JSON.parse(text));
  const choices = field.kind === 'choices' ? subsets(field.choices) : field.choices;
  return (
    <div class="option">
      <label for={id}>{words.say(`option_${messagePart(rule.id)}_${field.name}`)}</label>
      {field.kind === 'number' ? (
        <input
          id={id}
          class="field field-number"
          type="number"
          min="0"
          max="100000"
          step="1"
          value={value === undefined ? '' : String(value)}
          placeholder={words.say('options_asReaders')}
          aria-describedby={`${id}-given`}
          onChange={({ currentTarget }) => {
            const number = currentTarget.valueAsNumber;
            set(Number.isNaN(number) ? undefined : Math.min(100_000, Math.max(0, Math.round(number))));
          }}
        />
      ) : (
        <select
          id={id}
          class="field"
          value={value === undefined ? '' : JSON.stringify(value)}
          aria-describedby={`${id}-given`}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{words.say('options_asReaders')}</option>
          {(field.kind === 'boolean' ? [true, false] : choices).map((choice) => (
            <option key={String(choice)} value={JSON.stringify(choice)}>
              {spoken(words, field, choice)}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-given`}>{lines.join(' · ')}</p>
    </div>
  );
}

/** Every choice of at least one, the first always among them: everyday abbreviations are known to all. */
function subsets([first, ...others]: readonly string[]): readonly string[][] {
  if (first === undefined) return [];
  return others.reduce<string[][]>((all, each) => all.concat(all.map((set) => set.concat(each))), [[first]]);
}
