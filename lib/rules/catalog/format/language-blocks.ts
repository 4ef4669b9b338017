import type { Span } from '../../../text/span.ts';
import { type Block, blocksOf, type Detail, differences } from '../../language-blocks.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { inSections } from '../../sections.ts';

const quote = (block: Block, { start, end }: Detail) => block.text.slice(start, end);

/** The languages of a draft, some more than once. */
const languagesIn = inSections((paragraphs) => [...new Set(paragraphs.map(({ facts }) => facts.language))]);

/** In a post in several languages, each reader believes their own block. */
export const rule = defineRule({
  summary: 'The same facts in every language of the post',
  why: 'Anyone who reads only one of the languages may come on the wrong day or call the wrong number.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'action',
  needs: [],
  options: {},
  severity: 'advice',
  messages: { differ: '“{here}” here, “{there}” in the other language. Which one is right?' },
  *check({ facts }): Iterable<Finding<Span>> {
    if (new Set(languagesIn(facts).flat()).size < 2) return;
    for (const [post, read] of facts.posts.entries()) {
      for (const { block, detail, other, otherDetail } of differences(blocksOf(read))) {
        const at = { post, start: block.start + detail.start, end: block.start + detail.end };
        const words = { here: quote(block, detail), there: quote(other, otherDetail) };
        yield { hint: { at, say: 'differ', with: words } };
      }
    }
  },
  examples: {
    mul: {
      good: [
        {
          text: 'Somos 12 enfermeras y vacunamos contra la gripe en el centro de salud.\n\nIf you are over 60 or pregnant, it is your turn to come.',
        },
        {
          text: 'Venez nous écouter : jeudi 11 février, de 16 h à 17 h 30, salle 12.\n\nCome and listen to us: Thursday 11 February, 16:00 to 17:30, room 12.',
        },
        {
          text: 'Tag der offenen Tür im Pflegeheim Lindenhof, von 14 bis 17 Uhr, mit Kaffee.\n\nOpen day at our nursing home for all of you, from 2 to 5 pm, with coffee.',
        },
        {
          text: 'Das Impfmobil steht heute von 9 bis 23 Uhr am Bahnhof und hat 20 Plätze.\n\nThe vaccination bus is at the station from 9 am to 11 pm, 20 places in all.',
        },
        {
          text: 'Our position on the tax on sugary drinks has 12 points for the members.\n\nUnsere Position zur Steuer auf süße Getränke ist jetzt für alle da.',
        },
      ],
      bad: [
        {
          text: 'Mamografía gratuita para todas: llame al 900 555 014 antes del 30 de noviembre.\n\nFree mammogram for every woman: call 900 555 041 before 30 November.',
          at: '900 555 041',
          says: 'differ',
        },
        {
          text: 'Die Jugendpsychiatrie in unserer Stadt braucht 40 Betten bis Juni 2027.\n\nYouth psychiatry in our town needs 14 beds by June 2027.',
          at: '14',
          says: 'differ',
        },
      ],
    },
  },
});
