import { useState } from 'preact/hooks';
import type { Rule } from '../lib/rules/registry.ts';
import type { Group } from '../lib/rules/rule.ts';
import type { Words } from '../lib/words.ts';
import { Mark } from './mark.tsx';
import { RuleRow } from './rule-row.tsx';
import { useWords } from './words-context.ts';

const groups: readonly Group[] = ['length', 'clarity', 'relevance', 'care', 'format'];

/** Whether all words of the search stand in what is shown of a rule. */
function isFound(words: Words, { id, group }: Rule, search: string): boolean {
  const text = [words.rule(id, 'summary'), words.rule(id, 'why'), words.say(`group_${group}`)]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
}

interface OptionsPageProps {
  readonly rules: readonly Rule[];
  isOn(rule: string): boolean;
  turn(rule: string, isOn: boolean): void;
  /** A word on what went wrong; '' when nothing did. */
  readonly said: string;
}

/** The options: all rules by group, with a search. */
export function OptionsPage({ rules, isOn, turn, said }: OptionsPageProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const found = rules.filter((rule) => isFound(words, rule, search.trim()));
  return (
    <>
      <header class="options-top">
        <h1>
          <Mark />
          {words.say('panel_title')} <span>{words.say('options_title')}</span>
        </h1>
        <p>{words.say('options_intro')}</p>
        <div class="search">
          <label for="search">{words.say('options_search')}</label>
          <input
            type="search"
            id="search"
            placeholder={words.say('options_searchHint')}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <p role="status">
            {found.length > 0
              ? words.say('options_shown', { count: found.length })
              : words.say('options_noMatch', { text: search.trim() })}
          </p>
        </div>
      </header>
      {said && (
        <p class="notice notice-refused" role="alert">
          {said}
        </p>
      )}
      <main>
        {groups.map((group) => {
          const ofGroup = found.filter((rule) => rule.group === group);
          return ofGroup.length === 0 ? null : (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{words.say(`group_${group}`)}</h2>
              <ul class="rules">
                {ofGroup.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} isOn={isOn(rule.id)} turn={(on) => turn(rule.id, on)} />
                ))}
              </ul>
            </section>
          );
        })}
      </main>
    </>
  );
}
