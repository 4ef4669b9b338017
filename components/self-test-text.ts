import type { Candidate, SelfTest } from '../lib/platforms/self-test.ts';

const signed = (points: number) => (points < 0 ? `${points}` : `+${points}`);

/** The signals of a box as maintainers call them: `test-id +6, container +3`. */
export function signalLine({ signals }: Candidate): string {
  return signals.map(({ name, points }) => `${name} ${signed(points)}`).join(', ');
}

/** A test as plain text for a bug report. In English, whatever the interface speaks: it is for maintainers. */
export function selfTestText(version: string, { host, language, direction, candidates }: SelfTest): string {
  const lines = candidates.map((candidate, index) => {
    const { box, verdict, kind, platforms, score, hasFocus, isVisible } = candidate;
    const facts = [
      verdict,
      kind,
      platforms?.join('+'),
      box,
      `${score} points`,
      hasFocus && 'focus',
      !isVisible && 'hidden',
    ].filter(Boolean);
    return `${index + 1}. ${facts.join(' · ')}\n   ${signalLine(candidate) || 'no signals'}`;
  });
  return [`Rostrum ${version} on ${host}, ${language || 'no language'}, ${direction}`, ...lines].join('\n');
}
