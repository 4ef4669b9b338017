import type { CueMatch } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import { cuesOfParagraph } from '../../cues.ts';
import type { ParagraphFacts } from '../../facts.ts';
import { listed } from '../../places.ts';
import { quotedStart } from '../../quoted-start.ts';
import { remembered } from '../../remembered.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What may tell who a patient is, as the language tells it: what is most the person's own stands first. */
const details = 'age job kin condition town day ward';
const orderOf = ({ kind = '' }: CueMatch) => details.indexOf(kind);
const isDetail = (match: CueMatch) => orderOf(match) >= 0;

/** Code units of the text that are quoted in the message: enough to see what the details tell together. */
const QUOTED = 60;

/** Where a paragraph tells of one real patient, with the stretch that holds all the details. */
const toldIn = remembered((paragraph: ParagraphFacts) => {
  const found = cuesOfParagraph(paragraph, 'patient-details', isDetail);
  const sentences = paragraph.sentences.map(({ facts }) => facts);
  if (found.length < 2 || !paragraph.reader?.findAcross('patient-details', sentences)) return [];
  // A detail may begin with the sign before it.
  const stretch = paragraph.text.slice(found[0]?.start, found.at(-1)?.end).replace(/^[,:(\s]+/, '');
  const { start, end } = found.reduce((best, each) => (orderOf(each) < orderOf(best) ? each : best));
  return [{ start, end, with: { words: quotedStart(stretch, QUOTED) } }];
});
const told = listed(toldIn);

/** Where somebody is said to have agreed. */
const consents = listed((paragraph) =>
  cuesOfParagraph(paragraph, 'patient-details', ({ kind }) => kind === 'consent'),
);

/** Of more people at once nobody is reminded: in a long text, each would cost time on every key. */
const MOST_TOLD = 3;

/**
 * Two details are enough for a neighbour to know who is meant. They are one concern and so one hint. Whoever says that the
 * person agreed has done what is asked.
 */
export const rule = defineRule({
  summary: 'No patient that others could recognise',
  why: 'Age and town, or job and ward, are enough for a neighbour to know who it is.',
  evidence: {
    title: 'General Medical Council: Using social media as a medical professional',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    year: 2024,
  },
  stage: 'stable',
  scope: 'draft',
  weight: 'safety',
  needs: ['cues.patient-details'],
  options: {},
  severity: 'advice',
  messages: {
    details:
      'Could somebody recognise this person by “{words}”? Leave out what you can, and ask for consent.',
  },
  *check({ facts }): Iterable<Finding<Span>> {
    if (consents(facts).length > 0) return;
    for (const { item, at } of told(facts).slice(0, MOST_TOLD))
      yield { hint: { at, say: 'details', with: item.with } };
  },
  examples: {
    en: {
      good: [
        { text: 'Of the 214 people we saw in May, most worked in hospitality.' },
        { text: 'A patient told us that she cannot pay for her inhaler.' },
        {
          text: 'Three things help us: 1. Sleep. 2. Walk. 3. Talk to someone, every night from 8 pm at our helpline.',
        },
        {
          text: 'On ward 4B I looked after a 34-year-old baker from Oostkerke.\n\nShared with her permission.',
        },
      ],
      bad: [
        { text: 'My patient this morning, a baker aged 61, has stopped his inhaler.', says: 'details' },
        {
          text: 'Let me tell you this: my patient, a baker aged 61, agreed to be admitted to ward 4B.',
          says: 'details',
        },
        {
          text: 'Last Sunday on ward 4B I looked after a 34-year-old baker from Oostkerke.',
          at: '34-year-old',
          says: 'details',
        },
      ],
    },
  },
});
