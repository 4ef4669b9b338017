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
