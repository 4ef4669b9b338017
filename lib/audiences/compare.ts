import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import type { ComposerKind, Context, Purpose } from '../rules/context.ts';
import type { Facts } from '../rules/facts.ts';
import { judge } from '../rules/judge.ts';
import type { Report } from '../rules/report.ts';
import type { Audience } from './audience.ts';
import { type Personal, rulesetFor } from './ruleset-for.ts';

/** How a draft does for one audience on one platform. */
export interface Comparison {
  readonly audience: string;
  readonly platform: PlatformId;
  /** Hints that count, as the panel would count them there. */
  readonly open: number;
  /** Whether the platform would refuse it, for instance because it is too long. */
  readonly isBlocked: boolean;
  readonly report: Report;
}

/** The same box on another platform: what is a post elsewhere is a caption on Instagram. */
export function kindOn(platform: PlatformId, kind: ComposerKind): ComposerKind {
  if (kind !== 'post' && kind !== 'caption') return kind;
  return platform === 'instagram' ? 'caption' : 'post';
}

/**
 * Prepares the comparison of a draft for several audiences on all platforms. The answer judges facts that were read once, of
 * the draft or of its version for each platform; as with any ruleset, what a draft has in common with the one before is not
 * judged again.
 * @param allowance that of the platform `on` which the draft stands; elsewhere it is unknown.
 */
export function createComparer(
  audiences: readonly Audience[],
  {
    on,
    kind,
    purpose,
    allowance,
  }: { on: PlatformId; kind: ComposerKind; purpose: Purpose } & Pick<Context, 'allowance'>,
  personal?: Personal,
): (factsOn: (platform: PlatformId) => Facts) => Comparison[] {
  const cells = audiences.flatMap((audience) =>
    platformIds.map((platform) => {
      const context = {
        platforms: [platform],
        kind: kindOn(platform, kind),
        allowance: platform === on ? allowance : 'unknown',
        purpose,
      } as const;
      return { audience: audience.id, platform, ruleset: rulesetFor(audience, context, personal) };
    }),
  );
  return (factsOn) =>
    cells.map(({ audience, platform, ruleset }) => {
      const report = judge(factsOn(platform), ruleset);
      const open = report.hints.filter(({ shown }) => shown).length;
      const isBlocked = report.hints.some(({ severity }) => severity === 'blocker');
      return { audience, platform, open, isBlocked, report };
    });
}
