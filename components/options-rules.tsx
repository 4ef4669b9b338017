import { useState } from 'preact/hooks';
import type { Rule } from '../lib/rules/registry.ts';
import type { Group } from '../lib/rules/rule.ts';
import { type Layer, rulesIn, withRule, withRules } from '../lib/settings/rule-layers.ts';
import type { Words } from '../lib/words.ts';
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
}

/** All rules by group, with a search, for all readers or for an audience of the person's own. */
export function OptionsRules({ rules, settings, actions }: OptionsRulesProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Layer>('all');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const layer = settings.audiences.some(({ id }) => id === chosen) ? chosen : 'all';
  const set = rulesIn(settings, layer);
  const found = rules.filter((rule) => isFound(words, rule, search.trim()));
  const open = (id: string, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, id] : [...before].filter((each) => each !== id)));
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
        {settings.audiences.length > 0 && (
          <div class="field-row">
            <label for="layer">{words.say('options_for')}</label>
            <select
              id="layer"
              class="field"
              value={layer}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              <option value="all">{words.say('options_allReaders')}</option>
              {settings.audiences.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
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
            {words.say('options_resetRules')}
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
                  setting={set[rule.id] ?? {}}
                  isOpen={opened.has(rule.id)}
                  open={(isOpen) => open(rule.id, isOpen)}
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
