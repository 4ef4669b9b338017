import { overlaps, type Span } from '../../../text/span.ts';
import { abbreviationsIn } from '../../abbreviations.ts';
import { cuesOf } from '../../cues.ts';
import type { Facts, ParagraphFacts } from '../../facts.ts';
import { choices } from '../../options.ts';
import { sentenceAt } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { remembered, rememberedBy } from '../../remembered.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { inSections, type SectionFacts, sectionsOf } from '../../sections.ts';

/** The abbreviations that a draft explains somewhere. */
const definedIn = inSections((paragraphs) => paragraphs.flatMap(({ facts }) => facts.defines));

/** Whether brackets that name a source hold a place: "(ONS, 2024)" tells who counted, whatever the letters stand for. */
function isSource(facts: Facts, at: Span): boolean {
  const sentence = sentenceAt(facts, at);
  if (!sentence) return false;
  const by = sentence.at.start;
  const before = sentence.facts.text.slice(0, at.start - by);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const inside = { start: at.start - by, end: at.end - by };
  return cuesOf(sentence.facts, 'evidence').some((match) => overlaps(match, inside));
}

/** UTF-16 code units of a paragraph that are read for it. No paragraph is longer; more would only cost time. */
const MOST_READ = 10_000;

const lowerText = remembered(({ text }: ParagraphFacts) => text.slice(0, MOST_READ).toLowerCase());
const saysInOne = rememberedBy((paragraph: ParagraphFacts, words) => lowerText(paragraph).includes(words));
const says = rememberedBy(({ paragraphs }: SectionFacts, words) =>
  paragraphs.some(({ facts }) => saysInOne(facts, words)),
);

/** Whether a draft says somewhere in full what an abbreviation stands for: "EHDS? The European Health Data Space …". */
function isSaid({ posts }: Facts, meaning: string): boolean {
  const words = meaning.toLowerCase();
  return posts.some((post) => sectionsOf(post).some(({ facts }) => says(facts, words)));
}

/** An abbreviation that this audience may not know is spelled out where it first stands. */
export const rule = defineRule({
  summary: 'Abbreviations that readers know or that are spelt out',
  why: 'Anyone who does not know the letters does not know what the post is about.',
  evidence: {
    title: 'NHS digital service manual: Abbreviations and acronyms',
    url: 'https://service-manual.nhs.uk/content/formatting-and-punctuation',
    year: 2026,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'words',
  mayBeInPicture: true,
  needs: ['abbreviations'],
  options: {
    /** Whose abbreviations the audience knows: public, medical, policy. */
    known: choices(['public', 'medical', 'policy'], ['public']),
  },
  severity: 'advice',
  messages: {
    spell: 'Will your readers know {abbreviation}? Write “{meaning} ({abbreviation})” the first time.',
    explain: 'Will your readers know {abbreviation}? Spell it out the first time.',
  },
  *check({ facts }, { options, words }): Iterable<Finding<Span>> {
    const own = new Map(words.abbreviations?.map(({ short, long }) => [short, long]));
    const defined = new Set(definedIn(facts).flat());
    const knows = (group: string) => options.known.some((known) => known === group);
    for (const { item, at } of abbreviationsIn(facts)) {
      const { abbreviation, readers } = item;
      if (defined.has(abbreviation) || readers.split('|').some(knows) || isSource(facts, at)) continue;
      const meaning = own.get(abbreviation) ?? item.meaning;
      if (meaning !== undefined && isSaid(facts, meaning)) continue;
      const about = abbreviation;
      if (meaning === undefined) yield { hint: { at, say: 'explain', with: { abbreviation }, about } };
      else {
        const fixes = [{ at, text: `${meaning} (${abbreviation})` }];
        yield { hint: { at, say: 'spell', with: { abbreviation, meaning }, about, fixes } };
      }
    }
  },
  examples: {
    en: {
      good: [
        { text: 'The ECON committee votes on tobacco tax on Thursday.', audience: 'stakeholders' },
        { text: 'The NHS offers the test to everyone over 50.' },
        { text: 'BREAKING: free masks at the station.' },
        { text: 'The card is there in ES/CAT/EN.' },
        { text: 'We must act on AMR before winter.', options: { known: ['public', 'medical'] } },
        { text: 'Give NAC early, and check the ABG.', options: { known: ['public', 'medical'] } },
        { text: 'The DNA of a virus changes.' },
        { text: 'In Spain 8 in 10 families say yes (ONT, 2024).' },
        { text: '1 in 200 pregnancies ends too early (ONS).' },
        { text: 'Six minutes, for all students in BE/NL/LU. Ask your VP. JOB for a nurse.' },
        { text: 'To a toddler gummies ARE sweets.' },
        { text: 'STOP SCROLLING and wash your TONSILS.' },
        { text: 'One in three donors is DCD, the others DBD.', audience: 'medical-students' },
        { text: 'What is AMR? Antimicrobial resistance makes germs stronger than our medicines.' },
        { text: 'Causes of an AKI: ATN, AIN or GN. Stop the ARB.', audience: 'medical-students' },
        { text: 'Gels do not raise the risk of clots (NICE NG23).', audience: 'medical-students' },
        { text: 'Antimicrobial resistance (AMR) is in our wards. We can slow AMR down.' },
      ],
      bad: [
        {
          text: 'We must act on AMR before winter.',
          at: 'AMR',
          says: 'spell',
          fixed: 'We must act on antimicrobial resistance (AMR) before winter.',
        },
        {
          text: 'Meet our SCOPH team in the lobby.',
          at: 'SCOPH',
          says: 'spell',
          fixed: 'Meet our Standing Committee on Public Health (SCOPH) team in the lobby.',
        },
        { text: 'Each of the DNAs costs the clinic £120.', at: 'DNAs', says: 'spell' },
        { text: 'Apply through your LQZ by Friday.', at: 'LQZ', says: 'explain' },
        {
          text: 'Apply through your LQZ by Friday.',
          at: 'LQZ',
          says: 'spell',
          fixed: 'Apply through your local quality office (LQZ) by Friday.',
          words: { abbreviations: [{ short: 'LQZ', long: 'local quality office' }] },
        },
      ],
    },
  },
});
