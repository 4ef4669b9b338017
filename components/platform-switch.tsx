import { platformFacts } from '../lib/platforms/facts.ts';
import { type PlatformId, platformIds } from '../lib/platforms/platform-facts.ts';

interface PlatformSwitchProps {
  readonly label: string;
  readonly chosen: PlatformId;
  choose(id: PlatformId): void;
}

/** Switches the platform. */
export function PlatformSwitch({ label, chosen, choose }: PlatformSwitchProps) {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{label}</legend>
      {platformIds.map((id) => (
        <label class="switch-option" key={id}>
          <input
            type="radio"
            name="platform"
            value={id}
            checked={id === chosen}
            onChange={() => choose(id)}
          />
          <span>{platformFacts(id).name}</span>
        </label>
      ))}
    </fieldset>
  );
}
