import { describe, expect, it } from 'vitest';
import { createCueMachine } from '../../../lib/language/english/cue-machine.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

/** Whether a pattern is found in a sentence. */
function finds(pattern: string, text: string): boolean {
  const machine = createCueMachine([{ grammar: { cue: 'policy', say: { '': [pattern] } }, bit: 1 }], {
    office: /^$/,
    lists: {},
    fragments: {},
  });
  const tokens = tokenize(text);
  const entries = tokens.map(({ kind, lower }) => (kind === 'word' ? machine.entryOf(lower) : undefined));
  return machine.find(1, machine.read(text, tokens, entries)).length > 0;
}

describe('a place among words', () => {
  it('is one of several', () => {
    expect(finds('be over soon|$', 'It would be over.')).toBe(true);
    expect(finds('be over soon|$', 'It would be over soon, she said.')).toBe(true);
    expect(finds('be over soon|$', 'It would be over the moon.')).toBe(false);
  });

  it('is a sign when it is escaped', () => {
    expect(finds('€|\\$ five', 'Only $ five!')).toBe(true);
    expect(finds('only €|\\$', 'Only')).toBe(false);
  });
});
