import type { Report } from '../rules/report.ts';
import type { Words } from '../words.ts';

const place = (text: string, start: number, end: number) =>
  `${start}–${end} “${text.slice(start, end).replaceAll('\n', ' ')}”`;

/** The report as text for a person: length, hints, what was found. */
export function printReport(report: Report, posts: readonly string[], words: Words): string {
  const lines: string[] = [];
  for (const { platform, used, limit } of report.measures.length)
    lines.push(`${platform}: ${used} of ${limit}`);
  if (report.hints.length === 0) lines.push('Nothing to improve.');
  for (const { severity, rule, at, say, with: args, fixes, shown } of report.hints) {
    const where = at ? ` ${place(posts[at.post] ?? '', at.start, at.end)}` : '';
    lines.push(`${shown ? '●' : '○'} ${severity} ${rule}${where}`, `    ${words.rule(rule, say, args)}`);
    for (const fix of fixes) lines.push(`    fix: ${fix.text === '' ? '(remove)' : fix.text}`);
  }
  for (const { rule, quote } of report.found) lines.push(`✓ ${rule}: “${quote.replaceAll('\n', ' ')}”`);
  if (report.partlyRead.length > 0)
    lines.push(`Only language-free advice for: ${report.partlyRead.join(', ')}`);
  if (report.failed.length > 0) lines.push(`These rules failed: ${report.failed.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
