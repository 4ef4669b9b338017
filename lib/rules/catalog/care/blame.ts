import { phraseRule } from '../../phrase-rule.ts';

/** Words that make illness a fault of the one who has it. */
export const rule = {
  ...phraseRule({
    table: 'blame',
    everywhere: true,
    summary: 'Blames nobody for being ill',
    why: 'Blame makes people hide, and it lets prices, rules and services off the hook.',
    evidence: {
      title: 'Dorfman, Wallack and Woodruff: More than a message, Health Education & Behavior',
      url: 'https://doi.org/10.1177/1090198105275046',
      year: 2005,
    },
    severity: 'advice',
    messages: {
      say: '“{term}” blames people. Try “{use}”.',
      explain: '“{term}” blames people. What made it hard for them? Say that instead.',
    },
    examples: {
      en: {
        good: [
          { text: 'No child chooses a street without a park.' },
          { text: 'Fresh food costs twice as much as chips in our town.' },
        ],
        bad: [
          {
            text: 'Parents should be ashamed of themselves.',
            at: 'Parents should be ashamed',
            says: 'explain',
          },
          { text: 'They just need a bit of willpower.', at: 'need a bit of willpower', says: 'explain' },
          { text: 'Two of our patients failed the treatment.', at: 'failed the treatment', says: 'say' },
        ],
      },
    },
  }),
  weight: 'safety' as const,
};
