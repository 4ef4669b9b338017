import type { Range } from '../../../text/span.ts';
import { isRead } from '../../../text/tokens.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Words in capitals in a row, from which on it reads as shouting. The same sources as for fancy letters. */
const SHOUTED_WORDS = 4;

/** Capitals word for word are hard to read and sound like shouting. */
export const rule = defineRule({
  summary: 'No sentences in capitals',
  why: 'Capitals hide the shapes of words; some screen readers spell them letter by letter.',
  evidence: {
    title: 'Section508.gov: Create accessible social media content',
    url: 'https://www.section508.gov/create/social-media/',
    year: 2024,
  },
  stage: 'stable',
  scope: 'sentence',
  on: { kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {},
  severity: 'advice',
  messages: { shouted: 'This is all in capitals. Sentence case reads faster and does not shout.' },
  wakes: ({ capitals }) => capitals >= SHOUTED_WORDS,
  *check({ text, tokens }): Iterable<Finding<Range>> {
    let run: Range[] = [];
    for (const token of [...tokens, undefined]) {
      const word = token ? text.slice(token.start, token.end) : '';
      const isUpper =
        token !== undefined && isRead(token) && word === word.toUpperCase() && word !== word.toLowerCase();
      if (isUpper) {
        run.push(token);
        continue;
      }
      if (token?.kind === 'number' || (token?.kind === 'punctuation' && run.length > 0)) continue;
      const [first] = run;
      const last = run.at(-1);
      // Codes shout nothing: "EN, FR, PT, LT".
      const isWords = run.some(({ start, end }) => end - start >= SHOUTED_WORDS);
      if (run.length >= SHOUTED_WORDS && isWords && first && last) {
        const at = { start: first.start, end: last.end };
        const shouted = text.slice(at.start, at.end);
        const calm = shouted.charAt(0) + shouted.slice(1).toLowerCase();
        yield { hint: { at, say: 'shouted', fixes: [{ at, text: calm }] } };
      }
      run = [];
    }
  },
  examples: {
    any: {
      good: [
        { text: 'The WHO and the EU met UNICEF.' },
        { text: 'STOP. Then wash your hands.' },
        { text: 'The card is there in EN, FR, PT, LT.' },
      ],
      bad: [
        {
          text: 'GET YOUR JAB TODAY please.',
          at: 'GET YOUR JAB TODAY',
          says: 'shouted',
          fixed: 'Get your jab today please.',
        },
        { text: 'Wait: NOBODY TOLD US ANYTHING!', at: 'NOBODY TOLD US ANYTHING', says: 'shouted' },
      ],
    },
  },
});
