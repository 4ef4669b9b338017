import { audiences } from '../lib/audiences/find-audience.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import { platformIds } from '../lib/platforms/platform-facts.ts';
import { setPlatformAudience, switchChip, switchSite } from '../lib/settings/per-platform.ts';
import { messagePart } from './message-part.ts';
import type { SettingsPart } from './settings-actions.ts';
import { Toggle } from './toggle.tsx';
import { useWords } from './words-context.ts';

/** What differs from site to site: on or off, the chip, and readers of its own. */
export function OptionsSites({ settings, actions }: SettingsPart) {
  const words = useWords();
  const { sitesOff, chipOff, audienceOn } = settings;
  return (
    <>
      <p class="intro">{words.say('sites_intro')}</p>
      {platformIds.map((id) => {
        const { name } = platformFacts(id);
        return (
          <section key={id} class="list" aria-labelledby={`site-${id}`} data-site={id}>
            <h3 id={`site-${id}`}>{name}</h3>
            <div class="line">
              <label for={`on-${id}`}>{words.say('sites_on', { site: name })}</label>
              <Toggle
                id={`on-${id}`}
                isOn={!sitesOff.includes(id)}
                turn={(isOn) => actions.change((stored) => switchSite(stored, id, isOn))}
              />
            </div>
            <div class="line">
              <label for={`chip-${id}`}>{words.say('sites_chip')}</label>
              <Toggle
                id={`chip-${id}`}
                isOn={!chipOff.includes(id)}
                turn={(isOn) => actions.change((stored) => switchChip(stored, id, isOn))}
              />
            </div>
            <div class="line">
              <label for={`readers-${id}`}>{words.say('sites_readers')}</label>
              <select
                id={`readers-${id}`}
                class="field"
                value={audienceOn[id] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  actions.change((stored) =>
                    setPlatformAudience(stored, id, value === '' ? undefined : value),
                  )
                }
              >
                <option value="">{words.say('sites_sameReaders')}</option>
                {audiences.map((audience) => (
                  <option key={audience.id} value={audience.id}>
                    {words.say(`audience_${messagePart(audience.id)}`)}
                  </option>
                ))}
                {settings.audiences.map((own) => (
                  <option key={own.id} value={own.id}>
                    {own.name}
                  </option>
                ))}
              </select>
            </div>
          </section>
        );
      })}
    </>
  );
}
