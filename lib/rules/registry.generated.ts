// Written by `npm run generate` from catalog/. Do not edit.
import { rule as firstLines } from './catalog/length/first-lines.ts';
import { rule as limit } from './catalog/length/limit.ts';
import { rule as slowOpening } from './catalog/length/slow-opening.ts';
import { rule as targetLength } from './catalog/length/target-length.ts';
import { rule as thread } from './catalog/length/thread.ts';
import { rule as wallOfText } from './catalog/length/wall-of-text.ts';
import { rule as doubleMeaning } from './catalog/clarity/double-meaning.ts';
import { rule as doubleNegative } from './catalog/clarity/double-negative.ts';
import { rule as hardNumber } from './catalog/clarity/hard-number.ts';
import { rule as hardWord } from './catalog/clarity/hard-word.ts';
import { rule as hedges } from './catalog/clarity/hedges.ts';
import { rule as hiddenVerb } from './catalog/clarity/hidden-verb.ts';
import { rule as longSentence } from './catalog/clarity/long-sentence.ts';
import { rule as officialese } from './catalog/clarity/officialese.ts';
import { rule as ownWord } from './catalog/clarity/own-word.ts';
import { rule as passive } from './catalog/clarity/passive.ts';
import { rule as plainWord } from './catalog/clarity/plain-word.ts';
import { rule as policyTerm } from './catalog/clarity/policy-term.ts';
import { rule as tooManyAbbreviations } from './catalog/clarity/too-many-abbreviations.ts';
import { rule as tradeJargon } from './catalog/clarity/trade-jargon.ts';
import { rule as unexplainedAbbreviation } from './catalog/clarity/unexplained-abbreviation.ts';
import { rule as wordyPhrase } from './catalog/clarity/wordy-phrase.ts';
import { rule as actor } from './catalog/relevance/actor.ts';
import { rule as ask } from './catalog/relevance/ask.ts';
import { rule as background } from './catalog/relevance/background.ts';
import { rule as evidence } from './catalog/relevance/evidence.ts';
import { rule as invitation } from './catalog/relevance/invitation.ts';
import { rule as offerToMeet } from './catalog/relevance/offer-to-meet.ts';
import { rule as oneAsk } from './catalog/relevance/one-ask.ts';
import { rule as owed } from './catalog/relevance/owed.ts';
import { rule as partner } from './catalog/relevance/partner.ts';
import { rule as placeOrDate } from './catalog/relevance/place-or-date.ts';
import { rule as policyFrame } from './catalog/relevance/policy-frame.ts';
import { rule as position } from './catalog/relevance/position.ts';
import { rule as reasonToShare } from './catalog/relevance/reason-to-share.ts';
import { rule as whoIsAffected } from './catalog/relevance/who-is-affected.ts';
import { rule as whyItMatters } from './catalog/relevance/why-it-matters.ts';
import { rule as absoluteClaim } from './catalog/care/absolute-claim.ts';
import { rule as blame } from './catalog/care/blame.ts';
import { rule as mythFirst } from './catalog/care/myth-first.ts';
import { rule as patientDetails } from './catalog/care/patient-details.ts';
import { rule as personFirst } from './catalog/care/person-first.ts';
import { rule as selfHarm } from './catalog/care/self-harm.ts';
import { rule as allCaps } from './catalog/format/all-caps.ts';
import { rule as altText } from './catalog/format/alt-text.ts';
import { rule as emoji } from './catalog/format/emoji.ts';
import { rule as engagementBait } from './catalog/format/engagement-bait.ts';
import { rule as fancyLetters } from './catalog/format/fancy-letters.ts';
import { rule as hashtagCase } from './catalog/format/hashtag-case.ts';
import { rule as hashtagCount } from './catalog/format/hashtag-count.ts';
import { rule as infographic } from './catalog/format/infographic.ts';
import { rule as languageBlocks } from './catalog/format/language-blocks.ts';
import { rule as leftovers } from './catalog/format/leftovers.ts';
import { rule as linkNotClickable } from './catalog/format/link-not-clickable.ts';
import { rule as linkReach } from './catalog/format/link-reach.ts';
import { rule as media } from './catalog/format/media.ts';
import { rule as placeholder } from './catalog/format/placeholder.ts';

export const catalogue = {
  length: {
    'first-lines': firstLines,
    limit,
    'slow-opening': slowOpening,
    'target-length': targetLength,
    thread,
    'wall-of-text': wallOfText,
  },
  clarity: {
    'double-meaning': doubleMeaning,
    'double-negative': doubleNegative,
    'hard-number': hardNumber,
    'hard-word': hardWord,
    hedges,
    'hidden-verb': hiddenVerb,
    'long-sentence': longSentence,
    officialese,
    'own-word': ownWord,
    passive,
    'plain-word': plainWord,
    'policy-term': policyTerm,
    'too-many-abbreviations': tooManyAbbreviations,
    'trade-jargon': tradeJargon,
    'unexplained-abbreviation': unexplainedAbbreviation,
    'wordy-phrase': wordyPhrase,
  },
  relevance: {
    actor,
    ask,
    background,
    evidence,
    invitation,
    'offer-to-meet': offerToMeet,
    'one-ask': oneAsk,
    owed,
    partner,
    'place-or-date': placeOrDate,
    'policy-frame': policyFrame,
    position,
    'reason-to-share': reasonToShare,
    'who-is-affected': whoIsAffected,
    'why-it-matters': whyItMatters,
  },
  care: {
    'absolute-claim': absoluteClaim,
    blame,
    'myth-first': mythFirst,
    'patient-details': patientDetails,
    'person-first': personFirst,
    'self-harm': selfHarm,
  },
  format: {
    'all-caps': allCaps,
    'alt-text': altText,
    emoji,
    'engagement-bait': engagementBait,
    'fancy-letters': fancyLetters,
    'hashtag-case': hashtagCase,
    'hashtag-count': hashtagCount,
    infographic,
    'language-blocks': languageBlocks,
    leftovers,
    'link-not-clickable': linkNotClickable,
    'link-reach': linkReach,
    media,
    placeholder,
  },
};
