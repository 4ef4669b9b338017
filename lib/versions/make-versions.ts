import type { Audience } from '../audiences/audience.ts';
import { createComparer, kindOn } from '../audiences/compare.ts';
import { type Personal, rulesetFor } from '../audiences/ruleset-for.ts';
import type { Language } from '../language/language.ts';
import { platformFacts } from '../platforms/facts.ts';
import { type Allowance, type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import { createAnalyser } from '../rules/analyser.ts';
import type { ComposerKind, ParagraphLanguages, Purpose } from '../rules/context.ts';
import type { Facts } from '../rules/facts.ts';
import { judge } from '../rules/judge.ts';
import type { Report } from '../rules/report.ts';
import type { Draft } from '../text/draft.ts';
import { type Adapted, adaptDraft } from './adapt-draft.ts';
import { fitOnX } from './fit-on-x.ts';
import type { Target } from './platform-edits.ts';

/** Where and for whom a draft is written. */
export interface VersionsContext {
  /** The platforms of the box that it stands in; at least one. */
  readonly from: readonly PlatformId[];
  readonly kind: ComposerKind;
  readonly allowance: Allowance;
  readonly purpose: Purpose;
  /** At least one; the first is whom the person writes for. */
  readonly audiences: readonly Audience[];
  readonly personal: Personal;
  readonly kit: Pick<Target, 'handles' | 'hashtags'>;
}

/** A draft as it should stand on one platform, and what there is to say on it for each audience. */
export interface Version extends Adapted {
  readonly platform: PlatformId;
  /** By audience id. */
  readonly reports: ReadonlyMap<string, Report>;
}

/**
 * Prepares versions of drafts for all platforms.
 * @param languages what is known of the languages that paragraphs may be in.
 * @returns reads and judges a draft for each platform; keeps what it read, so that a draft that changed a little costs little.
 */
export function createVersions(
  languages: readonly Language[],
  context: VersionsContext,
): (draft: Draft, tags: ParagraphLanguages) => Version[] {
  const { from, kind, purpose, audiences, personal, kit } = context;
  const [on = 'x'] = from;
  const allowanceOn = (id: PlatformId) => (from.includes(id) ? context.allowance : 'unknown');
  const compare = createComparer(audiences, { on, kind, purpose, allowance: context.allowance }, personal);
  const analysers = new Map(platformIds.map((id) => [id, createAnalyser(languages)]));

  function read(platform: PlatformId, { posts }: Adapted, { posts: [source] }: Draft): Facts {
    const media = source?.media ?? 'unknown';
    const draft = { posts: posts.map(({ text }) => ({ text, media })) };
    const analyser = analysers.get(platform) ?? createAnalyser(languages);
    return analyser.update(
      draft,
      posts.map((post) => post.languages),
    );
  }

  /** On X a post may have to become shorter, or several. */
  function fitted(adapted: Adapted, draft: Draft): Adapted {
    const [reader] = audiences;
    const facts = read('x', adapted, draft);
    const [post] = facts.posts;
    const room = { platform: platformFacts('x'), allowance: allowanceOn('x') };
    if (!reader || !post || !room.platform.count(post.post.text, room.allowance).overflow) return adapted;
    const there = { platforms: ['x'], kind: kindOn('x', kind), allowance: room.allowance, purpose } as const;
    return fitOnX(adapted, post, judge(facts, rulesetFor(reader, there, personal)).hints, room);
  }

  return (draft, tags) => {
    const source = { posts: draft.posts.map(({ text }) => text), languages: tags };
    const adapted = new Map(
      platformIds.map((id) => {
        const version = adaptDraft(source, { platform: platformFacts(id), from, ...kit });
        return [id, id === 'x' ? fitted(version, draft) : version] as const;
      }),
    );
    const facts = new Map([...adapted].map(([id, version]) => [id, read(id, version, draft)] as const));
    const compared = compare((id) => facts.get(id) ?? { posts: [], words: 0, memory: undefined });
    return [...adapted].map(([platform, version]) => ({
      platform,
      ...version,
      reports: new Map(
        compared
          .filter((cell) => cell.platform === platform)
          .map(({ audience, report }) => [audience, report]),
      ),
    }));
  };
}
