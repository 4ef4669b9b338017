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

export const entries = [
  { id: 'first-lines', group: 'length', ...firstLines },
  { id: 'limit', group: 'length', ...limit },
  { id: 'slow-opening', group: 'length', ...slowOpening },
  { id: 'target-length', group: 'length', ...targetLength },
  { id: 'thread', group: 'length', ...thread },
  { id: 'wall-of-text', group: 'length', ...wallOfText },
  { id: 'double-meaning', group: 'clarity', ...doubleMeaning },
  { id: 'double-negative', group: 'clarity', ...doubleNegative },
  { id: 'hard-number', group: 'clarity', ...hardNumber },
  { id: 'hard-word', group: 'clarity', ...hardWord },
  { id: 'hedges', group: 'clarity', ...hedges },
  { id: 'hidden-verb', group: 'clarity', ...hiddenVerb },
  { id: 'long-sentence', group: 'clarity', ...longSentence },
  { id: 'officialese', group: 'clarity', ...officialese },
  { id: 'own-word', group: 'clarity', ...ownWord },
  { id: 'passive', group: 'clarity', ...passive },
  { id: 'plain-word', group: 'clarity', ...plainWord },
  { id: 'policy-term', group: 'clarity', ...policyTerm },
  { id: 'too-many-abbreviations', group: 'clarity', ...tooManyAbbreviations },
  { id: 'trade-jargon', group: 'clarity', ...tradeJargon },
  { id: 'unexplained-abbreviation', group: 'clarity', ...unexplainedAbbreviation },
  { id: 'wordy-phrase', group: 'clarity', ...wordyPhrase },
  { id: 'actor', group: 'relevance', ...actor },
  { id: 'ask', group: 'relevance', ...ask },
  { id: 'background', group: 'relevance', ...background },
  { id: 'evidence', group: 'relevance', ...evidence },
  { id: 'invitation', group: 'relevance', ...invitation },
  { id: 'offer-to-meet', group: 'relevance', ...offerToMeet },
  { id: 'one-ask', group: 'relevance', ...oneAsk },
  { id: 'owed', group: 'relevance', ...owed },
  { id: 'partner', group: 'relevance', ...partner },
  { id: 'place-or-date', group: 'relevance', ...placeOrDate },
  { id: 'policy-frame', group: 'relevance', ...policyFrame },
  { id: 'position', group: 'relevance', ...position },
  { id: 'reason-to-share', group: 'relevance', ...reasonToShare },
  { id: 'who-is-affected', group: 'relevance', ...whoIsAffected },
  { id: 'why-it-matters', group: 'relevance', ...whyItMatters },
  { id: 'absolute-claim', group: 'care', ...absoluteClaim },
  { id: 'blame', group: 'care', ...blame },
  { id: 'myth-first', group: 'care', ...mythFirst },
  { id: 'patient-details', group: 'care', ...patientDetails },
  { id: 'person-first', group: 'care', ...personFirst },
  { id: 'self-harm', group: 'care', ...selfHarm },
  { id: 'all-caps', group: 'format', ...allCaps },
  { id: 'alt-text', group: 'format', ...altText },
  { id: 'emoji', group: 'format', ...emoji },
  { id: 'engagement-bait', group: 'format', ...engagementBait },
  { id: 'fancy-letters', group: 'format', ...fancyLetters },
  { id: 'hashtag-case', group: 'format', ...hashtagCase },
  { id: 'hashtag-count', group: 'format', ...hashtagCount },
  { id: 'infographic', group: 'format', ...infographic },
  { id: 'language-blocks', group: 'format', ...languageBlocks },
  { id: 'leftovers', group: 'format', ...leftovers },
  { id: 'link-not-clickable', group: 'format', ...linkNotClickable },
  { id: 'link-reach', group: 'format', ...linkReach },
  { id: 'media', group: 'format', ...media },
  { id: 'placeholder', group: 'format', ...placeholder },
] as const;
