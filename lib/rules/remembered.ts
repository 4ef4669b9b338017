/**
 * Reads each unit once. Sentences and paragraphs never change, and a key makes few new ones, so what a rule over the whole
 * draft reads of each costs next to nothing from the second time on.
 * @param read a pure function of the unit alone.
 */
export function remembered<Unit extends WeakKey, Value>(read: (unit: Unit) => Value): (unit: Unit) => Value {
  const values = new WeakMap<Unit, { readonly value: Value }>();
  return (unit) => {
    let known = values.get(unit);
    if (!known) {
      known = { value: read(unit) };
      values.set(unit, known);
    }
    return known.value;
  };
}
