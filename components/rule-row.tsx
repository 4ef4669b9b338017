import type { Rule } from '../lib/rules/registry.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { Toggle } from './toggle.tsx';
import { useWords } from './words-context.ts';

interface RuleRowProps {
  readonly rule: Rule;
  readonly isOn: boolean;
  turn(isOn: boolean): void;
}

/** One rule in the options: what it looks for, why, on whose authority, and its switch. */
export function RuleRow({ rule: { id, stage, evidence }, isOn, turn }: RuleRowProps) {
  const words = useWords();
  return (
    <li class="rule" data-rule={id}>
      <Toggle id={`rule-${id}`} isOn={isOn} turn={turn} describedBy={`why-${id}`} />
      <div class="rule-body">
        <label for={`rule-${id}`}>{words.rule(id, 'summary')}</label>
        {stage === 'trial' && <span class="badge">{words.say('options_trial')}</span>}
        <p id={`why-${id}`}>{words.rule(id, 'why')}</p>
        <EvidenceLink evidence={evidence} />
      </div>
    </li>
  );
}
