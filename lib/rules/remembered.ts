/** What rules worked out of a unit is kept with it, by the number of what was worked out. */
export interface Remembering {
  memory: unknown[] | undefined;
}

let numbers = 0;

/**
 * Reads each unit once. Sentences and paragraphs never change, and a key makes few new ones, so what a rule over the whole
 * draft reads of each costs next to nothing from the second time on.
 * @param read a pure function of the unit alone; it never gives undefined.
 */
export function remembered<Unit extends Remembering, Value extends NonNullable<unknown> | null>(
  read: (unit: Unit) => Value,
): (unit: Unit) => Value {
  const number = numbers;
  numbers += 1;
  return (unit) => {
    // No literal, for the reason given in facts.ts.
    unit.memory ??= Array.of<unknown>();
    const known = unit.memory[number];
    // Only this function writes at its number.
    if (known !== undefined) return known as Value;
    const value = read(unit);
    unit.memory[number] = value;
    return value;
  };
}

/** The same where what is read depends on a word as well; a draft asks about few words. */
export function rememberedBy<Unit extends Remembering, Value extends NonNullable<unknown> | null>(
  read: (unit: Unit, word: string) => Value,
): (unit: Unit, word: string) => Value {
  const byWord = remembered((_: Unit) => new Map<string, Value>());
  return (unit, word) => {
    const known = byWord(unit);
    let value = known.get(word);
    if (value === undefined) {
      value = read(unit, word);
      known.set(word, value);
    }
    return value;
  };
}
