import { allAudiences } from '../lib/audiences/find-audience.ts';
import { type Layer, rulesIn } from '../lib/settings/rule-layers.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { audienceName } from './audience-name.ts';
import { useWords } from './words-context.ts';

interface LayerChoiceProps {
  readonly settings: Settings;
  readonly layer: Layer;
  choose(layer: Layer): void;
}

/** For whom the rules below are set: all readers, or some of them alone. Says where something was changed. */
export function LayerChoice({ settings, layer, choose }: LayerChoiceProps) {
  const words = useWords();
  const all: { id: Layer; name: string } = { id: 'all', name: words.say('options_allReaders') };
  const each = allAudiences(settings).map((audience) => ({
    id: audience.id,
    name: audienceName(words, audience),
  }));
  return (
    <div class="field-row">
      <label for="layer">{words.say('options_for')}</label>
      <select
        id="layer"
        class="field"
        value={layer}
        aria-describedby="layer-note"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {[all, ...each].map(({ id, name }) => {
          const count = Object.keys(rulesIn(settings, id)).length;
          return (
            <option key={id} value={id}>
              {count > 0 ? words.say('options_changedFor', { name, count }) : name}
            </option>
          );
        })}
      </select>
    </div>
  );
}
