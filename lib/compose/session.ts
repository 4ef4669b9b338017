import type { EditResult } from '../editors/editor.ts';
import { hasOpenSuggestions } from '../editors/has-open-suggestions.ts';
import { holdPlace } from '../editors/hold-place.ts';
import type { CardPainterSource } from '../hints/card-contract.ts';
import type { ChipPlace } from '../hints/chip.ts';
import { createGuide } from '../hints/guide.ts';
import type { GuideCommands } from '../hints/guide-contract.ts';
import type { Language } from '../language/language.ts';
import { type ToSession, toSession } from '../messaging/protocol.ts';
import type { SessionState } from '../messaging/session-state.ts';
import { platformFacts } from '../platforms/facts.ts';
import type { Composer } from '../platforms/platform.ts';
import type { PlatformId } from '../platforms/platform-facts.ts';
import { createAnalyser } from '../rules/analyser.ts';
import type { ParagraphLanguages } from '../rules/context.ts';
import type { Facts } from '../rules/facts.ts';
import { judge } from '../rules/judge.ts';
import type { Hint, Report } from '../rules/report.ts';
import { defaultSettings, type Settings } from '../settings/schema.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import type { Words } from '../words.ts';
import { type Situation, situationOf } from './advise.ts';
import { audienceChoices } from './audience-choices.ts';
import { createFixer } from './fixer.ts';
import { followLanguages } from './follow-languages.ts';
import type { Hub } from './hub.ts';
import { type Insertion, insertionOf } from './insertion.ts';
import { paintedHintAt, paintHints } from './marking.ts';
import { createParagraphLanguages, type DetectLanguage } from './paragraph-languages.ts';
import { createRest, reportWhileTyping } from './rest.ts';
import { createSlots } from './slots.ts';

/** What a session can ask of settings and browser. */
export type SessionRequests = Pick<GuideCommands, 'turnRule' | 'openPanel'> & {
  /** For the platforms of the composer. */
  chooseAudience(id: string, composer: Composer): Promise<void>;
  showChip(isShown: boolean, composer: Composer): Promise<void>;
};

/** What a session needs from the world; tests put their own in. */
export interface SessionWorld {
  readonly hub: Hub;
  /** False, after it has ended everything, when the extension is gone from under the page. */
  isCurrent(): boolean;
  readonly detect: DetectLanguage;
  /** The languages at hand now; empty until a language script has run. */
  languages(): readonly Language[];
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  readonly requests: SessionRequests;
  readonly words: Words;
  readonly cardPainter: CardPainterSource;
  /** Where the person wants the chip on this page. */
  readonly chipPlace: ChipPlace;
}

/** A started session. */
export interface Session {
  /** Reads and judges anew, for instance because a language arrived. */
  refresh(): void;
  /** Takes back all that it put on the page. */
  stop(): void;
}

type Commands = {
  readonly [type in ToSession['type']]: (message: Extract<ToSession, { type: type }>) => void;
};

