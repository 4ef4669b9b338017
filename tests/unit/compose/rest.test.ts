import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRest, reportWhileTyping } from '../../../lib/compose/rest.ts';
import type { Hint, Report } from '../../../lib/rules/report.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hint = (key: string, at?: Hint['at']): Hint => ({
  rule: 'ask',
  group: 'relevance',
  severity: 'warning',
  say: 'missing',
  with: {},
  fixes: [],
  key,
  shown: true,
  ...(at && { at }),
});

describe('what is missing', () => {
  it('waits until nobody has typed for two seconds', () => {
    const onRest = vi.fn();
    const rest = createRest(onRest, new AbortController().signal);
    expect(rest.isTyping).toBe(false);
    rest.typed();
    vi.advanceTimersByTime(1999);
    rest.typed();
    vi.advanceTimersByTime(1999);
    expect(rest.isTyping).toBe(true);
    expect(onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(rest.isTyping).toBe(false);
    expect(onRest).toHaveBeenCalledOnce();
  });

  it('is forgotten when the composer goes', () => {
    const life = new AbortController();
    const onRest = vi.fn();
    const rest = createRest(onRest, life.signal);
    rest.typed();
    life.abort();
    rest.typed();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not count meanwhile; what is in the text does', () => {
    const report = {
      hints: [hint('missing'), hint('placed', { post: 0, start: 0, end: 3 })],
    } as unknown as Report;
    expect(reportWhileTyping(report).hints.map(({ shown }) => shown)).toEqual([false, true]);
  });
});
