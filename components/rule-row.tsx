import { optionFields } from '../lib/rules/option-fields.ts';
import type { Rule } from '../lib/rules/registry.ts';
import type { StoredRuleSetting } from '../lib/rules/rule-setting.ts';
import { withOption } from '../lib/settings/rule-layers.ts';
import type { RuleReaders } from '../lib/settings/rule-readers.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { RuleExamples } from './rule-examples.tsx';
import { RuleLoudness } from './rule-loudness.tsx';
import { RuleOption } from './rule-option.tsx';
import { Toggle } from './toggle.tsx';
import { useWords } from './words-context.ts';

interface RuleRowProps {
  readonly rule: Rule;
  /** For whom it is set here. */
  readonly readers: readonly RuleReaders[];
  /** What the person set for them. */
  readonly setting: StoredRuleSetting;
  /** The names of audiences for which something else was set alone. */
  readonly setApart: readonly string[];
  readonly isOn: boolean;
  readonly isOpen: boolean;
  open(isOpen: boolean): void;
  turn(isOn: boolean): void;
  set(setting: StoredRuleSetting): void;
}

/** One rule in the options: its switch and, opened, why, on whose authority, examples, loudness and thresholds. */
export function RuleRow(props: RuleRowProps) {
  const { rule, readers, setting, setApart, isOn, isOpen, open, turn, set } = props;
  const words = useWords();
  const { id, stage, evidence } = rule;
  const isChanged = Object.keys(setting).length > 0;
  return (
    <li class="rule" data-rule={id}>
      <div class="rule-head">
        <Toggle id={`rule-${id}`} isOn={isOn} turn={turn} describedBy={`why-${id}`} />
        <div class="rule-body">
          <label for={`rule-${id}`}>{words.rule(id, 'summary')}</label>
          {stage === 'trial' && <span class="badge">{words.say('options_trial')}</span>}
          {isChanged && <span class="badge badge-changed">{words.say('options_changed')}</span>}
          {setApart.length > 0 && (
            <span class="badge badge-changed">
              {words.say('options_setApart', { names: setApart.join(', ') })}
            </span>
          )}
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
            <RuleLoudness
              rule={rule}
              readers={readers}
              value={setting.severity}
              set={(severity) => (severity === 'off' ? turn(false) : set({ ...setting, severity }))}
            />
            {optionFields(rule).map((field) => (
              <RuleOption
                key={field.name}
                rule={rule}
                field={field}
                readers={readers}
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
