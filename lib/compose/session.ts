import type { EditResult } from '../editors/editor.ts';
import { createCard } from '../hints/card.tsx';
import type { Language } from '../language/language.ts';
import { type ToSession, toSession } from '../messaging/protocol.ts';
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
import { createFixer } from './fixer.ts';
import type { Hub } from './hub.ts';
import { type Insertion, insertionOf } from './insertion.ts';
import { createParagraphLanguages, type DetectLanguage } from './paragraph-languages.ts';
import { createRest, reportWhileTyping } from './rest.ts';
import { createSlots } from './slots.ts';
import { isBeingTyped } from './typing.ts';

/** What a session needs from the world; tests put their own in. */
export interface SessionWorld {
  readonly hub: Hub;
  readonly detect: DetectLanguage;
  /** The languages at hand now; empty until a language script has run. */
  languages(): readonly Language[];
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  /** Turns a rule off, for good. */
  turnOff(rule: string): void;
  readonly words: Words;
  /** Where a rule's advice comes from; undefined for house judgement. */
  sourceOf(rule: string): { readonly title: string; readonly url: string; readonly year: number } | undefined;
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

/** One composer's life: follows its text, judges it, paints marks, feeds the panel and makes the edits asked for. */
export function startSession(composer: Composer, world: SessionWorld): Session {
  const life = new AbortController();
  const decider = createParagraphLanguages(world.detect);
  const ignored = new Set<string>();
  const rest = createRest(() => publish(), life.signal);
  const slots = createSlots(composer, (what) => {
    if (what === 'caret') return paint();
    rest.typed();
    readAndJudge();
  });
  const fixer = createFixer(slots);

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

  const card = createCard({
    anchor: composer.root,
    hintAt: (x, y) => findPainted(x, y),
    apply: (hint, fix) => void applyFix(hint, fix),
    ignore: (hint) => ignore(hint.key),
    turnOff: (hint) => world.turnOff(hint.rule),
    words: world.words,
    sourceOf: (rule) => world.sourceOf(rule),
    signal: life.signal,
  });

  const openHints = () => report?.hints.filter((hint) => !ignored.has(hint.key)) ?? [];
  const hintOf = (key: string) => openHints().find((hint) => hint.key === key);

  function findPainted(x: number, y: number) {
    for (const { painter, editor } of slots.all) {
      const mark = painter.markAt(x, y);
      const hint = mark && hintOf(mark.key);
      if (mark && hint) return { hint, rects: editor.rects(mark.at) };
    }
    return undefined;
  }

  function paint(): void {
    slots.all.forEach((slot, post) => {
      const marks = openHints().flatMap(({ at, severity, key }) => {
        if (at?.post !== post || severity === 'note' || isBeingTyped(slot.editor, slot.text, at)) return [];
        return [{ at: { start: at.start, end: at.end }, severity, key }];
      });
      slot.painter.paint(marks);
    });
  }

  function publish(refused?: Extract<EditResult, { ok: false }>): void {
    if (!report) return;
    const counted = rest.isTyping ? reportWhileTyping(report) : report;
    world.hub.publish({
      type: 'live',
      revision,
      platforms: situation.ruleset.context.platforms,
      home: composer.platforms,
      kind: situation.ruleset.context.kind,
      allowance: situation.ruleset.context.allowance,
      audience: situation.audience,
      unknownAudience: situation.unknownAudience,
      posts: draft.posts.map(({ text }) => text),
      media: draft.posts.map(({ media }) => media),
      languages,
      ignored: ignored.size,
      report: { ...counted, hints: counted.hints.filter(({ key }) => !ignored.has(key)) },
      canUndo: fixer.canUndo,
      ...(refused && { refused }),
    });
  }

  function judgeAgain(): void {
    if (!facts) return;
    report = judge(facts, situation.ruleset);
    card.update(openHints());
    paint();
    publish();
  }

  function readAndJudge(): void {
    draft = slots.read();
    revision += 1;
    facts = analyser.update(draft, languages);
    judgeAgain();
    void decideLanguages(revision);
  }

  /** Languages come a moment later than the text; until then paragraphs keep the last decision. */
  async function decideLanguages(asked: number): Promise<void> {
    const next = await decider.decide(draft.posts.map(({ text }) => text));
    if (life.signal.aborted || asked !== revision) return;
    if (JSON.stringify(next) === JSON.stringify(languages)) return;
    languages = next;
    facts = analyser.update(draft, languages);
    judgeAgain();
  }

  async function applyFix(hint: Hint, index: number): Promise<void> {
    const fix = hint.fixes[index];
    if (!fix?.at) return;
    const result = await fixer.apply({ at: fix.at, text: fix.text });
    if (!life.signal.aborted) publish(result.ok ? undefined : result);
  }

  async function undoFix(): Promise<void> {
    const result = await fixer.undo();
    if (!life.signal.aborted && result) publish(result.ok ? undefined : result);
  }

  function ignore(key: string): void {
    ignored.add(key);
    paint();
    publish();
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
    'hint.ignore': ({ key }) => ignore(key),
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
      const texts = draft.posts.map(({ text }) => text);
      decider.set(texts, post, line, language);
      void decideLanguages(revision);
    },
    'platform.choose'({ platform }) {
      chosen = platform;
      situation = situationOf(composer, settings, chosen);
      judgeAgain();
    },
  };

  world.hub.receive((message) => {
    const parsed = toSession.safeParse(message);
    if (parsed.success) commands[parsed.data.type](parsed.data as never);
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
      card.stop();
      world.hub.receive(undefined);
    },
  };
}
