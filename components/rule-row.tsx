import { audiences } from '../lib/audiences/find-audience.ts';
import { severityFor } from '../lib/audiences/rule-for.ts';
import { optionFields } from '../lib/rules/option-fields.ts';
import type { Rule } from '../lib/rules/registry.ts';
import type { Severity } from '../lib/rules/rule.ts';
import type { StoredRuleSetting } from '../lib/rules/rule-setting.ts';
import { withOption } from '../lib/settings/rule-layers.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { messagePart } from './message-part.ts';
import { RuleExamples } from './rule-examples.tsx';
import { RuleOption } from './rule-option.tsx';
import { Toggle } from './toggle.tsx';
import { useWords } from './words-context.ts';

const severities: readonly Severity[] = ['blocker', 'warning', 'advice', 'note'];

interface RuleRowProps {
  readonly rule: Rule;
  /** What the person set. */
  readonly setting: StoredRuleSetting;
  readonly isOpen: boolean;
  open(isOpen: boolean): void;
  set(setting: StoredRuleSetting): void;
}

/** How loud a rule is: as the readers need it, or as the person wants it. */
function Loudness({ rule, setting, set }: Pick<RuleRowProps, 'rule' | 'setting' | 'set'>) {
  const words = useWords();
  const id = `loudness-${rule.id}`;
  const given = audiences.map((audience) => {
    const { everywhere } = severityFor(audience, rule);
    const loud = everywhere === 'off' ? words.say('options_off') : words.say(`severity_${everywhere}`);
    return `${words.say(`audience_${messagePart(audience.id)}`)}: ${loud}`;
  });
  return (
    <div class="option">
      <label for={id}>{words.say('options_loudness')}</label>
      <select
        id={id}
        class="field"
        value={setting.severity ?? ''}
        aria-describedby={`${id}-given`}
        onChange={({ currentTarget: { value } }) =>
          set({ ...setting, severity: value === '' ? undefined : (value as Severity | 'off') })
        }
      >
        <option value="">{words.say('options_asReaders')}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {words.say(`severity_${severity}`)}
          </option>
        ))}
        <option value="off">{words.say('options_off')}</option>
      </select>
      <p id={`${id}-given`}>{given.join(' · ')}</p>
    </div>
  );
}

/** One rule in the options: its switch and, opened, why, on whose authority, examples, loudness and thresholds. */
export function RuleRow({ rule, setting, isOpen, open, set }: RuleRowProps) {
  const words = useWords();
  const { id, stage, evidence } = rule;
  const isChanged = Object.keys(setting).length > 0;
  return (
    <li class="rule" data-rule={id}>
      <div class="rule-head">
        <Toggle
          id={`rule-${id}`}
          isOn={setting.severity !== 'off'}
          turn={(isOn) => set({ ...setting, severity: isOn ? undefined : 'off' })}
          describedBy={`why-${id}`}
        />
        <div class="rule-body">
          <label for={`rule-${id}`}>{words.rule(id, 'summary')}</label>
          {stage === 'trial' && <span class="badge">{words.say('options_trial')}</span>}
          {isChanged && <span class="badge badge-changed">{words.say('options_changed')}</span>}
          <p id={`why-${id}`}>{words.rule(id, 'why')}</p>
        </div>
      </div>
      <details open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
        <summary>
          {words.say('options_more')}
          <span class="visually-hidden">: {words.rule(id, 'summary')}</span>
        </summary>
        {isOpen && (
          <div class="rule-details">
            <RuleExamples rule={rule} />
            <Loudness rule={rule} setting={setting} set={set} />
            {optionFields(rule).map((field) => (
              <RuleOption
                key={field.name}
                rule={rule}
                field={field}
                value={setting.options?.[field.name]}
                set={(value) => set(withOption(setting, field.name, value))}
              />
            ))}
            <EvidenceLink evidence={evidence} />
            {isChanged && (
              <button type="button" class="button" onClick={() => set({})}>
                {words.say('options_resetRule')}
              </button>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
