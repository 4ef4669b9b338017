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
    zone: ['cet|cest|utc|gmt|bst|eet|eest|wet|est|pst', 'local time', 'time zone'],
    link: [
      '( ticket|tickets|copy|place|seat|spot|kit|guide|form|download|booklet ) ( ~1 ) here ( while|before|now|for|and|. |! |$ )',
      "( here ) ( while|before it's|before they )",
      '( with|in|just ) ( one|a|two|a few ) ( ~1 ) ( click|clicks|tap )',
      '( read|watch|see|find|get|order|download|hear|book|buy|sign|apply|register|check|try|take|donate|join|vote|choose|listen|share|grab|reserve ) ( ~8 ) ( here|on the blog|on our blog|on the website|on youtube|on our channel|online|with a tap|on spotify|on the page|in our shop|in the app|on eventbrite|in the form|on doodle|via doodle|in the survey|on our site|at the link|by link|in the link ) !in|we|and-now|with me',
      '( fill|fill in|fill out|complete|use|take|answer|open|submit|send back|return ) ( in|out )? ( the|our|this|a )? ( ~2 ) ( form|survey|questionnaire|quiz|poll|doodle|sheet|sign-up ) ( ~2 ) ( . |! |, |and|by|before|until|to|$ )',
      '( doodle|survey|poll|form|registration|booking|application|ticket shop|sign-up|vote|petition|questionnaire|webshop ) ( is|are ) ( now|still|already )? ( open|live|online|out|up|available|running )',
      '( watch|see|hear|play|listen to ) ( the|our|this ) ( ~2 ) ( video|film|clip|episode|podcast|recording|trailer|interview|talk|reel|song|story )',
      '( zoom|teams|registration|sign-up|livestream|live|meeting|access|video|stream ) ( link|details )',
      '( see|check|on|find|consult|look at|in|open ) ( the|our ) ( ~1 ) ( list|map|calendar|table|overview|programme|timetable|guide|directory|faq|page|website|site ) ( . |! |, |for|below|and|$ )',
      '( apply|register|sign|vote|book|join|donate|order|buy|read|reserve|tickets|rsvp|sign up ) ( ~1 ) ( now|today|online|quickly|soon|at once|asap|before it ) ( . |! |$ |, )',
      '( check|see|read|watch|download|try|take|get|discover|meet|find|here|new|use|explore|look|hear|listen|share|open ) ( ~6 ) ( 👇|⬇️|👉|➡️|🔗 ) $$',
      '( tickets|places|registration|slides|recording|form|recordings|materials|full text|text|programme|report|petition|guide|details|info|more|read|find out|learn|everything|agenda|statement ) ( ~3 ) ( online|on our website|on the website|on our site|on our page|on our homepage|on our blog|in our blog|on the blog|on our channel|in our app|in our newsletter|on the event page|on eventbrite )',
      '( on|via|through|visit|see|from ) our ( ~1 ) ( website|site|homepage|web page|webpage|channel|event page|newsletter|webshop )',
      '( follow|use|click|open|tap|hit|via|through ) ( ~1 ) ( the|this|that ) ( ~1 ) ( link|links|url|button|form )',
      '^ ( please )? ( confirm|reply|answer|respond|write|rsvp|register ) here',
      '( contact|reach|write|apply|register|send ) ( ~2 ) ( via|through|with|using|in ) the ( ~1 ) form',
      '^ ( please )? watch|read|download|see the recording|video|report|slides|statement $',
      '( register|sign|sign up|apply|book|read|more|download|join|click|find|donate|vote|watch|listen|order|see|buy|get|rsvp|enrol|tickets|ticket|info|information|details|programme|submit|reserve|check|subscribe|take part|volunteer|petition|recording|slides|available|everything|learn|story|list|guide|toolkit|statement|letter|agenda|places|spots ) ( ~4 ) ( here|right here|over here ) ( $|and|before|by|until|to|for|if|now|today|👉|👇|with|so|or ) !are|is|in-the',
      "^ ( here|here's ) ( ~1 ) ( is|'s|you can|you'll find|are ) ( the|our|a )? ( ~2 ) ( link|form|programme|full|registration|petition|report|recording|video|slides|statement|survey )",
      '( the|this|our|a|via|following|per|with|under|use|through|same|direct|next|zoom|registration|sign-up|signup|ticket|tickets: ) ( ~1 ) ( link|links|url|qr code|qr|website link ) ( ~1 ) ( below|here|above|👇|👉|⬇️|to|for|is|: |, |and|in this post|until|before|$ )',
      '( form|forms|sheet|survey|petition ) ( ~1 ) ( below|here|above|👇|👉|⬇️ )',
      '( link|links|form|details|registration|programme|report|info|tickets|sign-up|thread|more|recording|petition|survey|video|agenda|full story|story|answers|slides|poster|map|episode|article|letter|everything ) ( ~3 ) ( below|underneath|⬇️|👇|⬇|in the first comment below|under this post|right below|attached )',
      '( via|through|using|with|at|under|by|on|follow|open|click|tap|hit|use|at the|from ) ( ~1 ) ( this|the|our|following ) ( ~2 ) ( link|links|form|qr|qr-code|button|url )',
      '^ ( click|tap|hit ) ( on|here|to|the|through|below|this|and|for|now|link ) ( ~3 ) !with-your',
      '( via|with|through|fill|use|complete|in the|out ) ( in|out )? ( the|our|this )? ( ~2 ) ( form|survey|questionnaire|registration form|sign-up form|sheet|spreadsheet ) !and ( ~2 ) ( 👉|👇|➡️|⬇️|here|below|. | $ |! |by|before|today )',
      '( sign|register|apply|join|read|book|more|tickets|donate|vote|watch|listen|info|details|form|rsvp|petition|programme|report|up|out|it|now|here|story|statement|online ) ( ~2 ) ( 👉|👉🏻|👉🏽|👉🏼|➡️|→|⬇️|👇|👇🏻|🔗|➡ ) $$',
      '( link|🔗 ) ( follows|to follow|in the post|in this post|here )',
      '( register|sign up|apply|book your place|get your ticket|get your tickets|reserve your seat ) ( ~2 ) ( at|via|on|through ) ( the|our ) ( ~1 ) ( link|website|site|form|page|portal|button )',
      '( sign|find|read|download|see|get|visit|more|order ) ( ~5 ) ( on|at|from ) ( the|our|this ) ( ~1 ) ( website|site|page|webpage|web page|homepage ) ( below|here|👇|👉|: )',
      '( scan ) ( the|our|this ) ( qr|code|qr-code )',
    ],
    address: [
      '( address|number|phone number|email|e-mail|mail|phone|contact|contacts|account|iban|hotline|room|time|times|date|dates|place|location|addresses|numbers|opening hours|schedule|venue ) ( ~1 ) ( below|underneath|👇|⬇️|at the bottom|see below )',
      '( address|number|account|date|dates|place|venue|room|contact|names ) ( ~2 ) ( : ) $$',
      '( see|as ) below',
    ],
    picture: [
      '( infographic|chart|graph|poster|map|figure|carousel|picture|image|video|photo|table|illustration|graphic|comic|diagram ) ( ~1 ) ( shows|explains|tells|says|sums|below|here|has|lists|compares|speaks ) !clearly|year',
      '( chart|charts|graph|graphs|picture|pictures|photo|photos|map|maps|infographic|infographics|figure|table|poster|flyer|image|images|graphic|diagram|drawing|screenshot|cartoon|plan|leaflet|slide|slides|timeline|video|clip|curve|checklist|carousel|illustration ) ( ~2 ) ( below|above|attached|👇|⬇️|underneath|here|shows : )',
      '( see|look at|check|swipe|zoom into|have a look at ) ( ~1 ) ( the|our|this|attached|these )? ( ~1 ) ( attached )? ( chart|charts|graph|picture|pictures|photo|photos|map|infographic|figure|poster|flyer|image|graphic|diagram|drawing|screenshot|slides|carousel|attachment ) ( ~2 ) ( below|above|attached|: |for|shows|to see|👇|what|. |$ )',
      "( attached|below|pictured|enclosed ) ( ~1 ) ( : |you will find|you'll find|is the|is our|are the|are our|find )",
      '( swipe ) ( left|right|for|to|through|➡️|👉|and )',
    ],
    deadline: [
      '( application|applications|registration|voting|submission|call|sign-up|nominations ) ( ~1 ) ( closes|close|ends|end ) ( ~1 ) ( this week|next week|soon|tomorrow|in a week|on friday|tonight|in days|any day )',
      '( deadline|deadlines|applications|application|registration|registrations|call|submissions|submission|nominations|voting|vote|ticket sale|petition|early bird|early-bird|form|survey|sign-up|enrolment|bookings|last chance|time|poll|consultation ) ( ~8 ) ( soon|very soon|in a few days|in a couple of days|shortly|approaching|coming up|is near|is close|coming closer|around the corner|next week|in a few weeks|any day now|almost over|running out|nearly over|ends tomorrow|this week|at the end of the week|in some days|before long|closing soon|ticking|is coming|looming|in two days|in three days|in a week|in two weeks )',
      '( only|just )? ( a few|few|a couple of|some|two|three|last|final|only a ) ( ~1 ) ( days|hours|weeks|moments|chance|day ) ( ~1 ) ( left|remaining|to go|to ( apply|register|sign|submit|vote|join|hand|book|send ) )',
      "( apply|register|submit|sign|vote|book|hand in|send|sign up ) ( ~6 ) ( before the deadline|before it's too late|before it is too late|before time runs out|by the deadline|in time|while you still can|before we close|before registration closes|before it closes )",
      '( close|closes|closing|ends|end|expires|due ) ( ~1 ) ( soon|very soon|in a few days|shortly|in a couple of days|any day|next week|in a few|in some days )',
      "( don't|dont|do not ) ( miss|forget ) ( the|our|this ) ( ~1 ) deadline",
    ],
    event: [
      '( next|this|on ) ( <weekday>|weekend|week ) ( . |! |, |$ )',
      '( <event> ) ( ~6 ) ( next|this|on ) ( <weekday>|week|weekend|month ) ( . |! |, |: |$ )',
      '( coming|comes|is coming|are coming|is back|back|returns|return|arrives|stops|visits ) ( ~5 ) ( soon|next week|tomorrow|this week|next month|shortly|in spring|in autumn )',
      '( starts|start|begins|begin|opens|open|kicks off|goes live|live|on air|closes ) ( ~1 ) ( in ( ~1 ) ( hour|hours|minutes|#num|days|few )|soon|shortly|tomorrow|tonight|any minute|next week )',
      "( don't|dont|do not ) miss ( it|our|the|out|this ) ( ~3 ) ( tomorrow|tonight|soon|next week|this weekend|this evening )",
      '( tomorrow|tonight|this weekend|next weekend|this week|next week|next month|this month|soon|very soon|coming soon|shortly|later today|later this week|later this month|in a few days|in a few weeks|in a couple of days|in two weeks|this afternoon|this evening|later this year|the day after tomorrow|one of these days|any day now|in spring|in autumn|this spring|this autumn|this summer|this winter|next term ) ( ~8 ) ( <event> )',
      '( <event> ) ( ~8 ) ( tomorrow|tonight|this weekend|next weekend|next week|next month|soon|very soon|coming soon|shortly|later today|later this week|in a few days|in a few weeks|in a couple of days|this afternoon|this evening|the day after tomorrow|coming up|around the corner|later this month )',
      "( we|we're|we'll|our|it ) ( ~4 ) ( meet|meeting|march|marching|gather|gathering|starting|starts|kicks off|kick off|opening|opens|back|live|going live|screening|run|running|host|hosting|celebrate|vaccinate|vaccinating|hold|demonstrate|walk ) ( ~4 ) ( tomorrow|tonight|this weekend|next weekend|next week|soon|very soon|next month|in a few days|shortly|later today|this evening|this afternoon )",
      '( tomorrow|tonight|this weekend|next week|next weekend|this evening|this afternoon|soon ) ( , )? ( we|our ) ( ~2 ) ( meet|march|gather|start|open|run|host|hold|celebrate|vaccinate|demonstrate|walk|screen|discuss|talk|show|test|offer|plant|dance|cook|cycle|visit schools|stand )',
      '( see you|join us|be there|come|come along|meet us|catch us|drop by|come by ) ( ~3 ) ( tomorrow|tonight|this weekend|next week|soon|this evening|this afternoon|next weekend|later today ) ( ~2 ) ( for|at the|when|to|with|! | $ )',
    ],
    bio: [
      '( link|links|form|tickets|details|petition|sign-up|registration|more|info|programme|everything|url|it ) ( ~3 ) ( in|on|via|through ) ( the|our|my )? ( bio|profile|story|stories|highlights|linktree|first comment|comments|comment|replies|reply|thread|intranet )',
      'linkinbio|link-in-bio|#tag in bio',
      '( our|the|my ) ( bio|profile|story|highlights )',
    ],
    date: [
      '{date}',
      '<month> #num',
      '#num <month>',
      '#slash',
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
      '( opera|town|city ) ( house|hall )',
      '( our office|our usual|the usual place|the usual room|usual spot|same place|our stand|our clinic|your school|every school|all schools|every ward )',
    ],
  },
  unless: [
    '( everything|all|nothing|life|news ) ( ~1 ) online',
    '( get|stay|come|be|shopping|teaching|lectures|course|courses|class|classes ) online',
    '( health|mental|clear|direct|causal|strong|no|a|missing|weak|possible|the|any|close ) ( ~1 ) ( link|links ) ( ~1 ) ( between|with|to ( ~2 ) <health> )',
    '( link ) ( between )',
    '( here ) ( in|are|is|at|we|and now|to stay|on ) ( #cap|our|the|two|three|five|a|are|go|for|#num|four|some|now|again|how|why|what )?',
    '( click|clicks|clicked ) ( with|for|between )',
    '( fell|falls|fall|drop|drops|dropped|temperatures|degrees|far|well|just|keep|stay|below average|rank|ranks|be ) ( ~1 ) ( below )',
    'below zero|average|the|#num|that|freezing|target|deck',
    '( met|missed|beat|made|moved|extended|past|passed|after|hate|love|before ) ( ~1 ) ( the|our|all|every|its|their )? deadline',
    "( today's|tomorrow's|tonight's ) ( doctors|generation|world|society|medicine|youth|students|children|adults|patients )",
    '( get|feel|heal|come back|well|better|recover|see you|as|how|too|sooner|no|again|home ) ( ~1 ) ( soon|sooner )',
    'soon ( as|after|we|enough|be|became|realised )',
    '( as|so|too|how|very-few|sooner ) soon',
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
