import { describe, expect, it } from 'vitest';
import { createParagraphLanguages } from '../../../lib/compose/paragraph-languages.ts';

const english = 'Clean air is good for your heart and lungs';
const catalan = 'Aire net és bo per al cor i els pulmons';

/** Answers by a word of the text, and remembers what it was asked. */
function detector() {
  const asked: string[] = [];
  const detect = (text: string) => {
    asked.push(text);
    return Promise.resolve(/\b(?:aire|cor)\b/i.test(text) ? 'ca' : 'en');
  };
  return { asked, detect };
}

describe('the language of paragraphs', () => {
  it('is decided for each one', async () => {
    const { detect } = detector();
    const text = `${english}.\n\n${catalan}.`;
    expect(await createParagraphLanguages(detect).decide([text])).toEqual([['en', 'en', 'ca']]);
  });

  it('asks without links, handles, tags and emoji', async () => {
    const { asked, detect } = detector();
    await createParagraphLanguages(detect).decide([`${english} 💙 @who #Aire https://example.org/aire`]);
    expect(asked).toEqual([english]);
  });

  it('is not decided below four words, and then follows a neighbour', async () => {
    const { asked, detect } = detector();
    const decider = createParagraphLanguages(detect);
    expect(await decider.decide(['Get tested now'])).toEqual([['und']]);
    expect(asked).toEqual([]);
    expect(await decider.decide([`${catalan}\nVine avui!`])).toEqual([['ca', 'ca']]);
  });

  it('changes only after two equal answers that differ', async () => {
    const { detect } = detector();
    const decider = createParagraphLanguages(detect);
    expect(await decider.decide([english])).toEqual([['en']]);
    expect(await decider.decide([`${english} aire`])).toEqual([['en']]);
    expect(await decider.decide([`${english} aire net`])).toEqual([['ca']]);
  });

  it('stays undecided when the detector fails', async () => {
    const decider = createParagraphLanguages(() => Promise.reject(new Error('no detector')));
    expect(await decider.decide([english])).toEqual([['und']]);
  });
});

describe('a language set by hand', () => {
  const { detect } = detector();
  const line = 'Una línia de quatre paraules';

  it('holds for its line while lines come and go above and the line itself is edited', async () => {
    const decider = createParagraphLanguages(detect);
    decider.set([`One two three four.\n${line}`], 0, 1, 'ca');
    expect(await decider.decide([`One two three four.\n${line}`])).toEqual([['en', 'ca']]);
    expect(await decider.decide([`One two three four.\n\nFive six seven eight.\n${line}`])).toEqual([
      ['en', 'en', 'en', 'ca'],
    ]);
    expect(await decider.decide([`One two three four.\n\nFive six seven eight.\n${line} més`])).toEqual([
      ['en', 'en', 'en', 'ca'],
    ]);
    expect(await decider.decide(['One two three four.'])).toEqual([['en']]);
  });

  it('is given back to the detector', async () => {
    const decider = createParagraphLanguages(detect);
    decider.set([line], 0, 0, 'ca');
    expect(await decider.decide([line])).toEqual([['ca']]);
    decider.set([line], 0, 0, undefined);
    expect(await decider.decide([line])).toEqual([['en']]);
  });
});
