import type { Report } from '../lib/rules/report.ts';
import type { Version } from '../lib/versions/make-versions.ts';
import { arrangeHints, type HintLine } from './arrange-hints.ts';

/** How a version does for one audience. */
export interface VersionState {
  /** The hints that stand open, the loudest first. */
  readonly open: readonly HintLine[];
  /** Whether the platform would refuse it. */
  readonly isBlocked: boolean;
}

function openLines(report: Report): HintLine[] {
  const { checklist, groups } = arrangeHints(report);
  return [...groups.flatMap(({ lines }) => lines), ...checklist.flatMap(({ line }) => line ?? [])];
}

/** @param audience an id; nothing is open for one that the version was not judged for. */
export function versionState(version: Version, audience: string): VersionState {
  const report = version.reports.get(audience);
  const open = report ? openLines(report) : [];
  return { open, isBlocked: open.some(({ hint }) => hint.severity === 'blocker') };
}
