import type { Token } from '../../../text/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * What is promised and what keeps the promise, in parts over the whole text. A `link` is kept by a link, an address or
 * `bio`; an `address` by those or a number; a `picture` never by the text; a `deadline` by `date`; an `event` by a link or
 * `place`. `clock`, `online`, `elsewhere` and `zone` tell whether readers far away need a time zone, `local` that none does.
 */
export const owed = (): Grammar => ({
  cue: 'owed',
  inParts: true,
  say: {
    clock: [
      '#clock',
      'at #num|noon|midnight !:|€|euro+|pound+|dollar+|kronor|kroner|crowns|percent|per|weeks|years|months|degrees|km',
      '#num am|pm|h|uhr !/|per|a',
    ],
    online: [
      'zoom|webinar|webinars|livestream|livestreamed|stream|streamed|hybrid|teams|youtube',
      'online !form|survey|shop|petition|questionnaire|poll|forms',
    ],
    elsewhere: [
      'abroad|worldwide|international|internationally|globally|europe|countries|continents|overseas',
    ],
    local: [
      'our|my|the|this ~1 ward|wards|clinic|practice|surgery|hospital|village|town|city|street|parish|county|faculty|department|campus|library|neighbourhood|district',
      'hall|theatre|aula|room|auditorium #num',
      '📍|🏛|🏛️|pizza|entrance|floor',
      'aula|sala|piazza|amphitheatre #cap',
      'lecture hall|theatre',
      'local|locals|neighbours|residents|villagers|townspeople|parishioners',
    ],
    zone: ['cet|cest|utc|gmt|bst|eet|eest|wet|est|pst', 'time zone', '#cap|local time'],
    link: [
      // "here", "click", "link", arrows: what leads on.
      '^ <fetch> ~12 here !in|at|we|is|are|on|with',
      '<fetch>|more|full|length|heard|seen|found|downloaded here ( #emoji|$$ )',
      '<fetched> !4:matters|counts|belongs|starts|ends|begins|began|happens ~4 here $',
      '<fetched>|sign|find|register|look ~3 there ↘️|⬇️|👇|👉|➡️|⤵️|↓|→|$$',
      '-one|double click|tap|clicking|tapping here|the|on|to|below|this|link|for|through|👇|➡️',
      'just|only|one|few a|one? click|clicks|tap ( away|and|$ )',
      'with|in a|one|two|three few? clicks|click|taps|tap !of',
      '^|now|and|or|, download|install|stream the|our|your|this|it|them',
      '^^ have a look',
      'press|hit|tap|push|click donate|play|sign|vote|book|register|apply|order|buy',
      '-is|was|a|no|missing|weakest|clear|strong via|at|under|through|with|follow|following|click|hit|press|tap|use|using|see|in|on|behind|open|check|visit ~2 link|links !between|in',
      "link's|links|link ( ~2 down ~1 there|~2 down ~1 here|~1 below|: $$ )",
      "it's|link|linked|link's|list|details|info|everything|more|programme|form|tickets ~4 in|under|below the|this comments|description|replies|thread|post|photo|tweet|video",
      '<fetch>|<fetched>|now|more|here|how ~8 :? 👉|👇|➡️|⬇️|⤵️|🔗|→|↓|↘️|▶|▶️|⏩|➔|➜|»|>|⇒ ▶|▶️|>|»? ▶|▶️|>|»? http|https? $$',
      '<fetched>|quiz|button|more|everything|find|see|read|answered|explained|listed|linked ~3 ( below|attached|enclosed|underneath|overleaf|⬇️|👇|under this post ) !the|#num|zero|minus|freezing',
      'is|are|find|found|as|you ~2 attached|enclosed|appended|linked ( $|( ( to|under|in ) this ) )',
      'as shown|listed|described|stated|explained|given|seen|announced below|above|overleaf|underneath',
      // Announced, and not there: "here comes the recipe:", "it follows", "as promised, the slides".
      'here comes|come|is|are|you|follows|follow !what|how|why ~9 : $$',
      'it|they|link|answer|answers|recipe ~4 will? follow|follows $|soon|shortly|below|later|here',
      'in|on|at|via|with|from the !year|class|floor|flat|village|age ~2 below|overleaf|underneath|attached !the|#num|zero',
      '-3:no attached|enclosed|overleaf $',
      'scan the|this|our ~1 code',
      'via|with|the|our|this qr|qr-code',
      // Where it is, with no way there: our website, the form, the button.
      'visit|check|see|head|go|in|on|via|through|to ( our ~1 site|our ~1 map|our ~1 app|website|( our ~1|the ) ( website|webpage|homepage|portal|blog|page|event page|project page|facebook page ) )',
      'press|hit|push ( play|the ~1 button !when|of|if|as )',
      'in|via|through|see|on|with the|our ~1 ( pdf|attachment|button|doc|calculator|tool|checker|form to|form $|form and !i )',
      'fill|complete|use|using|via|through|submit|return|answer|filling|completing|answering|taking out|in? ~2 form|survey|questionnaire|sign-up|registration !of|good|follows|and',
      // What is there to be had: get your ticket, read our report, sign up now.
      '^|please|can|now|you <fetch>|save|secure|claim|signed|booked|ordered|filled|complete ( to|and #word )? our|the|this|your|my|his|her ~2 <fetched>|newsletter|quiz|spot|place|seat|slot|copy !at|in|on|with|to|from|under',
      'watch|download|install|view|stream|listen to? the|our|this ~1 <fetched>|<shown>|webinar|replay|trailer|app',
      "^|now|we've|have <fetch>|put|posted|uploaded|published ~4 online|eventbrite|spotify|ticketmaster|meetup !at|in",
      '<fetch> ( it ~3 )? now|today|online $$',
      '^ sign|apply|register|enrol|subscribe|book|rsvp up? ( $|now|today|online )',
      '^ read|learn|find out? more|on ( $$|and|in )',
      '-3:took|taken part|say|minutes|vote in|for|on our|the|this|my ~2 survey|questionnaire|quiz|petition|poll',
      'read|watch|see|hear|view ~5 in full',
      "here is|are|here's the|our|your ~1 survey|form|petition|link|recording|registration|video|slides",
      '\\[ ~1 link|url|<shown> \\]',
      // It is online, open or on sale.
      '<fetched>|doodle|shop|applications|nominations|bookings|tool|app|site|page|database|episode|course|crowdfunding|fundraiser|collection is|are|has|have now|still|already|been|just? open|live|online|up|out|running !until|of|in|to|again|#clock|#num|from',
      '<fetched> !cards ~6 is|are finally|now open|live|online|up|out',
      'behind|under|via|use|using|hit|into the|our|this ~1 button|banner|sticker|search|field|tab|finder',
      'available for|as|on ~1 download|pdf|demand',
      '^ start|begin|try|test|use it? now|today $',
      'see|: pdf|website|flyer|leaflet|poster|form $|,',
      '-dinner|kitchen|round|operating|breakfast|pool <fetched>|<shown> ~3 : $$',
      "petition's|survey's|registration's|report's|programme's live|online|open|out",
      '^ out|online|live|available now !in',
      'tickets|places|spots|sale ~2 started|begun|open|sale',
    ],
    address: [
      'address|number|email|e-mail|phone|contact|contacts|hotline ~1 below|above|underneath|👇',
      'below|following address|number|email|contact',
      'address|number|email in|on|at the ~1 <shown>|bottom|top|end',
      '^|or|and|just call|ring|phone|text|dial the|our ~1 helpline|hotline|number|line|office',
      'number|address is|stands on|at|in|under the|this|our',
      'just|simply|please dial|call|ring|phone $',
      'address|number|email|e-mail !of ~3 at|on the bottom|top|end|foot|back',
      '^ email|e-mail|call|phone|ring|text|whatsapp us !at|when|crazy|names',
      '^ send|drop|give us a|an ~1 email|mail|ring|call|text !at',
    ],
    picture: [
      '<shown> ~1 ( below|above|attached|underneath|here|on the right|on the left )',
      '<shown>|explain|explained|told|see|seen|show|shown ~4 in|on the|this|our ~1 <shown>|post|carousel|thread|reel',
      'the|this|our|these ~1 <shown> show|shows|explains|explain|tells|tell|illustrates|proves|compares|sums !only|but|up',
      'see|look|check|study|open|zoom|compare|enjoy at|out|into? the|our|this|these|that <shown> !in|of',
      "as you can see !2:i|i'm",
      'swipe|scroll to|left|right|up|down|through|for|and|➡️ !on',
      'see <shown> !#num',
      '<shown> says it',
      "here's|here is|are? a|an|the|our|my|two|three ~2 <shown>",
      'this|these|both ~1 photo|photos|picture|pictures|image|images|screenshot|screenshots|chart|charts|graph|graphs|drawing|drawings|infographic|clip was|were|is|are|comes|shows',
      'look at|how ~2 line|lines|curve|curves|bar|bars|column|columns|dot|dots|arrow|arrows|peak|spike|slope|circle',
      'left to right',
      'swipe $',
      '^^ left|right|above|below|pictured :',
    ],
    deadline: [
      '( <closing>|-on call for ) ~7 ( <near>|( nearly|almost ) here )',
      'closes|close|ends|end|closing ~1 any|the|in ~4 minute+|moment|day+|hour+|time|end',
      // Days to go, last call.
      'only|just|last|final|few|two|three|couple|#num ~2 days|hours|weeks|chance|call|places|spots ~2 left|remaining|go|till|until !of|in|with',
      'a|<number>|#num|just|only ~2 weeks|week|days|hours ( away|to =go|apply|register|sign|submit|vote|send )',
      'tickets|spots|places|seats ~1 nearly|almost|running|selling|going gone|out|fast',
      'deadline extended|moved|postponed',
      'last|final day|days|week|hours|weekend|chance to|for =early|submissions|bookings|apply|register|sign|submit|vote|send|book|nominate|join|get|enter|donate|applications|registration',
      "you|you've|still|hurry|birds ~9 until|till|by|before the end of ~1 week|month|day|year",
      '^ <fetch>|send|submit|nominate ~6 before|by|until the end of',
      "( time is|time's ) ~2 up|out !for",
      '^ last|final call|chance|reminder|seats|places|spots|tickets|days !of',
      '<closing> : <near>',
      '^|please <fetch>|send|submit ~5 till|until|by tomorrow|tonight|next|this|<oneDay>',
      '-2:days|hours|weeks|minutes|just|submitted before|by|meet|miss|forget|mind the|our|this ~1 deadline',
    ],
    event: [
      // Something that takes place, and when.
      '-to <happening>|launch ( ~~9 {shortly}|is on <oneDay> )',
      '!soon|shortly ( {shortly}|upcoming|coming ) !to|from|back|for ~6 <happening>|<event>',
      // Come, see you, we start, and when.
      '^ ( come|join us|meet|catch|( pop|drop|swing|stop|call ) ( by|in|over|along|round|down ) ) ~6 ( {shortly}|<oneDay> )',
      'see|join|meet|catch you|us ~3 ( {shortly}|<oneDay> )',
      "^ this|next <oneDay>|weekend|week|month|evening ~~4 we|we're|we'll|our|join|come|meet|:|free",
      '^ tonight|tomorrow :|–|night|evening ~6 #word',
      "coming|back|starts|begins|opens|returns|live|here|doors|start|begin|we|we'll|it'll !on ~2 {shortly}",
      'join our ~4 {shortly}',
      'save the date for the|our',
      "we're|we'll|i'll|we|i will|are|am? be? !closing|moving|closed|leaving|waiting|hoping|collecting|dying #ing !6:until|by|before ~6 ( {shortly}|on? <oneDay> )",
      'see ~3 you ~6 ( {shortly}|<oneDay> )',
      'takes|take|taking|happening|happens place? ( {shortly}|on? <oneDay> )',
      "who's|who|who'll is|wants|will? to? joining|coming|in|up|join|come ~9 ( <oneDay>|{shortly}|one of these )",
      'free ~2 tests|checks|jabs|test|screening|check|check-up|course|talk|tour|training|vaccination|advice ~2 ( {shortly}|on <oneDay> )',
      'our ~2 group|choir|team|circle|club|<event> ~1 meets|meet|trains|rehearses|starts|returns|opens ~2 ( {shortly}|<oneDay> )',
      '( needed|welcome|invited|#s wanted !a|an|to|the|it|him ) ~4 ( {shortly}|for <oneDay>|on <oneDay> )',
      '( {shortly}|on <oneDay> ) ~~12 ( -2:no needed|welcome|invited|come|join|#s wanted $ )',
      'our|the ~1 <event> ~6 is|are ~1 {shortly}',
      "to|join|miss tomorrow's|tonight's ~1 <event>",
      'details|time|place|date|venue|programme|info|more ~3 ( to follow|follow|soon|tba|tbc|tbd )',
      '<event>|gala|conference|it ~3 around the corner',
      'coming|stay up|tuned !was',
      'soon in|at|near|on your|our|a',
    ],
    bio: [
      'in|on|via|through|the|our|my bio|profile|story|stories|highlights|linktree|intranet',
      'first comment',
    ],
    date: [
      '{date}',
      '#clock',
      'on|by|until|till|before|this|next the? ( <weekday>|#num th|#num st|#num nd|#num rd )',
      "#num|<number> am|pm|o'clock|cet|cest|h",
      'midnight|noon|midday',
      ':|is|on|by|until the <ordinal>',
    ],
    place: [
      'at|to|in|on|outside|behind|opposite|near|under|inside|of the|our|your|this? ~3 !zoom|online|teams <venue>',
      'in|at|from|near the? #cap !<notown>',
      'room|hall|aula|auditorium|building|lab|floor|café #num|#cap',
      'on ward #word',
      // A street with its number, and the town.
      '!<weekday>|<month> #cap #num , #cap',
      '📍|🏛|🏛️',
      ',|:|– ~1 !zoom|online|teams <venue> ,|$',
      'youtube|twitch|instagram|facebook live',
      'at|in|on|near|to|,|:|–|@|#num the? #cap? #cap <venue>|road|lane|row|quay|house|strasse|platz|opera',
      'our|your|usual|every|all office|usual|place|room|spot|clinic|school|schools|ward',
    ],
  },
  unless: [
    'call|ring|phone|text|dial ~4 line|number|office ~~3 number is|stands on|in|at the|your ~4',
    'number|it is|stands on|in the ~1 back|front|side|top|bottom|lid of ~3',
    'go|and press|push the ~1 button',
    'in the album',
    "don't|not|never scan|click|open|visit",
    'please find below',
    'check|read your|the leaflet|label|packet|box',
    'away from',
    'is your|my|our first|last day|week|shift',
    'get your podcasts',
    'check your ~3 letter|record|card|contract|inbox|booklet|passport',
    'take|taken|takes|took|cost me|us|you? one|a|two click|clicks',
    'will ~2 linked in|below|under the ~1 comments|post|bio',
    "as|when|once|until it's|they're up|out|online|live|ready",
    'meet <oneDay> night|morning|evening',
    'will ~2 be ~3 on|in our|the ~1 website|page|site|portal',
    // What the lines below hold, what others keep, what is asked of somebody.
    'swipe for ~6 ➡️|👉',
    'report|show|asking|asked ~2 what|for|that ~6 :',
    'filled|fill in the form and|🙏|!|.|$',
    'yesterday ~4 at #num|#clock|noon',
    // It opens tonight, and the hour is there; a vote in the post itself.
    'on the table',
    'words|drawings|drawing|photo|photos|picture|pictures|text|texts|video|music|design : #mention|#cap|by',
    // An offer to meet leaves the day to others.
    'offer|offering|happy|glad|ready|free to|for ~1 meet|talk|see you ~3',
    'its|<rulersOwn> survey|form|report|letter|consultation|questionnaire',
    'publish|share|post ~6 next|this week',
    "next|this week|month ~1 we|we'll publish|share",
    // A report of somebody else's; a letter that comes by post; a day that is over.
    'the #ABC ~1 report|study|statement',
    'get|gets|got ~1 letter',
    'survey|poll|petition|test results|numbers|answers',
    'call|ring us again',
    'sign|file your ~1 online',
    'was|were ~3 on <oneDay>',
    'petition|survey ~4 goes|handed|hand|delivered',
    'go|start|begin|try tonight|tomorrow|today',
    'sign up|sign-up in the comments|thread',
    // A day and its hour.
    '#clock . , #clock',
    // Other senses of link, here, click, below, deadline, picture, form.
    'link|links|linked ~1 between|to !book|register|join|vote|sign|watch|read|donate|apply|download',
    '( here and here|get the picture|figures show|see you soon|consent form|read the leaflet|waiting list|vote now )',
    'get|got|come here|back',
    'closed|shut|off|away ~2 <soonDay>|this|next',
    'shout-out|see on our page|site|channel',
    'school|term|exam|exams|ramadan|winter|summer ~1 starts|start|begins|begin|opens',
    '^ tag|tell|add|comment|share|post ~8 below|👇',
    // What is not to be done, cannot be done, or is there already.
    "don't|not|never ~1 send|post|share|write|put|leave|name ~9 comments",
    'too ~2 to ~6 $',
    'here in|at #cap|our|the',
    "met|missed|beat|made|extended|past|after|no|court's|government ~2 deadline",
    // No event of ours.
    "today's|tomorrow's|tonight's|of tomorrow|doctors|nurses|generation|world|medicine|students|children|patients",
    'any|every|each <oneDay>',
    'tomorrow|week is|was another|exam',
    '<soonDay>|weekend|week|<oneDay> ~4 closed|saw|was|were|had|went|treated|lost|visited|asked|told',
  ],
});

/** What a promise owes. */
const debts = new Set(['link', 'address', 'picture', 'deadline', 'event']);

const hasToken = (sentences: readonly Seen[], is: (token: Token) => boolean) =>
  sentences.some(({ tokens }) => tokens.some(is));

/** The first promise that nothing in the text keeps, or undefined. `attached` says that a picture comes with the text. */
export function findOwed(sentences: readonly Seen[], attached = false): SeenCue | undefined {
  const cues = cuesIn(sentences, 'owed');
  const promises = cues.filter(({ kind }) => kind !== undefined && debts.has(kind));
  if (promises.length === 0) return undefined;
  const kinds = new Set(cues.map(({ kind }) => kind));
  const url = hasToken(sentences, ({ kind }) => kind === 'url');
  const link = url || kinds.has('bio');
  const number = hasToken(sentences, ({ kind, start, end }) => kind === 'number' && end - start > 2);
  const kept: Readonly<Record<string, boolean>> = {
    link,
    address: link || number,
    picture: attached,
    deadline: link || kinds.has('date'),
    event: url || kinds.has('place'),
  };
  return promises.find(({ kind }) => kind !== undefined && kept[kind] === false);
}
