import type { CueMatch } from '../../../language/language.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { cuesOf, cuesOfParagraph, findMatch, hasCue } from '../../cues.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from '../../facts.ts';
import { findAllIn, findCueIn } from '../../find-cue-in.ts';
import { choice } from '../../options.ts';
import { sentenceAround, textOf } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { quotedStart } from '../../quoted-start.ts';
import { defineRule, type Finding } from '../../rule.ts';

const isBacked = (paragraph: ParagraphFacts) =>
  paragraph.entities.some(({ kind }) => kind === 'url') || cuesOfParagraph(paragraph, 'evidence').length > 0;

/** The kind of a source that the writers are themselves: their own survey or count backs only what is said of it. */
const OWN = 'own';

/** Whether the draft names a source that backs all of it. */
const hasSource = (facts: Facts) =>
  findMatch(facts, 'evidence', ({ item }) => item.kind !== OWN) !== undefined;

/** The kind of a sentence that only names what acts and what it acts on: by itself it is too often no claim. */
const TOGETHER = 'together';

/** Words up to which a sentence is a slogan: "Shade saves lives." House judgement. */
const SLOGAN_WORDS = 3;

/** Kinds of asks that claim nothing: to come, to get in touch, to read or to pass it on. */
const plainAsks: ReadonlySet<string | undefined> = new Set(['join', 'talk', 'learn', 'share']);

/**
 * A claim of a sentence that needs a source, and not other words: nobody wants one for a death by suicide, and "cures" is too
 * much anyway. What people say of what they see around them, which is told as `loose`, nobody looks up.
 */
function claimIn(sentence: SentenceFacts, cue: 'needs-evidence' | 'safety-claim'): CueMatch | undefined {
  const claims = cuesOf(sentence, cue);
  if (claims.length === 0 || sentence.words <= SLOGAN_WORDS || hasCue(sentence, ['self-harm']))
    return undefined;
  const others = cuesOf(sentence, 'ask').filter(({ kind }) => plainAsks.has(kind));
  others.push(...cuesOf(sentence, 'absolute'));
  const isFree = (claim: CueMatch) => !others.some((other) => overlaps(other, claim));
  const isTold = hasCue(sentence, ['needs-evidence']);
  return claims.find((claim) => (!claim.kind || (isTold && claim.kind === TOGETHER)) && isFree(claim));
}

/** The claims of a kind in a draft, the first of each sentence, in paragraphs without a link or a count of one's own. */
function* openClaims({ posts }: Facts, cue: 'needs-evidence' | 'safety-claim'): Iterable<Span> {
  for (const [post, { paragraphs }] of posts.entries()) {
    for (const { start, facts: paragraph } of paragraphs) {
      for (const { start: offset, facts: sentence } of paragraph.sentences) {
        const claim = claimIn(sentence, cue);
        if (!claim || isBacked(paragraph)) continue;
        const from = start + offset;
        yield { post, start: from + claim.start, end: from + claim.end };
      }
    }
  }
}

/** The first claim that a careful reader would look up. A myth wants no source, and its rule says what it wants. */
function openClaim(facts: Facts, cue: 'needs-evidence' | 'safety-claim'): Span | undefined {
  let myths: readonly Span[] | undefined;
  for (const claim of openClaims(facts, cue)) {
    myths ??= findAllIn(facts, 'myth').map(({ at }) => at);
    if (!myths.some((myth) => myth.post === claim.post && overlaps(myth, claim))) return claim;
  }
  return undefined;
}

/** Code units of a claim that are quoted in the message. */
const QUOTED = 70;

/** A figure about health, people or money, or a claim that something is safe, says where it comes from. */
export const rule = defineRule({
  summary: 'Says where figures and claims come from',
  why: 'A figure with its source can be passed on and defended; one without is only a claim.',
  evidence: {
    title: 'CDC Clear Communication Index, item 11',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  stage: 'stable',
  scope: 'draft',
  weight: 'message',
  on: { kinds: messageKinds },
  needs: ['cues.evidence', 'cues.needs-evidence'],
  mayBeInPicture: true,
  options: {
    /** How loud a claim that something is safe, harmful or effective is without its source. */
    safety: choice(['warning', 'advice', 'note'], 'advice'),
  },
  severity: 'note',
  messages: {
    claim: 'Where does “{claim}” come from? For example: “(WHO, 2025)”.',
    safety: 'How do we know that “{claim}”? For example: “(Cochrane review, 2024)”.',
  },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const source = findCueIn(facts, 'evidence');
    if (source) yield { found: { at: sentenceAround(facts, source.at) } };
    if (hasSource(facts)) return;
    const isSafety = openClaim(facts, 'safety-claim');
    const claim = isSafety ?? openClaim(facts, 'needs-evidence');
    if (!claim) return;
    const told = { with: { claim: quotedStart(textOf(facts, claim), QUOTED) }, about: '' };
    if (isSafety) yield { hint: { say: 'safety', ...told, severity: options.safety } };
    else yield { hint: { say: 'claim', ...told } };
  },
  examples: {
    en: {
      good: [
        { text: 'Tobacco kills up to half of the people who never quit (WHO, 2023). Ask for help to stop.' },
        { text: 'We meet at 18:00 in room 12, bring two photos and €10, and stay until nine at most.' },
        { text: 'One in five of us lost a friend who died by suicide while waiting for help. Call 116 123.' },
        {
          text: 'Twelve of us see a post-mortem on Friday. Bring a strong stomach, and contact us for more info.',
        },
        { text: 'Vaccines cause autism? NO. Vaccines cause adults.' },
        { text: 'Myth: the flu jab gives you flu. It contains no live virus, so it cannot.' },
      ],
      bad: [
        {
          text: 'One in three nurses in this country thinks about leaving, and the other two know why.',
          says: 'claim',
        },
        {
          text: 'The vaccine is safe in pregnancy, and it protects your baby from the first day on.',
          says: 'safety',
        },
        {
          text: 'The vaccine is safe in pregnancy, and it protects your baby from the first day on.',
          says: 'safety',
          audience: 'medical-students',
          options: { safety: 'warning' },
        },
      ],
    },
  },
});
