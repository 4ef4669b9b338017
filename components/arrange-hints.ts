import type { Hint, RelevancePart, Report } from '../lib/rules/report.ts';
import type { Group } from '../lib/rules/rule.ts';

/** A hint as it is listed: once for all places with the same finding, since commands name it by its key. */
export interface HintLine {
  readonly hint: Hint;
  readonly times: number;
}

/** One line of the checklist; an open one carries its hint when that stands open. */
export interface CheckLine {
  readonly part: RelevancePart;
  readonly line?: HintLine;
}

/** The hints of one section, ranked. */
export interface HintGroup {
  readonly group: Group;
  readonly lines: readonly HintLine[];
}

/** Where each hint of a report is shown. Every hint has at most one place, and ranks stay as given. */
export interface ArrangedHints {
  readonly checklist: readonly CheckLine[];
  readonly groups: readonly HintGroup[];
  /** Folded. */
  readonly more: readonly HintGroup[];
}

function withoutRepeats(hints: readonly Hint[]): HintLine[] {
  const byKey = new Map<string, { hint: Hint; times: number }>();
  for (const hint of hints) {
    const known = byKey.get(hint.key);
    if (known) known.times += 1;
    else byKey.set(hint.key, { hint, times: 1 });
  }
  return [...byKey.values()];
}

/** Groups come in the order of their best hint. */
function byGroup(lines: readonly HintLine[]): HintGroup[] {
  const names = [...new Set(lines.map(({ hint }) => hint.group))];
  return names.map((group) => ({ group, lines: lines.filter(({ hint }) => hint.group === group) }));
}

/** How many hints stand open, in the checklist and in the groups. */
export function openCount({ checklist, groups }: ArrangedHints): number {
  const listed = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return listed + checklist.filter(({ line }) => line !== undefined).length;
}

/** Sorts the hints of a report into the checklist, the open groups and the folded ones. */
export function arrangeHints(report: Report): ArrangedHints {
  const lines = withoutRepeats(report.hints);
  const isOpen = ({ hint }: HintLine) => hint.shown && hint.severity !== 'note';
  const checklist = report.measures.relevance.map((part): CheckLine => {
    const line = lines.find((each) => isOpen(each) && each.hint.rule === part.rule);
    return part.state === 'open' && line ? { part, line } : { part };
  });
  const listed = new Set(checklist.map(({ line }) => line));
  const others = lines.filter((line) => !listed.has(line));
  // Notes beyond the few that are shown would only bury them.
  const isFolded = (line: HintLine) => !isOpen(line) && (line.hint.shown || line.hint.severity !== 'note');
  return {
    checklist,
    groups: byGroup(others.filter(isOpen)),
    more: byGroup(others.filter(isFolded)),
  };
}
