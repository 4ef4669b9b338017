import { describe, expect, it } from 'vitest';
import { audiences } from '../../lib/audiences/find-audience.ts';
import { findRule } from '../../lib/rules/registry.ts';
import { reporterFor } from '../harness/english-report.ts';

const reporters = audiences.map(reporterFor);

/** The rules that ask for more than stands in a text, for any audience. */
const asking = (text: string): string[] =>
  reporters
    .flatMap((reportOn) => reportOn(text).hints)
    .filter(({ rule }) => findRule(rule)?.holdsBack)
    .map(({ rule }) => rule);

describe('rules that ask for more', () => {
  it.each([
    'It is with great sadness that we tell you our friend Marijke passed away on Sunday, at home.',
    'Professor Anna Lindqvist died last Friday after short illness. She knew all 140 of us by name.',
    'There will be a minute of silence before the lecture on Monday 8:15, in her room.',
    'We are heartbroken by the loss of our colleague Ahmed, who never left his ward.',
    'Rest in peace, Dr Petrov. You taught us to listen, and to sit down when we listen.',
    'Our thoughts are with his family and with everyone on ward 3 who knew him.',
    'Today we mourn our friend and classmate Luca. He was 23, and he laughed at every joke.',
    'With a heavy heart we say goodbye to sister Benedetta, who kept the ward going.',
    'I was 34 when I had my stroke. What I wish the people around me had known: 1/9',
    'I failed anatomy twice. I have finally written down what I would do differently 🧵',
    'Our friend and fellow student from the fifth year died last weekend. We ask you to be kind.',
    'I hear this every winter. So, a short thread on the better appointment 🧵 1/6',
    'Why a test that is brilliant in one patient is useless in the next, told with umbrellas ☂️ 1/8',
    '🧵 A reader asked: how much paracetamol is too much for my son? Here is how to read the label 1/6',
    'Congratulations to Dr Vašková on her appointment as State Secretary for Health. She has been a GP in a valley with no bus.',
    'A big thank you to the MEPs who came at 8 am, in the rain, to hear from people living with haemophilia.',
    'Green snot does not mean you need antibiotics. It does mean this, though: (1/4) 👇',
  ])('hold back: %s', (text) => {
    expect(asking(text)).toEqual([]);
  });

  it.each([
    'Every third patient in our region dies at home, on a Sunday, and nobody counts them.',
    'My dad died on a trolley, after 14 hours in a corridor, and nobody said sorry.',
    'Grief is no illness, and it needs no pills. It needs time, and somebody who listens.',
    'About 700 people died last year on our roads, most of them on straight ones.',
    'The old rota will not be missed. The new one gives us two free weekends a month.',
    'Thanks to vaccines, measles was gone from our valley for twenty years, and then it came back.',
    'The clinic is open until 3/12, and from then on only in the mornings, till 3/12',
    'The clinic opens again in the new house, and with it the pharmacy next door: 📅 3/12',
    'This is the last part of our story, and the one about the night bus. 9/9',
  ])('speak: %s', (text) => {
    expect(asking(text)).not.toEqual([]);
  });
});