/** One composer's life: follows its text, judges it, paints marks, feeds chip, card and panel, and makes the edits asked for. */
export function startSession(composer: Composer, world: SessionWorld): Session {
  const life = new AbortController();
  const decider = createParagraphLanguages(world.detect);
  const ignored = new Set<string>();
  const rest = createRest(() => tell(), life.signal);
  const slots = createSlots(composer, (what) => {
    if (what !== 'text') return show();
    rest.typed();
    readAndJudge();
  });
  const fixer = createFixer(slots);
  const askLanguages = followLanguages(decider.decide, onLanguages);

  let settings: Settings = defaultSettings;
  let situation: Situation = situationOf(composer, settings);
  let analyser = createAnalyser(world.languages());
  let languages: ParagraphLanguages = [];
  let draft: Draft = { posts: [] };
  let facts: Facts | undefined;
  let report: Report | undefined;
  let revision = 0;
  /** The platform that the person wants advice for, when it is not the site's. */
  let chosen: PlatformId | undefined;

  const texts = () => draft.posts.map(({ text }) => text);
  const openHints = () => report?.hints.filter((hint) => !ignored.has(hint.key)) ?? [];
  const hintOf = (key: string) => openHints().find((hint) => hint.key === key);
  const writtenIn = () => slots.all.find(({ editor }) => editor.caret() !== undefined);

  const guide = createGuide({
    root: composer.root,
    hintAnchor: () => composer.hintAnchor,
    words: world.words,
    site: platformFacts(composer.platforms[0] ?? 'x').name,
    chipPlace: world.chipPlace,
    cardPainter: world.cardPainter,
    hintAt: (x, y) => (world.isCurrent() ? paintedHintAt(slots, openHints(), x, y) : undefined),
    rectsOf: (at) => slots.all[at.post]?.editor.rects(at) ?? [],
    show: (at) => slots.all[at.post]?.editor.show(at),
    field: () => (writtenIn() ?? slots.all[0])?.editor.element,
    hold() {
      const slot = slots.all.find(({ editor }) => editor.element.contains(document.activeElement));
      return slot && holdPlace(slot.editor);
    },
    caret() {
      const post = slots.all.findIndex(({ editor }) => editor.caret() !== undefined);
      const offset = slots.all[post]?.editor.caret();
      return offset === undefined ? undefined : { post, offset };
    },
    commands: {
      ...world.requests,
      chooseAudience: (id) => world.requests.chooseAudience(id, composer),
      showChip: (isShown) => world.requests.showChip(isShown, composer),
      apply: applyFix,
      undo: undoFix,
      ignore: ({ key }) => setIgnored(key, true),
      heed: ({ key }) => setIgnored(key, false),
    },
    signal: life.signal,
  });

  function live(report: Report): Extract<SessionState, { type: 'live' }> {
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
      posts: texts(),
      media: draft.posts.map(({ media }) => media),
      languages,
      ignored: ignored.size,
      report: { ...counted, hints: counted.hints.filter(({ key }) => !ignored.has(key)) },
      canUndo: fixer.canUndo,
    };
  }

  /** In the page: marks, chip and card. */
  function show(): void {
    if (!report || life.signal.aborted || !world.isCurrent()) return;
    paintHints(slots, openHints());
    guide.update({
      live: live(report),
      audiences: audienceChoices(world.words, settings),
      isChipOff: composer.platforms.some((id) => settings.chipOff.includes(id)),
      isListOpen: slots.all.some(({ editor }) => hasOpenSuggestions(editor.element)),
    });
  }

  /** In the panel. */
  function publish(refused?: Extract<EditResult, { ok: false }>): void {
    if (report && !life.signal.aborted) world.hub.publish({ ...live(report), ...(refused && { refused }) });
  }

  function tell(): void {
    show();
    publish();
  }

  function judgeAgain(): void {
    if (!facts) return;
    report = judge(facts, situation.ruleset);
    tell();
  }

  function readAndJudge(): void {
    draft = slots.read();
    revision += 1;
    facts = analyser.update(draft, languages);
    judgeAgain();
    askLanguages(texts());
  }

  /** Languages come a moment later than the text; until then paragraphs keep the last decision. */
  function onLanguages(next: ParagraphLanguages): void {
    if (life.signal.aborted || JSON.stringify(next) === JSON.stringify(languages)) return;
    languages = next;
    facts = analyser.update(draft, languages);
    judgeAgain();
  }

  async function applyFix(hint: Hint, index: number): Promise<EditResult> {
    const fix = hint.fixes[index];
    if (!fix?.at) return { ok: false, reason: 'stale', copy: fix?.text ?? '' };
    const result = await fixer.apply({ at: fix.at, text: fix.text });
    publish(result.ok ? undefined : result);
    return result;
  }

  async function undoFix(): Promise<EditResult | undefined> {
    const result = await fixer.undo();
    if (result) publish(result.ok ? undefined : result);
    return result;
  }

  function setIgnored(key: string, isIgnored: boolean): void {
    if (isIgnored) ignored.add(key);
    else ignored.delete(key);
    tell();
  }

  function reveal(at: Span | undefined): void {
    if (at) void slots.all[at.post]?.editor.reveal({ start: at.start, end: at.end });
  }

  async function change(asked: Insertion | undefined): Promise<void> {
    const result = asked && (await fixer.apply(asked));
    if (result && !life.signal.aborted) publish(result.ok ? undefined : result);
  }

  function replaceText({ at, expected, text }: Extract<ToSession, { type: 'text.replace' }>): void {
    const stands = slots.all[at.post]?.text.slice(at.start, at.end);
    if (stands === expected) void change({ at, text });
    else publish({ ok: false, reason: 'stale', copy: text });
  }

  /** What the panel asks for, by the type of its message. */
  const commands: Commands = {
    'hint.open': () => guide.open(),
    'hint.ignore': ({ key }) => setIgnored(key, true),
    'hint.reveal': ({ key }) => reveal(hintOf(key)?.at),
    'hints.restore'() {
      ignored.clear();
      judgeAgain();
    },
    'fix.undo': () => void undoFix(),
    'fix.apply'({ key, fix }) {
      const hint = hintOf(key);
      if (hint) void applyFix(hint, fix);
    },
    'text.insert': ({ text }) => void change(insertionOf(slots, text)),
    'text.replace': replaceText,
    'text.reveal': ({ at }) => reveal(at),
    'language.set'({ post, line, language }) {
      decider.set(texts(), post, line, language);
      askLanguages(texts());
    },
    'platform.choose'({ platform }) {
      chosen = platform;
      situation = situationOf(composer, settings, chosen);
      judgeAgain();
    },
  };

  world.hub.receive((message) => {
    const read = toSession(message);
    if (read.ok) commands[read.value.type](read.value as never);
  });
  world.watchSettings((next) => {
    settings = next;
    situation = situationOf(composer, settings, chosen);
    judgeAgain();
  }, life.signal);
  composer.watch(() => {
    situation = situationOf(composer, settings, chosen);
    readAndJudge();
  }, life.signal);
  readAndJudge();

  return {
    refresh() {
      analyser = createAnalyser(world.languages());
      readAndJudge();
    },
    stop() {
      life.abort();
      slots.stop();
      world.hub.receive(undefined);
    },
  };
}
