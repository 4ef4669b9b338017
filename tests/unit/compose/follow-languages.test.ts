import { expect, it } from 'vitest';
import { followLanguages } from '../../../lib/compose/follow-languages.ts';
import type { ParagraphLanguages } from '../../../lib/rules/context.ts';

/** A detector that answers when it is told to, and what was asked and told. */
function slowly() {
  const asked: string[] = [];
  const told: ParagraphLanguages[] = [];
  let answer = (_: ParagraphLanguages) => {};
  const ask = followLanguages(
    (texts) =>
      new Promise((resolve) => {
        asked.push(texts.join(' | '));
        answer = resolve;
      }),
    (languages) => told.push(languages),
  );
  const answered = async (languages: ParagraphLanguages) => {
    answer(languages);
    await new Promise((done) => setTimeout(done));
  };
  return { ask, answered, asked, told };
}

it('tells a language while the typing goes on faster than the detector answers', async () => {
  const { ask, answered, asked, told } = slowly();
  for (const text of ['Wash', 'Wash y', 'Wash yo']) ask([text]);
  expect(asked).toEqual(['Wash']);
  await answered([['en']]);
  expect(told).toEqual([[['en']]]);
  expect(asked).toEqual(['Wash', 'Wash yo']);
});

it('keeps an answer to itself that is about other lines', async () => {
  const { ask, answered, asked, told } = slowly();
  ask(['Wash']);
  ask(['Wash\nRenta']);
  await answered([['en']]);
  expect(told).toEqual([]);
  await answered([['en', 'ca']]);
  ask([]);
  await answered([]);
  expect(told).toEqual([[['en', 'ca']], []]);
  expect(asked).toEqual(['Wash', 'Wash\nRenta', '']);
});
