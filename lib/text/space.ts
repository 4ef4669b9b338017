/** Whether a code unit is white space, as `\s` has it. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}
