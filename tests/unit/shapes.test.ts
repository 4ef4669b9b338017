import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  anything,
  boolean,
  byType,
  checked,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  trimmed,
} from '../../lib/shapes.ts';

// A well-known library tells what is right: for each shape of ours, the same one of zod.

const ours = object({
  name: trimmed(1, 4),
  id: text(/^[a-c]{1,3}$/),
  kind: oneOf('post', 'reply'),
  is: optional(boolean),
  size: optional(number, 7),
  tags: list(trimmed(0, 3), 2),
  by: record(object({ n: number, more: optional(anything) })),
});
const theirs = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(4)),
  id: z.string().check(z.regex(/^[a-c]{1,3}$/)),
  kind: z.enum(['post', 'reply']),
  is: z.optional(z.boolean()),
  size: z._default(z.number(), 7),
  tags: z.array(z.string().check(z.trim(), z.maxLength(3))).check(z.maxLength(2)),
  by: z.record(z.string(), z.object({ n: z.number(), more: z.optional(z.unknown()) })),
});

/** Mostly what fits, sometimes anything, sometimes nothing. */
const mostly = <T>(fitting: fc.Arbitrary<T>) =>
  fc.oneof(
    { arbitrary: fitting as fc.Arbitrary<unknown>, weight: 12 },
    { arbitrary: fc.anything(), weight: 1 },
  );
const values = fc.record(
  {
    name: mostly(fc.string({ maxLength: 5 })),
    id: mostly(fc.constantFrom('a', 'abc', 'abcd')),
    kind: mostly(fc.constantFrom('post', 'reply')),
    is: mostly(fc.boolean()),
    size: mostly(fc.double()),
    tags: mostly(fc.array(mostly(fc.constantFrom('', ' a ', 'abc', 'abcd')), { maxLength: 3 })),
    by: mostly(
      fc.dictionary(
        fc.oneof(fc.string(), fc.constant('__proto__')),
        mostly(fc.record({ n: mostly(fc.integer()) })),
        { maxKeys: 3 },
      ),
    ),
    other: fc.anything(),
  },
  { requiredKeys: ['name', 'id', 'kind', 'tags', 'by'] },
);

function firstPath(value: unknown): string[] | undefined {
  const parsed = theirs.safeParse(value);
  return parsed.success ? undefined : parsed.error.issues[0]?.path.map(String);
}

describe('shapes', () => {
  it('take and refuse what zod takes and refuses, and name the same place', () => {
    let taken = 0;
    fc.assert(
      fc.property(values, (value) => {
        const read = ours(value);
        expect(read.ok ? undefined : read.at).toEqual(firstPath(value));
        if (!read.ok) return;
        taken += 1;
        expect(read.value).toEqual(theirs.parse(value));
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
        (value) => {
          expect(typeof ours(value).ok).toBe('boolean');
        },
      ),
    );
  });

  it('leave out what would reach into a prototype', () => {
    const read = record(anything)(JSON.parse('{"__proto__": {"a": 1}, "b": 2}'));
    expect(read).toEqual({ ok: true, value: { b: 2 } });
    expect(object({ toString: optional(text()) })({})).toEqual({ ok: true, value: {} });
  });

  it('tell messages apart by their type', () => {
    const message = byType({ go: object({}), say: object({ words: text() }) });
    expect(message({ type: 'say', words: 'a', more: 1 })).toEqual({
      ok: true,
      value: { type: 'say', words: 'a' },
    });
    expect(message({ type: 'go' })).toEqual({ ok: true, value: { type: 'go' } });
    expect(message({ type: 'say' })).toEqual({ ok: false, at: ['words'] });
    for (const none of [{ type: 'toString' }, { type: 1 }, {}, 'go', null]) {
      expect(message(none)).toEqual({ ok: false, at: ['type'] });
    }
  });

  it('look at a value once more where the type does not say all', () => {
    const even: Shape<number[]> = checked(list(number), (items) => {
      const index = items.findIndex((item) => item % 2 === 1);
      return index < 0 ? undefined : [String(index)];
    });
    expect(even([2, 4])).toEqual({ ok: true, value: [2, 4] });
    expect(even([2, 3])).toEqual({ ok: false, at: ['1'] });
    expect(even(['a'])).toEqual({ ok: false, at: ['0'] });
  });
});
