import type { CueName } from '../../../language/language.ts';
import type { PlatformFacts } from '../../../platforms/platform-facts.ts';
import type { Span } from '../../../text/span.ts';
import { cuesOf } from '../../cues.ts';
import type { Facts, PlacedParagraph } from '../../facts.ts';
import { figuresOf } from '../../figures-of.ts';
import { findCueIn } from '../../find-cue-in.ts';
import { flag, readers } from '../../options.ts';
import { keyFor, messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What makes a reader tap "more": why, who, a position, something to do. */
const reasons: readonly CueName[] = ['reader-meaning', 'affected', 'position', 'ask'];

/** Where the strictest of the platforms cuts, in UTF-16 code units; undefined where none cuts. */
function foldOf(platforms: readonly PlatformFacts[], isWide: boolean): number | undefined {
  const folds = platforms.map(({ fold, wideFold }) => (isWide ? (wideFold ?? fold) : fold));
  return folds.filter((fold) => fold !== undefined).sort((a, b) => a - b)[0];
}

/** Words up to which a first sentence is a hook: half of what stands before the cut, so another begins there. House judgement. */
const HOOK_WORDS = 12;

/**
 * Whether the very first thing of a draft is a short sentence that is neither a run-up nor a myth: "Mosquitoes breed in a bottle
 * cap of water."
 */
function opensShort(facts: Facts): boolean {
  const first = facts.posts[0]?.paragraphs[0]?.facts.sentences[0]?.facts;
  if (!first || first.words === 0 || first.words > HOOK_WORDS) return false;
  if (cuesOf(first, 'slow-opening').length > 0) return false;
  const myth = findCueIn(facts, 'myth')?.at;
  return myth === undefined || myth.start >= first.text.length;
}

/** Whether a paragraph begins one of the reasons, a question or a telling figure before `cut` (an offset in the post). */
function hasReason({ start, facts }: PlacedParagraph, cut: number): boolean {
  for (const { start: offset, facts: sentence } of facts.sentences) {
    const from = start + offset;
    if (from >= cut) break;
    if (reasons.some((cue) => cuesOf(sentence, cue).some((match) => from + match.start < cut))) return true;
  }
  return facts.sentences.some(({ start: offset, facts: sentence }) => {
    if (start + offset >= cut) return false;
    // A question calls those whom it concerns.
    if (/[?¿؟？]/u.test(sentence.text)) return true;
    return figuresOf(sentence).some(
      ({ kind, start: at }) => (kind === 'number' || kind === 'percent') && start + offset + at < cut,
    );
  });
}

/** What stands before "more" decides whether anybody taps it. */
export const rule = defineRule({
  summary: 'First lines that give a reason to read on',
  why: 'Most people see only the lines before “more”, and decide there.',
  evidence: {
    title: 'CDC Clear Communication Index, items 1 and 2',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  byPlatform: true,
  on: { platforms: ['facebook', 'instagram'], kinds: messageKinds },
  weight: 'message',
  needs: ['cues.reader-meaning', 'cues.affected', 'cues.position', 'cues.ask'],
  options: {
    /** Take the platform's wider cut, as a desktop shows it, where it has one. */
    wide: flag(false),
    /** For whom the example is written. */
    example: readers(),
  },
  severity: 'advice',
  messages: {
    missing:
      'Would you tap “more” here? Begin with why it matters, for whom, or what to do. For example: “Your child breathes in more exhaust than you do.”',
    missingMedicalStudents:
      'Would you tap “more” here? Begin with why it matters, for whom, or what to do. For example: “You will meet it on your first night shift.”',
    missingStakeholders:
      'Would you tap “more” here? Begin with what you want, why, or who it affects. For example: “One nurse for 14 patients: set a legal limit.”',
  },
  *check({ facts }, { platforms, options }): Iterable<Finding<Span>> {
    const fold = foldOf(platforms, options.wide);
    const [first] = facts.posts;
    if (fold === undefined || !first || first.post.text.length <= fold || opensShort(facts)) return;
    for (const paragraph of first.paragraphs) {
      if (paragraph.start >= fold) break;
      if (hasReason(paragraph, fold)) return;
    }
    const { example } = options;
    yield { hint: { say: example === 'general-public' ? 'missing' : keyFor(example) } };
  },
  examples: {
    en: {
      good: [
        {
          text: 'Your child breathes in more exhaust in a pushchair than you do up there. Dirty air harms lungs that still grow, and one street in five near our schools is full of it.',
        },
        {
          text: 'One clinic now serves 40,000 people in our valley. The next one is an hour away by bus, and the bus comes twice a day, which is why we went there with a camera in March.',
        },
        {
          text: 'The surgery has a new bench outside, and it is for talking. Ron sits there every Wednesday from ten till noon with a flask of tea, rain or shine, and a second cup for whoever comes by.',
        },
        {
          text: 'Mosquitoes breed in a bottle cap of water. The tiger mosquito came north with the warmer springs and is now in every park of this town, from the station to the lake. Empty your plant saucers.',
        },
      ],
      bad: [
        {
          text: '“Flu jabs bring flu.” So they say at the bus stop every autumn, and they say it louder every year, in the queue at the bakery and on the radio as well, until everybody has heard it twice.',
          says: 'missing',
          platform: 'instagram',
        },
        {
          text: 'We had a lovely time at our assembly in Sarajevo! There were talks, a fair, a walk along the river, songs at night, old photos and a cake in the end. Vaccines protect your family: ask for yours.',
          says: 'missing',
          platform: 'instagram',
        },
        {
          text: 'What a day it was for the whole team, with so much laughter, so many hugs, songs, old photos and a cake that nobody there will ever forget. Vaccines protect your family: ask for yours.',
          says: 'missing',
          platform: 'instagram',
        },
        {
          text: `The federation met again in the old town hall, ${'and there were speeches, music and thanks to the hosts, '.repeat(8)}as every year. Vaccines protect your family.`,
          says: 'missing',
          platform: 'facebook',
          options: { wide: true },
        },
        {
          text: 'What a week it was for the whole team, with so much laughter, so many hugs, songs, old photos and a cake that nobody there will ever forget.',
          says: 'missingMedicalStudents',
          platform: 'instagram',
          audience: 'medical-students',
          options: { example: 'medical-students' },
        },
        {
          text: 'What a morning it was for the whole team, with so much laughter, so many hugs, songs, old photos and a cake that nobody there will ever forget.',
          says: 'missingStakeholders',
          platform: 'instagram',
          audience: 'stakeholders',
          options: { example: 'stakeholders' },
        },
      ],
    },
  },
});
