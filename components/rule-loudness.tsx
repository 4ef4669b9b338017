import { severityFor } from '../lib/audiences/rule-for.ts';
import type { Rule } from '../lib/rules/registry.ts';
import type { Severity } from '../lib/rules/rule.ts';
import type { StoredRuleSetting } from '../lib/rules/rule-setting.ts';
import type { RuleReaders } from '../lib/settings/rule-readers.ts';
import { spokenGiven } from './spoken-given.ts';
import { usualValue } from './usual-value.ts';
import { useWords } from './words-context.ts';

const severities: readonly Severity[] = ['blocker', 'warning', 'advice', 'note'];

interface RuleLoudnessProps {
  readonly rule: Rule;
  readonly readers: readonly RuleReaders[];
  /** What the person set; undefined leaves it to the readers. */
  readonly value: StoredRuleSetting['severity'];
  set(value: StoredRuleSetting['severity']): void;
}

/** How loud a rule is: as the readers need it, or as the person wants it. */
export function RuleLoudness({ rule, readers, value, set }: RuleLoudnessProps) {
  const words = useWords();
  const id = `loudness-${rule.id}`;
  const loud = (severity: Severity | 'off') =>
    severity === 'off' ? words.say('options_off') : words.say(`severity_${severity}`);
  const { unset, below } = usualValue(
    words,
    readers,
    (layers) => spokenGiven(severityFor(rule, layers), loud),
    value !== undefined,
  );
  return (
    <div class="option">
      <label for={id}>{words.say('options_loudness')}</label>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        aria-describedby={`${id}-usual`}
        onChange={({ currentTarget }) => set((currentTarget.value || undefined) as typeof value)}
      >
        <option value="">{unset}</option>
        {[...severities, 'off' as const].map((severity) => (
          <option key={severity} value={severity}>
            {loud(severity)}
          </option>
        ))}
      </select>
      <p id={`${id}-usual`}>{below}</p>
    </div>
  );
}
