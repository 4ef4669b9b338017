import { useState } from 'preact/hooks';
import type { SessionState } from '../lib/messaging/session-state.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import type { Kit } from '../lib/settings/kit.ts';
import { InsertIcon } from './icons.tsx';
import { NearMissNote } from './near-miss-note.tsx';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

/** From this many entries on a search helps. House judgement. */
const MANY = 12;

/** An entry of the kit as it is offered. */
interface Item {
  readonly name: string;
  /** What stands beside the name. */
  readonly detail?: string | undefined;
  /** What is put into the text. */
  readonly text: string;
}

interface Section {
  readonly id: keyof Kit;
  readonly items: readonly Item[];
}

/** What the kit offers while writing for a platform. Facebook understands no pasted handle: there the name goes in. */
function sectionsOf(kit: Kit, platform: PlatformId): Section[] {
  const all: Section[] = [
    { id: 'hashtags', items: kit.hashtags.map((tag) => ({ name: tag, text: tag })) },
    {
      id: 'handles',
      items: kit.handles.map((handle) => {
        const there = platform === 'facebook' ? undefined : handle[platform];
        return { name: handle.name, detail: there, text: there ?? handle.name };
      }),
    },
    { id: 'sources', items: kit.sources.map(({ title, url }) => ({ name: title, detail: url, text: url })) },
    {
      id: 'helpLines',
      items: kit.helpLines.map(({ country, name, contact }) => ({
        name: `${country} · ${name}`,
        detail: contact,
        text: `${name}: ${contact}`,
      })),
    },
    {
      id: 'abbreviations',
      items: kit.abbreviations.map(({ short, long }) => ({
        name: short,
        detail: long,
        text: `${long} (${short})`,
      })),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}

function found({ name, detail = '' }: Item, search: string): boolean {
  return `${name} ${detail}`.toLowerCase().includes(search.trim().toLowerCase());
}

interface KitViewProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly kit: Kit;
  readonly actions: PanelActions;
}

/** What the person writes again and again, put in by a click. */
export function KitView({ state, kit, actions }: KitViewProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const sections = sectionsOf(kit, state.platforms[0] ?? 'x');
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  const shown = sections
    .map(({ id, items }) => ({ id, items: items.filter((item) => found(item, search)) }))
    .filter(({ items }) => items.length > 0);
  if (count === 0) {
    return (
      <section class="silence" data-state="empty-kit">
        <span class="silence-drawing">
          <InsertIcon />
        </span>
        <h2>{words.say('kit_emptyTitle')}</h2>
        <p>{words.say('kit_emptyText')}</p>
        <button type="button" class="button button-main" onClick={actions.openKit}>
          {words.say('kit_fill')}
        </button>
      </section>
    );
  }
  return (
    <div class="report kit" data-kit>
      <h2 class="visually-hidden">{words.say('view_kit')}</h2>
      <NearMissNote posts={state.posts} tags={kit.hashtags} actions={actions} />
      <p class="card-note">{words.say('kit_intro')}</p>
      {count >= MANY && (
        <input
          type="search"
          class="kit-search"
          aria-label={words.say('kit_search')}
          placeholder={words.say('kit_search')}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p role="status">{words.say('kit_noMatch', { text: search.trim() })}</p>}
      {shown.map(({ id, items }) => (
        <section key={id} class="kit-section" data-kit-section={id}>
          <h3>{words.say(`kit_${id}`)}</h3>
          <ul class={id === 'hashtags' ? 'kit-tags' : 'kit-items'}>
            {items.map((item) => (
              <li key={`${item.name}/${item.text}`}>
                <button
                  type="button"
                  class="kit-item"
                  title={words.say('kit_insert', { text: item.text })}
                  onClick={() => actions.send({ type: 'text.insert', text: item.text })}
                >
                  <InsertIcon />
                  <span class="kit-words" dir="auto">
                    <span>{item.name}</span>
                    {item.detail && <span class="kit-detail">{item.detail}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" class="button button-quiet" onClick={actions.openKit}>
        {words.say('kit_change')}
      </button>
    </div>
  );
}
