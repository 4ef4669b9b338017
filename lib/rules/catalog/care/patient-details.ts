import type { CueMatch } from '../../../language/language.ts';
import type { Range } from '../../../text/span.ts';
import { cuesOfParagraph } from '../../cues.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What may tell who a patient is, as the language tells it. */
const details = new Set(['age', 'town', 'job', 'day', 'ward', 'condition', 'kin']);
const isDetail = ({ kind = '' }: CueMatch) => details.has(kind);

/** Two details are enough for a neighbour to know who is meant. */
export const rule = defineRule({
  summary: 'No patient that others could recognise',
  why: 'Age and town, or job and ward, are enough for a neighbour to know who it is.',
  evidence: {
    title: 'General Medical Council: Using social media as a medical professional',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    year: 2024,
  },
  stage: 'stable',
  scope: 'paragraph',
  weight: 'safety',
  needs: ['cues.patient-details'],
  options: {},
  severity: 'advice',
  messages: { details: 'Could somebody recognise this person? Leave details out, and ask for consent.' },
  *check(paragraph): Iterable<Finding<Range>> {
    const marks = cuesOfParagraph(paragraph, 'patient-details', isDetail);
    if (marks.length < 2) return;
    const sentences = paragraph.sentences.map(({ facts }) => facts);
    if (!paragraph.reader?.findAcross('patient-details', sentences)) return;
    for (const { start, end } of marks) yield { hint: { at: { start, end }, say: 'details', about: '' } };
  },
  examples: {
    en: {
      good: [
        { text: 'Of the 214 people we saw in May, most worked in hospitality.' },
        { text: 'A patient told us that she cannot pay for her inhaler.' },
        {
          text: 'Three things help us: 1. Sleep. 2. Walk. 3. Talk to someone, every night from 8 pm at our helpline.',
        },
      ],
      bad: [
        { text: 'My patient this morning, a baker aged 61, has stopped his inhaler.', says: 'details' },
        {
          text: 'Last Sunday on ward 4B I looked after a 34-year-old baker from Oostkerke.',
          says: 'details',
        },
      ],
    },
  },
});
