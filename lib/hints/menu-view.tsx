import { useId } from 'preact/hooks';
import type { Words } from '../words.ts';

/** Somebody to write for. */
export interface AudienceChoice {
  readonly id: string;
  readonly name: string;
}

/** What the chip's menu shows, and what it can ask for. */
export interface MenuViewProps {
  readonly words: Words;
  /** The name of the site. */
  readonly site: string;
  /** The state of the draft in a sentence. */
  readonly state: string;
  readonly audiences: readonly AudienceChoice[];
  readonly chosen: string;
  choose(id: string): void;
  /** Opens the panel; undefined where the browser lets no page do so. */
  openPanel: (() => void) | undefined;
  moveChip(): void;
  hideChip(): void;
}

/** What the chip opens: for whom the post is, the way to the panel, and the ways to have the chip elsewhere or not at all. */
export function MenuView(props: MenuViewProps) {
  const { words, chosen } = props;
  const labelId = useId();
  return (
    <div class="card menu" role="dialog" aria-labelledby={labelId}>
      <p class="state">{props.state}</p>
      <div role="radiogroup" aria-labelledby={labelId}>
        <p class="label" id={labelId}>
          {words.say('audience_label')}
        </p>
        {props.audiences.map(({ id, name }) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              name="audience"
              value={id}
              checked={id === chosen}
              data-first={id === chosen}
              onChange={() => props.choose(id)}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
      <div class="more">
        {props.openPanel ? (
          <button type="button" class="strong" onClick={props.openPanel}>
            {words.say('popup_openPanel')}
          </button>
        ) : (
          <p class="quiet">{words.say('chip_panelElsewhere')}</p>
        )}
        <button type="button" onClick={props.moveChip}>
          {words.say('chip_move')}
        </button>
        <button type="button" onClick={props.hideChip}>
          {words.say('chip_hide', { site: props.site })}
        </button>
      </div>
      <p class="quiet">{words.say('chip_keys')}</p>
    </div>
  );
}
