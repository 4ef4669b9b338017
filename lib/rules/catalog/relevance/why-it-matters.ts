import { flag, readers } from '../../options.ts';
import { presenceRule } from '../../presence-rule.ts';

/** A post has to say what its topic means for the one who reads it. */
export const rule = presenceRule({
  cue: 'reader-meaning',
  summary: 'Says why it matters to the reader',
  why: 'People read on when they see in the first lines what it means for them.',
  evidence: {
    title: 'CDC Clear Communication Index, item 13',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  severity: 'warning',
  weight: 'message',
  mayBeInPicture: true,
  options: {
    /** For whom the example is written. */
    example: readers(),
    /** Whether it is enough to say who is affected: decision makers answer for people. */
    people: flag(false),
  },
  // Whom it costs something is what has to be changed.
  orElse: ({ options, purpose }) => (options.people || purpose === 'change-policy' ? ['affected'] : []),
  missing: 'Why does it matter to your readers? For example: “It keeps your children out of hospital.”',
  missingFor: {
    'medical-students':
      'Why does it matter to your readers? For example: “You will meet it on your first night shift.”',
    stakeholders: 'Why does it matter to your readers? For example: “It costs the region 40 beds a winter.”',
    'change-policy':
      'What does it cost, and who pays? For example: “Each week of delay costs your city 40 beds.”',
    'find-partners': 'What is in it for a partner? For example: “Your nurses get the training for free.”',
  },
  examples: {
    en: {
      good: [
        {
          text: 'Clean air is a health matter. Fewer cars at the gate means your child breathes easier at school.',
        },
        {
          text: 'Sleep is part of studying. You remember more after a full night than after two hours of notes.',
        },
        {
          text: 'Half of the night nurses in the county have nodded off at the wheel on their way home.',
          options: { people: true },
        },
        {
          text: 'Children with asthma stay at home when the road at the school is full. Close it at 8:30.',
          purpose: 'change-policy',
        },
      ],
      bad: [
        {
          text: 'The new report on air quality was presented last week at the general assembly.',
          says: 'missing',
        },
        {
          text: 'The congress took place in Porto, with workshops, a fair and a closing dinner.',
          says: 'missing',
        },
        {
          text: 'The congress took place in Porto, with workshops, a fair and a closing dinner.',
          says: 'missingMedicalStudents',
          options: { example: 'medical-students' },
        },
        {
          text: 'The congress took place in Porto, with workshops, a fair and a closing dinner.',
          says: 'missingStakeholders',
          audience: 'stakeholders',
        },
        {
          text: 'Our network has members in eleven cities and was founded ten years ago in Tartu.',
          says: 'missingFindPartners',
          purpose: 'find-partners',
        },
        {
          text: 'The draft act was presented last week in a committee, with two rapporteurs.',
          says: 'missingChangePolicy',
          purpose: 'change-policy',
        },
      ],
    },
  },
});
