import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * What is promised, and what would keep the promise. In parts, over the whole text:
 *
 * - `link` "register here", "the link below", "in the form 👉"; kept by a link or address, or by `bio`;
 * - `address` "the address below", "the number below"; kept by a link, an address or a number;
 * - `picture` "the chart below": the text alone never keeps it, a rule that knows of pictures may;
 * - `deadline` "the deadline is coming soon"; kept by `date`;
 * - `event` "tomorrow we'll have …", "is back soon"; kept by a link or by `place`; one told for "soon" also by `date`;
 * - `clock`, `elsewhere`, `zone` a time of day, words that tell of readers elsewhere, and the zone that they then need;
 * - `bio`, `date`, `place` what keeps promises.
 */
export const owed: Grammar = {
  cue: 'owed',
  inParts: true,
  say: {
    clock: ['#clock', 'at #num|noon|midnight !:', '#num am|pm|h|uhr'],
    elsewhere: [
      'zoom|webinar|webinars|online|livestream|livestreamed|stream|streamed|hybrid|teams|youtube|abroad|worldwide|internationally',
    ],
    zone: ['cet|cest|utc|gmt|bst|eet|eest|wet|est|pst', 'time zone'],
    link: [
      'scan the|this|our ~1 code',
      '^ <fetch> ~12 here !in|at|we|is|are|on',
      '<fetch>|more|full|length|heard|seen|found|downloaded here ( #emoji|$$ )',
      'hit|press|push|use|tap|click the|this|that|our ~1 button|banner|arrow and|to ~1 <fetch>|apply',
      'sale|sales has|have|is ~1 started|begun|open|on',
      '<fetched> ~4 here $',
      'here 👉|👇|➡️|⬇️|🔗',
      'details|info|everything|more|programme|form|tickets ~2 in the comments|replies|thread',
      '-is|was|a|no|missing|weakest|clear|strong via|at|under|through|with|follow|following|click|use|using|see|in|on|behind|open|check ~1 link|links !between',
      'clicking|tapping on|the|here|below|this',
      'attached pdf|file|document|form|list|programme|letter|poster|flyer|plan',
      'click|tap here|the|on|to|below|this|link|for|👇|➡️',
      'just|only|one ~1 click|clicks|tap away',
      'qr code|qr-code',
      '<fetch>|<fetched>|now|more ~6 👉|👇|➡️|⬇️|⤵️|🔗|→|↓ $$',
      '^ download|install our|the|this|your|it',
      'under|below this post|photo|tweet|video',
      'tickets|places|spots ~2 on sale',
      'visit|check|see|head|on|via ~2 our|the website|site|webpage|homepage|portal|blog|page',
      "link's|links|link ~2 down ~1 there|here|below",
      'link|links : $$',
      'in|via|through|see|on the ~1 pdf|attachment|button|doc|file',
      'in|via|through the ~1 form and|to|$',
      '<fetch> now|today|online $$',
      '^ apply|register|enrol|subscribe|book|sign now|today|online',
      '^ <fetch> to? our|the|this|your|my ~2 petition|survey|report|statement|newsletter|podcast|blog|episode|quiz|toolkit|interview|article|questionnaire|poll|thread !at|in|on',
      '^ <fetch> ~4 ( online ( $|before|now|today )|on ( eventbrite|spotify|change.org|ticketmaster|meetup ) )',
      'watch|download|view|stream|listen to? the|our ~1 recording|video|slides|webinar|replay|interview|episode|podcast|trailer',
      'fill|complete|use|using|via|through|submit|return|answer out|in? ~2 form|survey|questionnaire|sign-up|registration !of|good|follows|and',
      '<fetched>|quiz|button|more|everything|find|see|read ~3 below|attached|enclosed|underneath|⬇️|👇',
      'doodle|survey|poll|registration|form|petition|shop|sign-up is|are now|still|already? open|live|online|up !until',
      '^ link $',
    ],
    address: [
      'address|number|email|e-mail|phone|contact|contacts|hotline ~1 below|above|underneath|👇',
      'address|number in|on the ~1 <shown>',
      'below|following|above address|number|email|contact',
      '^ call|ring|phone|text the|our ~1 helpline|hotline|number|line|office',
      '^ email|e-mail|call|phone|ring|text|whatsapp us !at|when|crazy|names',
      'email|write|send|call|phone|text ~5 address|number|email below|above',
    ],
    picture: [
      '<shown> in this|the|our post|carousel|thread|reel ~2',
      '<shown> ~1 below|above|attached|underneath|here',
      'the|this|our|these <shown> show|shows|explains|explain|tells|tell|illustrates|says|proves|compares|sums !only|but',
      'see|look|check|study|open|zoom|compare|enjoy at|out|into? the|our|this|these|that <shown>',
      'as you ~1 see in|on|from ~2 <shown>',
      'swipe to|left|right|through|for|and|➡️ !on',
      'see graph|chart|figure|table|image|photo',
    ],
    deadline: [
      'closes|close|ends|closing any ~1 minute|moment|day|hour|time',
      'closes|close|ends|end ~1 at|by|on|before|in the end ~1 of',
      '<closing> ~7 <near>',
      'only|just|last|final|few|two|three|couple|#num ~2 days|hours|weeks|chance|call|places ~2 left|remaining|go|till|until|!',
      'days|hours left|remaining|to ( apply|register|sign|submit|vote|join|book|send|hand|go )',
      'before|by|meet|miss|forget|mind the|our|this ~1 deadline',
      'time is running|ticking out? ~1 to|for ~4 <fetch>|send|submit|apply|register|sign|abstract|abstracts|posters',
      '^ last|final call|chance|reminder !of',
    ],
    event: [
      'see|join|meet|catch you|us ~3 this|next week|weekend|month',
      '<happening> ~9 ( tomorrow|tonight|soon|next week|next month|this weekend|next weekend|this <oneDay>|next <oneDay> )',
      '( this <oneDay>|next <oneDay>|this weekend|next week|next weekend|next month ) ~6 <happening>',
      '^ tonight|tomorrow :|–|night|evening ~6 #word',
      '^ come ~6 ( tomorrow|tonight|this weekend|this <oneDay>|next week )',
      '^ join us|our ~5 ( tomorrow|tonight|this weekend|this <oneDay>|next week )',
      'soon in|at|near|on your|our|a',
      'back , this|next|on <oneDay>|weekend|week',
      "^ this|next <oneDay>|weekend|week|month ~~4 we|we're|we'll|our|join|come|meet|:|free",
      'tomorrow|tonight|coming|upcoming ~6 <event>',
      'coming|back|starts|start|begins|opens|returns|live|here ~2 soon|shortly|tomorrow|tonight',
      "soon ~2 we|we'll|our|you|it's|be ~3 <event>|celebrate|host|back|meet|open|launch|start",
      '<event>|gala|conference|it ~3 around the corner',
      'coming up',
      'see|join|meet|catch you|us ~3 on|this|next <oneDay>',
      'we|our ~6 in a|two|few|three few|couple? ~1 days|hours|weeks',
      'stay tuned',
      'later today|tonight|this',
    ],
    bio: [
      '( link|links|form|tickets|details|petition|sign-up|registration|more|info|programme|everything|url|it ) ( ~3 ) ( in|on|via|through ) ( the|our|my )? ( bio|profile|story|stories|highlights|linktree|first comment|intranet )',
      '( our|the|my ) ( bio|profile|story|highlights )',
    ],
    date: [
      '{date}',
      '#clock',
      '( on|by|until|till|before|this|next ) ( the )? ( <weekday>|#num ( th|st|nd|rd ) )',
      "( #num|<number> ) ( am|pm|o'clock|cet|cest|h )",
      '( at|by|until|from ) ( midnight|noon|midday )',
    ],
    place: [
      '( at|in|on|outside|behind|opposite|near|under|inside|next to|in front of ) ( the|our|your|this )? ( ~3 ) ( <venue> )',
      '( in|at|from|near ) ( the )? #cap !<notown>',
      '( room|hall|aula|auditorium|building|lab|floor ) ( #num|#word )',
      '📍|🏛|🏛️',
      '( online|zoom|teams|webex|youtube|instagram live|livestream|live stream|twitch|jitsi|hybrid )',
      '#cap ( street|square|road|avenue|hall|house|park|theatre|station|library|centre|campus|strasse|platz|hospital|clinic|school|faculty|hotel|museum|church|university|opera )',
      '( our office|our usual|the usual place|the usual room|usual spot|same place|our stand|our clinic|your school|every school|all schools|every ward )',
    ],
  },
  unless: [
    // Other senses of link, here, click, below, deadline, picture, form.
    'link|links|linked ~1 between|to !book|register|join|vote|sign|watch|read|donate|apply|download',
    'here and here',
    'get|got|getting here',
    'like button',
    'here in|at #cap|our|the',
    "met|missed|beat|made|extended|past|after|no|court's|government ~2 deadline",
    'good|great|bad|top form',
    // No event of ours.
    "today's|tomorrow's|tonight's|of tomorrow|doctors|nurses|generation|world|medicine|students|children|patients",
    'tomorrow|next is|was another|exam',
    '<soonDay>|weekend|week|<oneDay> ~4 closed|saw|was|were|had|went|treated|lost|visited|asked|told',
  ],
};

/** The first promise that nothing in the text keeps, or undefined. `attached` says that a picture comes with the text. */
export function findOwed(sentences: readonly Seen[], attached = false): SeenCue | undefined {
  const cues = cuesIn(sentences, 'owed');
  const kinds = new Set(cues.map(({ kind }) => kind));
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const link = kinds.has('bio') || tokens.some(({ kind }) => kind === 'url');
  const number = tokens.some(({ kind, start, end }) => kind === 'number' && end - start > 2);
  const kept: Readonly<Record<string, boolean>> = {
    link,
    address: link || number,
    picture: attached,
    deadline: link || kinds.has('date'),
    event: kinds.has('place') || tokens.some(({ kind }) => kind === 'url'),
  };
  return cues.find(({ kind }) => kind !== undefined && kept[kind] === false);
}
