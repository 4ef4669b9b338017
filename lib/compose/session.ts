import { createGuide } from '../hints/guide.ts';
import { type ToSession, toSession } from '../messaging/protocol.ts';
import type { SessionState } from '../messaging/session-state.ts';
import { platformFacts } from '../platforms/facts.ts';
import type { Composer } from '../platforms/platform.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import { defaultSettings, type Settings } from '../settings/schema.ts';
import { type Situation, situationOf } from './advise.ts';
import { audienceChoices } from './audience-choices.ts';
import { createEdits, type Refusal } from './edits.ts';
import { paintedHintAt, paintHints } from './marking.ts';
import { createPlaces } from './places.ts';
import { createReading, type Known } from './reading.ts';
import { createRest, reportWhileTyping } from './rest.ts';
import type { Session, SessionWorld } from './session-contract.ts';
import { followSiteLists } from './site-lists.ts';
import { createSlots } from './slots.ts';

type Commands = {
  readonly [type in ToSession['type']]: (message: Extract<ToSession, { type: type }>) => void;
};

/** One composer's life: follows its text, judges it, paints marks, feeds chip, card and panel, and makes the edits asked for. */
export function startSession(composer: Composer, world: SessionWorld): Session {
  const life = new AbortController();
  const ignored = new Set<string>();
  let settings: Settings = defaultSettings;
  let situation: Situation = situationOf(composer, settings);
  /** The platform that the person wants advice for, when it is not the site's. */
  let chosen: PlatformId | undefined;

  const rest = createRest(tell, life.signal);
  const slots = createSlots(composer, (what) => {
    if (what !== 'text') return show();
    rest.typed();
    reading.read();
  });
  const fields = () => slots.all.map(({ editor }) => editor.element);
  const siteLists = followSiteLists(composer.root, fields, show, life.signal);
  const places = createPlaces(slots);
  const reading = createReading({
    ...world,
    slots,
    ruleset: () => situation.ruleset,
    onReport: tell,
    signal: life.signal,
  });
  const edits = createEdits(slots, siteLists, publish);
  const openHints = () => reading.known?.report.hints.filter(({ key }) => !ignored.has(key)) ?? [];
  const hintOf = (key: string) => openHints().find((hint) => hint.key === key);

  const guide = createGuide({
    ...world,
    ...places,
    root: composer.root,
    hintAnchor: () => composer.hintAnchor,
    site: platformFacts(composer.platforms[0] ?? 'x').name,
    hintAt: (x, y) => (world.isCurrent() ? paintedHintAt(slots, openHints(), x, y) : undefined),
    commands: {
      ...world.requests,
      chooseAudience: (id) => world.requests.chooseAudience(id, composer),
      showChip: (isShown) => world.requests.showChip(isShown, composer),
      apply: edits.fix,
      undo: edits.undo,
      ignore: ({ key }) => setIgnored(key, true),
      heed: ({ key }) => setIgnored(key, false),
    },
    signal: life.signal,
  });

  function live({ draft, languages, report, revision }: Known): Extract<SessionState, { type: 'live' }> {
    const { platforms, kind, allowance } = situation.ruleset.context;
    const counted = rest.isTyping ? reportWhileTyping(report) : report;
    return {
      type: 'live',
      revision,
      platforms,
      home: composer.platforms,
      kind,
      allowance,
      audience: situation.audience,
      unknownAudience: situation.unknownAudience,
      posts: draft.posts.map(({ text }) => text),
      media: draft.posts.map(({ media }) => media),
      languages,
      ignored: ignored.size,
      report: { ...counted, hints: counted.hints.filter(({ key }) => !ignored.has(key)) },
      canUndo: edits.canUndo,
    };
  }

  /** In the page: marks, chip and card. */
  function show(): void {
    const { known } = reading;
    if (!known || life.signal.aborted || !world.isCurrent()) return;
    paintHints(slots, openHints());
    guide.update({
      live: live(known),
      audiences: audienceChoices(world.words, settings),
      isChipOff: composer.platforms.some((id) => settings.chipOff.includes(id)),
      isListOpen: siteLists.isOpen(),
    });
  }

  /** In the panel. */
  function publish(refused?: Refusal): void {
    const { known } = reading;
    if (known && !life.signal.aborted) world.hub.publish({ ...live(known), ...(refused && { refused }) });
  }

  function tell(): void {
    show();
    publish();
  }

  function setIgnored(key: string, isIgnored: boolean): void {
    if (isIgnored) ignored.add(key);
    else ignored.delete(key);
    tell();
  }

  function resolve(): void {
    situation = situationOf(composer, settings, chosen);
  }

  /** What the panel asks for, by the type of its message. */
  const commands: Commands = {
    'hint.open': () => guide.open(),
    'hint.ignore': ({ key }) => setIgnored(key, true),
    'hint.reveal': ({ key }) => places.reveal(hintOf(key)?.at),
    'hints.restore'() {
      ignored.clear();
      tell();
    },
    'fix.undo': () => void edits.undo(),
    'fix.apply'({ key, fix }) {
      const hint = hintOf(key);
      if (hint) void edits.fix(hint, fix);
    },
    'text.insert': ({ text }) => edits.insert(text),
    'text.replace': ({ at, expected, text }) => edits.replace(at, expected, text),
    'text.reveal': ({ at }) => places.reveal(at),
    'language.set': ({ post, line, language }) => reading.setLanguage(post, line, language),
    'platform.choose'({ platform }) {
      chosen = platform;
      resolve();
      reading.judge();
    },
  };

  world.hub.receive((message) => {
    const read = toSession(message);
    if (read.ok) commands[read.value.type](read.value as never);
  });
  world.watchSettings((next) => {
    settings = next;
    resolve();
    reading.judge();
  }, life.signal);
  composer.watch(() => {
    resolve();
    reading.read();
  }, life.signal);
  reading.read();

  return {
    refresh: reading.refresh,
    stop() {
      life.abort();
      slots.stop();
      world.hub.receive(undefined);
    },
  };
}
