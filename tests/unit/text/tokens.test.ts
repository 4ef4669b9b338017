import { describe, expect, it } from 'vitest';
import { countWords, hashtagWords, tokenize } from '../../../lib/text/tokens.ts';

/** Tokens as `kind:text`, kinds by their first letters. */
function read(text: string): string {
  return tokenize(text)
    .map(({ kind, start, end }) => `${kind.slice(0, 2)}:${text.slice(start, end)}`)
    .join(' ');
}

describe('tokens', () => {
  it.each([
    [
      'words with apostrophes, hyphens and figures',
      'Dr Varga’s follow-up on PM2.5',
      'wo:Dr wo:Varga’s wo:follow-up wo:on wo:PM2.5',
    ],
    ['initialisms', 'at 8 a.m. in the U.S. today', 'wo:at nu:8 wo:a.m. wo:in wo:the wo:U.S. wo:today'],
    ['numbers and shares', '1,000 of 3.5 at 8:30, 10 %', 'nu:1,000 wo:of nu:3.5 wo:at nu:8:30 pu:, nu:10 %'],
    [
      'links without the stop behind them',
      '(see https://a.org/x?y=(1).)',
      'pu:( wo:see ur:https://a.org/x?y=(1) pu:. pu:)',
    ],
    [
      'bare domains, and no link where a space is missing',
      'example.org not care.We',
      'ur:example.org wo:not wo:care pu:. wo:We',
    ],
    [
      'handles, also of the fediverse, and mail',
      '@who @a@b.social info@x.org',
      'me:@who me:@a@b.social ur:info@x.org',
    ],
    [
      'hashtags, and no tag of figures alone',
      '#AMR #1 a#b #Salut_2026',
      'ha:#AMR pu:# nu:1 wo:a pu:# wo:b ha:#Salut_2026',
    ],
    ['joined, flagged, toned and keycap emoji', '👩‍⚕️🇪🇸🫶🏽1️⃣ ™', 'em:👩‍⚕️ em:🇪🇸 em:🫶🏽 em:1️⃣ pu:™'],
    ['line breaks', 'a\nb', 'wo:a br:\n wo:b'],
    ['other scripts', 'مرحبا 你好', 'wo:مرحبا wo:你好'],
  ])('reads %s', (_, text, tokens) => {
    expect(read(text)).toBe(tokens);
  });

  it('covers every character that is not white space, in order', () => {
    const text = '\ud83d x\udc69 “Go!” #a@b 1️⃣\u0000 e\u0301';
    let end = 0;
    for (const token of tokenize(text)) {
      expect(text.slice(end, token.start).trim()).toBe('');
      end = token.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });

  it('counts words without links, handles, tags and emoji, and by characters where none are spaced', () => {
    expect(countWords(tokenize('Get 2 jabs @who #flu 💉 https://a.org'))).toBe(3);
    expect(countWords(tokenize('预防接种很重要'))).toBe(4);
  });

  it('reads the words inside a tag', () => {
    expect(hashtagWords('#WorldAIDSDay2026')).toEqual(['World', 'AIDS', 'Day', '2026']);
    expect(hashtagWords('#vaccineswork')).toEqual(['vaccineswork']);
  });
});
