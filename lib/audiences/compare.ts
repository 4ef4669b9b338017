import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import type { ComposerKind, Context, Purpose } from '../rules/context.ts';
import type { Facts } from '../rules/facts.ts';
import { createJudgeForAll } from '../rules/judge-for-all.ts';
import type { Report } from '../rules/report.ts';
import type { Ruleset } from '../rules/ruleset.ts';
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

/** Prepares to judge cells whose drafts may be different ones: those of one draft are judged together. */
function createCellJudge(rulesets: readonly Ruleset[]): (facts: readonly Facts[]) => Report[] {
  const judges = new Map<string, (facts: Facts) => Report[]>();
  return (facts) => {
    const cellsOf = new Map<Facts, number[]>();
    for (const [cell, each] of facts.entries()) cellsOf.set(each, [...(cellsOf.get(each) ?? []), cell]);
    const reports: Report[] = [];
    for (const [each, cells] of cellsOf) {
      const key = cells.join(' ');
      const judge = judges.get(key) ?? createJudgeForAll(cells.map((cell) => rulesets[cell] as Ruleset));
      judges.set(key, judge);
      for (const [index, report] of judge(each).entries()) reports[cells[index] as number] = report;
    }
    return reports;
  };
}

/**
 * Prepares the comparison of a draft for several audiences on all platforms. The answer judges facts that were read once, of
 * the draft or of its version for each platform; what several cells have in common is judged once, and, as with any ruleset,
 * what a draft has in common with the one before is not judged again.
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
  const judge = createCellJudge(cells.map(({ ruleset }) => ruleset));
  return (factsOn) => {
    const reports = judge(cells.map(({ platform }) => factsOn(platform)));
    return cells.map(({ audience, platform }, index) => {
      const report = reports[index] as Report;
      const open = report.hints.filter(({ shown }) => shown).length;
      const isBlocked = report.hints.some(({ severity }) => severity === 'blocker');
      return { audience, platform, open, isBlocked, report };
    });
  };
}
