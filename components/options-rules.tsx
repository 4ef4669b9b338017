import { useState } from 'preact/hooks';
import { allAudiences } from '../lib/audiences/find-audience.ts';
import type { Rule } from '../lib/rules/registry.ts';
import type { Group } from '../lib/rules/rule.ts';
import { type Layer, rulesIn, withRule, withRules } from '../lib/settings/rule-layers.ts';
import { isRuleOn, readersIn, switchRuleFor } from '../lib/settings/rule-readers.ts';
import type { Words } from '../lib/words.ts';
import { audienceName } from './audience-name.ts';
import { LayerChoice } from './layer-choice.tsx';
import { RuleRow } from './rule-row.tsx';
import type { SettingsPart } from './settings-actions.ts';
import { useWords } from './words-context.ts';

const groups: readonly Group[] = ['length', 'clarity', 'relevance', 'care', 'format'];

/** Whether all words of the search stand in what is shown of a rule. */
function isFound(words: Words, { id, group, evidence }: Rule, search: string): boolean {
  const source = evidence === 'house judgement' ? words.say('card_house') : evidence.title;
  const text = [words.rule(id, 'summary'), words.rule(id, 'why'), words.say(`group_${group}`), source]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
}

interface OptionsRulesProps extends SettingsPart {
  readonly rules: readonly Rule[];
  /** For whom they are shown first. */
  readonly start: Layer;
}

/** All rules by group, with a search, for all readers or for one audience alone. */
export function OptionsRules({ rules, start, settings, actions }: OptionsRulesProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Layer>(start);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const audiences = allAudiences(settings);
  const alone = audiences.find(({ id }) => id === chosen);
  const layer = alone?.id ?? 'all';
  const set = rulesIn(settings, layer);
  const readers = readersIn(settings, layer);
  const found = rules.filter((rule) => isFound(words, rule, search.trim()));
  const open = (id: string, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, id] : [...before].filter((each) => each !== id)));
  const setApart = ({ id }: Rule) =>
    alone ? [] : audiences.filter(({ own }) => own?.[id]).map((audience) => audienceName(words, audience));
  return (
    <>
      <p class="intro">{words.say('options_intro')}</p>
      <div class="filters">
        <div class="field-row field-wide">
          <label for="search">{words.say('options_search')}</label>
          <input
            type="search"
            id="search"
            class="field"
            placeholder={words.say('options_searchHint')}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </div>
        <LayerChoice settings={settings} layer={layer} choose={setChosen} />
      </div>
      <p class="hint-line" id="layer-note">
        {words.say(alone ? 'options_forOne' : 'options_forAll')}
      </p>
      <div class="found-line">
        <p role="status">
          {found.length > 0
            ? words.say('options_shown', { count: found.length })
            : words.say('options_noMatch', { text: search.trim() })}
        </p>
        {Object.keys(set).length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => actions.change((stored) => withRules(stored, layer, {}), 'options_rulesReset')}
          >
            {words.say(alone ? 'options_resetOne' : 'options_resetAll')}
          </button>
        )}
      </div>
      {groups.map((group) => {
        const ofGroup = found.filter((rule) => rule.group === group);
        return ofGroup.length === 0 ? null : (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{words.say(`group_${group}`)}</h3>
            <ul class="rules">
              {ofGroup.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  readers={readers}
                  setting={set[rule.id] ?? {}}
                  setApart={setApart(rule)}
                  isOn={isRuleOn(settings, rule, layer)}
                  isOpen={opened.has(rule.id)}
                  open={(isOpen) => open(rule.id, isOpen)}
                  turn={(isOn) =>
                    actions.change(
                      (stored) => switchRuleFor(stored, rule, isOn, layer),
                      isOn || setApart(rule).length === 0 ? undefined : 'options_offForAll',
                    )
                  }
                  set={(setting) => actions.change((stored) => withRule(stored, layer, rule.id, setting))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
