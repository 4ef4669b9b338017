const isDigit = (char: string) => /^\p{Nd}$/u.test(char);

/** The digits of every script as ASCII; in Unicode ten of them follow one another, from zero up. */
function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && isDigit(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

/**
 * Whether a text is Instagram's own counter, `n/2,200`, whose digits and separators follow the language of the page.
 * Marks that turn the direction of writing may stand around its parts.
 */
export function isCaptionCounter(text: string | null): boolean {
  if (text === null || text.length > 30 || !text.includes('/')) return false;
  const plain = withAsciiDigits(text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, ''));
  return /\d[\d.,٬'’\s]*\/\s*2[.,٬'’\s]?200(?!\d)/.test(plain);
}
