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
 * - `clock`, `online`, `elsewhere`, `zone` a time of day, that it can be followed from anywhere, words that tell of readers
 *   elsewhere, and the zone that these need; `local` a group that lives by one clock, which needs none;
 * - `bio`, `date`, `place` what keeps promises.
 */
export const owed = (): Grammar => ({
  cue: 'owed',
  inParts: true,
  say: {
    clock: ['#clock', 'at #num|noon|midnight !:', '#num am|pm|h|uhr'],
    online: ['zoom|webinar|webinars|online|livestream|livestreamed|stream|streamed|hybrid|teams|youtube'],
    elsewhere: [
      'abroad|worldwide|international|internationally|globally|europe|countries|continents|overseas',
    ],
    local: [
      'our|my|the|this ~1 ward|wards|clinic|practice|surgery|hospital|village|town|city|street|parish|county|faculty|department|campus|library|neighbourhood|district',
      'local|locals|neighbours|residents|villagers|townspeople|parishioners',
    ],
    zone: ['cet|cest|utc|gmt|bst|eet|eest|wet|est|pst', 'time zone'],
    link: [
      'scan the|this|our ~1 code',
      '^ <fetch> ~12 here !in|at|we|is|are|on|with',
      '<fetch>|more|full|length|heard|seen|found|downloaded here ( #emoji|$$ )',
      'hit|press|push|use|tap|click the|this|that|our ~1 button|banner|arrow and|to ~1 <fetch>|apply',
      'sale|sales has|have|is ~1 started|begun|open|on',
      '<fetched> ~4 here $',
      "it's|link|link's|list|details|info|everything|more|programme|form|tickets ~4 in the comments|replies|thread",
      '-is|was|a|no|missing|weakest|clear|strong via|at|under|through|with|follow|following|click|use|using|see|in|on|behind|open|check ~2 link|links !between',
      '-one|double click|tap|clicking|tapping here|the|on|to|below|this|link|for|through|👇|➡️',
      'just|only|one ~1 click|clicks|tap ( away|$ )',
      'via|with|the|our|this qr|qr-code',
      '<fetch>|<fetched>|now|more|here|how ~6 👉|👇|➡️|⬇️|⤵️|🔗|→|↓ $$',
      '^ download|install our|the|this|your|it',
      'under|below this post|photo|tweet|video',
      'tickets|places|spots ~2 on sale',
      'visit|check|see|head|go|in|on|via|to ~2 ( our ~1 site|( our ~1|the ) ( website|webpage|homepage|portal|blog|page ) )',
      "link's|links|link ~2 down ~1 there|here|below",
      'link|links : $$',
      'in|via|through|see|on the ~1 pdf|attachment|button|doc',
      'in|via|through the ~1 form ( and|to|$ )',
      '<fetch>|start it? now|today|online $$',
      '^ add your name',
      'minutes for our|my survey|poll|questionnaire|quiz',
      '^ have your say $',
      'available ( for|to ) download',
      'the ~1 page|website has|lists|shows|explains',
      '^ read|learn|find out? more|on ( $$|and|in )',
      'still ~1 ( register|apply|sign up|enrol|submit ) !at|on|in|with',
      'grab|get|book|reserve|secure|claim|buy your ~1 ticket|tickets|spot|place|seat|slot|copy !at|from|in|by',
      '^ sign|apply|register|enrol|subscribe|book|rsvp up? ( $|now|today|online )',
      '^ <fetch> to? our|the|this|your|my|his|her ~2 <fetched>|newsletter|quiz !at|in|on|with|to',
      '^ <fetch> ~4 ( online ( $|before|now|today )|on ( eventbrite|spotify|change.org|ticketmaster|meetup ) )',
      'watch|download|view|stream|listen to? the|our ~1 <fetched>|<shown>|webinar|replay|trailer|app',
      '^ watch|read|hear|download ~1 #cap ~1 story|<fetched>|<shown>',
      'fill|complete|use|using|via|through|submit|return|answer out|in? ~2 form|survey|questionnaire|sign-up|registration !of|good|follows|and',
      '<fetched>|quiz|button|more|everything|find|see|read ~3 below|attached|enclosed|underneath|⬇️|👇',
      '<fetched>|doodle|shop|applications|nominations|bookings is|are|has|have now|still|already|been|just? open|live|online|up|out !until|of|in|to|for',
      "we've|have put|posted|uploaded|published ~4 online",
      "petition's|survey's|registration's live|online|open",
    ],
    address: [
      'address|number|email|e-mail|phone|contact|contacts|hotline ~1 below|above|underneath|👇',
      'address|number|email in|on|at the ~1 <shown>|bottom|top|end',
      'below|following|above address|number|email|contact',
      '^ call|ring|phone|text the|our ~1 helpline|hotline|number|line|office',
      '^ email|e-mail|call|phone|ring|text|whatsapp us !at|when|crazy|names',
      'just call|ring|text $$',
      '^ send|drop|give us a|an ~1 email|mail|ring|call|text !at',
    ],
    picture: [
      '<shown> in this|the|our post|carousel|thread|reel ~2',
      'explain|explained|told|seen|show|shown ~4 in|on the|this|our ~1 <shown>',
      '<shown> ~1 below|above|attached|underneath|here',
      'the|this|our|these <shown> show|shows|explains|explain|tells|tell|illustrates|proves|compares|sums !only|but',
      'see|look|check|study|open|zoom|compare|enjoy at|out|into? the|our|this|these|that <shown>',
      'as you ~1 see in|on|from ~2 <shown>',
      'swipe to|left|right|through|for|and|➡️ !on',
      'see <shown> !#num',
      '<shown> says it',
      'scroll down|up|to|for|through',
      '^^ left|right|above|below|pictured : ~12 ',
    ],
    deadline: [
      'a|<number>|#num week|weeks|days to go',
      'closes|close|ends|closing any ~1 minute|moment|day|hour|time',
      'closes|close|ends|end ~1 at|by|on|before|in the end ~1 of',
      '( <closing>|-on call for ) ~7 ( <near>|( nearly|almost ) here )',
      'only|just|last|final|few|two|three|couple|#num ~2 days|hours|weeks|chance|call|places ~2 left|remaining|go|till|until',
      'days|hours left|remaining|to ( apply|register|sign|submit|vote|join|book|send|hand|go )',
      'before|by|meet|miss|forget|mind the|our|this ~1 deadline',
      "time's ~1 up",
      'tickets|spots|places|seats ~2 nearly|almost gone',
      'time is running|ticking out? ~1 to|for ~4 <fetch>|send|submit|apply|register|sign|abstract|abstracts|posters',
      '^ last|final call|chance|reminder !of',
    ],
    event: [
      '<happening> ~~9 ( tomorrow|tonight|soon|( this|next ) ( <oneDay>|weekend|week|month ) )',
      '( this|next ) ( <oneDay>|weekend|week|month ) ~6 <happening>',
      '^ tonight|tomorrow :|–|night|evening ~6 #word',
      '^ ( come|join us|meet|catch|( pop|drop|swing|stop|call ) ( by|in|over|along|round|down ) ) ~6 ( tomorrow|tonight|this weekend|<oneDay>|next week )',
      'soon in|at|near|on your|our|a',
      "^ this|next <oneDay>|weekend|week|month ~~4 we|we're|we'll|our|join|come|meet|:|free",
      '( tomorrow|tonight|upcoming|coming !to|from|back|for ) ~6 <event>',
      'coming|back|starts|begins|opens|returns|live|here|doors ~2 ( soon|shortly|tomorrow|tonight|next week|month )',
      "we|we'll|it'll|will|classes start|begin ~2 ( soon|shortly|tomorrow|tonight|next week|month )",
      "soon ~2 we|we'll|our|you|it's|be ~3 <event>|celebrate|host|back|meet|open|launch|start",
      '<event>|gala|conference|it ~3 around the corner',
      'just|only days|weeks|hours away',
      'details|time|place|date|venue|programme|info|more ~3 ( to follow|follow|soon|tba|tbc|tbd )',
      'a|our|the|free talk|lecture|drive|play|stall|screening|launch ~9 ( tomorrow|tonight|soon|( this|next ) ( <oneDay>|weekend|week|month ) )',
      'coming up',
      'see|join|meet|catch you|us ~3 ( <oneDay>|tomorrow|tonight|( this|next ) ( week|weekend|month ) )',
      'we|our ~6 in a|two|few|three few|couple? ~1 days|hours|weeks',
      'stay tuned !was',
      '^ join us soon',
      '<happening> is|are on <oneDay>',
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
      '( at|to|in|on|outside|behind|opposite|near|under|inside|next to|in front of ) ( the|our|your|this )? ( ~3 ) ( !zoom|online|teams <venue> )',
      '( in|at|from|near ) ( the )? #cap !<notown>',
      '( room|hall|aula|auditorium|building|lab|floor ) ( #num|#cap )',
      '📍|🏛|🏛️',
      '( youtube|twitch|instagram|facebook live )',
      '( at|in|on|near|to|, |: |–|@|#num ) ( the )? ( #cap )? #cap ( <venue>|road|lane|row|quay|house|strasse|platz|opera )',
      '( our office|our usual|the usual place|the usual room|usual spot|same place|our stand|our clinic|your school|every school|all schools|every ward )',
    ],
  },
  unless: [
    // Other senses of link, here, click, below, deadline, picture, form.
    'link|links|linked ~1 between|to !book|register|join|vote|sign|watch|read|donate|apply|download',
    'here and here',
    'get|got here',
    'consent form',
    'read the leaflet',
    'waiting list',
    'come back',
    'our figures',
    'shout-out on',
    'like to see on our page|site|channel',
    'vote now',
    'school|term|exam|exams|ramadan|winter|summer ~1 starts|start|begins|begin|opens',
    '^ tag|tell|add|comment|share|post ~8 below',
    'gave|held|hosted|had a|our|the ~1 talk|lecture|play|screening|launch',
    'here in|at #cap|our|the',
    "met|missed|beat|made|extended|past|after|no|court's|government ~2 deadline",
    // No event of ours.
    "today's|tomorrow's|tonight's|of tomorrow|doctors|nurses|generation|world|medicine|students|children|patients",
    'tomorrow|next is|was another|exam',
    '<soonDay>|weekend|week|<oneDay> ~4 closed|saw|was|were|had|went|treated|lost|visited|asked|told',
  ],
});

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
