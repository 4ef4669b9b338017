import { useState } from 'preact/hooks';
import type { Audience } from '../lib/audiences/audience.ts';
import { audiences, findAudience } from '../lib/audiences/find-audience.ts';
import { copyAudience, importAudience, type OwnAudience } from '../lib/audiences/own-audience.ts';
import type { Problem } from '../lib/bounded-json.ts';
import { withoutAudience } from '../lib/settings/own-audiences.ts';
import { FileButton } from './file-button.tsx';
import { ImportProblem } from './import-problem.tsx';
import { messagePart } from './message-part.ts';
import { OwnReaders } from './own-readers.tsx';
import { RulesLink } from './rules-link.tsx';
import type { SettingsPart } from './settings-actions.ts';
import { useWords } from './words-context.ts';

/** Random, so that audiences of two people never clash. */
const newId = () => `own-${crypto.randomUUID()}`;

/** The audiences: the built-in ones to copy, and the person's own to change. */
export function OptionsReaders({ settings, actions }: SettingsPart) {
  const words = useWords();
  const [problem, setProblem] = useState<Problem>();
  const add = (own: OwnAudience) =>
    actions.change((stored) => ({ ...stored, audiences: [...stored.audiences, own] }));

  function copy(audience: Audience): void {
    const label = words.say(`audience_${messagePart(audience.id)}`);
    add(copyAudience(newId(), words.say('readers_copyName', { name: label }).slice(0, 40), audience));
  }

  function take(text: string): void {
    const read = importAudience(text, newId());
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) add(read.value);
  }

  return (
    <>
      <p class="intro">{words.say('readers_intro')}</p>
      <ul class="readers">
        {audiences.map((audience) => (
          <li key={audience.id} class="list">
            <h3>{words.say(`audience_${messagePart(audience.id)}`)}</h3>
            <p class="hint-line">{words.say(`readers_${messagePart(audience.id)}`)}</p>
            <div class="buttons">
              <button
                type="button"
                class="button"
                aria-label={words.say('readers_copyLong', {
                  name: words.say(`audience_${messagePart(audience.id)}`),
                })}
                onClick={() => copy(findAudience(audience.id, settings).audience)}
              >
                {words.say('readers_copy')}
              </button>
              <RulesLink id={audience.id} name={words.say(`audience_${messagePart(audience.id)}`)} />
            </div>
          </li>
        ))}
      </ul>
      <h3>{words.say('readers_own')}</h3>
      {settings.audiences.length === 0 && <p class="empty">{words.say('readers_none')}</p>}
      <ul class="own-readers">
        {settings.audiences.map((own) => (
          <OwnReaders
            key={own.id}
            own={own}
            change={(next, said) =>
              actions.change(
                (stored) => ({
                  ...stored,
                  audiences: stored.audiences.map((each) => (each.id === own.id ? next(each) : each)),
                }),
                said,
              )
            }
            remove={() => actions.change((stored) => withoutAudience(stored, own.id), 'readers_removed')}
            save={actions.save}
          />
        ))}
      </ul>
      <FileButton label={words.say('readers_import')} read={take} />
      <ImportProblem problem={problem} />
    </>
  );
}
