/** The same string without the text it was cut from, which engines would keep alive with it. */
const detached = (key: string) => Array.from(key).join('');

/**
 * Remembers what was worked out for strings. A text uses few words, so little is kept; it is bounded all the same.
 * @param read a pure function.
 */
export function boundedMemo<Value>(most: number, read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = read(key);
      if (known.size >= most) known.clear();
      known.set(detached(key), value);
    }
    return value;
  };
}
