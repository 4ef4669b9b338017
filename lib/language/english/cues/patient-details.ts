import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * Details by which people nearby might recognise a patient. In parts, over the whole text:
 *
 * - details: `age`, `town`, `job`, `day`, `ward`, `condition` (a rare one), `kin` (a person told apart by a singular mark);
 * - `met` words of care: "my patient", "admitted", "bed 7", "night shift";
 * - `never` what shows that no patient of the author's is meant: made up, groups and averages, people in public life;
 * - `none` what shows it unless a lot is told of somebody met in care: staff and speakers, the author's own story, advice, events.
 *
 * `findPatientDetails` puts them together. GMC, Doctors' use of social media.
 */
export const patientDetails: Grammar = {
  cue: 'patient-details',
  inParts: true,
  say: {
    age: [
      '!#s #aged',
      '<countOld>',
      '#num|<count> ~1 years|year|months|month|weeks|days|yrs|yr old|young',
      'aged|age #num|<count> !to|and|or|-|–|plus',
      ', now|today|only|just|barely|nearly? !#clock|#year|#pct|#slash #num|<count> !–|—|-|/ $',
      '\\( !#clock|#year|#pct|#slash #num ~1 \\)',
      '^^ <count>|#num ( ,|( years !ago|later|on|after ) )',
      '^^ <count> and|.|$',
      ', !#clock #num|<count> and #num|<count> ( $|, )',
      'he|she|who|<shape> ~3 is|was|turns|turned only|just|barely|nearly|almost? #num|<count> !patients|years|minutes|hours|weeks|months|times|of',
      "he's|she's|is|was only|just|barely|nearly|almost? #num|<count> $",
      'just|only|barely|nearly|almost #num|<count> $',
      '<shape>|<job>|<jobish> of #num|<count>',
      'early|late|mid <selfOf>? <decade>',
      'in <selfOf> <decade>',
      'born at #num weeks',
      'on <oneDay> at !#clock #num $',
      '#num|<count> ~1 weeks|months pregnant',
      'at|just|only !#clock|#year|#pct #num|<count> he|she|with',
      'in|with <selfOf> ~1 ( teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties )',
    ],
    town: [
      'in|from|near|of|at|outside|off|on|to|around|into|above|below|behind|beyond|opposite|under|over !#ABC|a|<notown> #cap',
      '#cap bakery|pub|café|chemist|church|mosque|restaurant|hotel|factory|shipyard|school',
      'a|an|the|this|that|our !<notown> #cap <job>|<jobish>|<shape>',
      'from|in|near ~2 village|hamlet|island|valley',
      'this|our|own|same|next|my|home ~1 village|town|island|valley|hamlet|parish',
      'reception|detention|asylum|boarding centre|school',
      'village|primary school|shop|pub|choir|square|fountain',
      '#cap ( clinic|street|road|square|district|market|harbour|valley|island|station|beach|airport|cathedral|slope|town hall|city hall )',
    ],
    job: [
      '<job>',
      'a|an|the|my|our|retired|former|young|,|: ~2 <jobish>',
      'retired|former|trainee|apprentice !<people>|patient #word',
      'he|she|who|, studies|teaches|drives|runs|sells|bakes|farms|paints ~2 a|an|the|in|at|law|maths|music|art|history|physics|#cap',
      ', a|an|the ~1 #er $',
      'a|an|the #er from|of #cap',
      'from|at|in a|an|the|that|our ~2 <workplace>',
      'works|worked as|at|in|for !the',
      'a|an|the|that ~1 !team|study|thesis|report|house|group|numbers|test|train|bus|letter|delegation|view|train|news #word from !<oneDay> #cap',
      'used to ~1 conduct|drive|teach|run|sing|play|work|sell|bake|fly|fish|own|dance|paint|build|sail|farm|row|cook',
      'sold|sells|mends|mended|grew|grows|bred|breeds ~2 flowers|bread|cars|shoes|bikes|roses|horses|bees|fish|ice|newspapers|vegetables',
      'zoo|shop|gate|goal|bee|book|lighthouse|park|inn|game keeper|owner|assistant|manager',
      'run|runs|ran|owns|owned ~1 a|an|the ~2 shop|bakery|pub|café|kiosk|farm|school|garage|pharmacy|restaurant|hotel|stall',
      'ex-miner|ex-teacher|ex-pilot|ex-soldier|ex-nurse|ex-boxer|ex-jockey',
      'law|music|art|history|engineering|physics|chemistry|astronomy|geography|latin|literature|theology|drama|dance|maths|philosophy student|teacher|professor|lecturer',
    ],
    day: [
      "yesterday|today|tonight|yesterday's|today's",
      'this morning|afternoon|evening|week|weekend',
      'last night|week|weekend|month|<oneDay>',
      '-every|each|next|until|by|till|from|between|and|or|to <oneDay>',
      'christmas|midnight|dawn',
      'easter|midsummer|whitsun|ramadan|eid',
      'the other|same|next day|night|morning|week',
      '#num of? <month>',
      '<month> #num',
      '#num am|pm',
      'the night|day|morning|evening of|before|after',
      'during|after|before|at the ~3 match|derby|festival|marathon|final|carnival|storm|flood|parade|fair',
    ],
    ward: [
      '<wardname> ~1 suite|floor|wing|hospital|unit|ward|department|clinic|rounds|team|outpatients|theatre|room|tent|centre|,',
      'bed|bay|cubicle|room|ward|station|chair|theatre #num|#cap',
      'on|in|to ward #word',
      'icu|picu|nicu|itu|resus|ccu|hdu|er',
      'a & e',
      '<specialty>',
      'emergency|delivery|labour|recovery|waiting|consulting department|room',
      'hospice|refugee|mobile|student-run|free|street|night|prison|outreach|walk-in|day|sexual-health|memory clinic|bus|tent|ward|team',
      '!the|our|a|my|this|every|no #cap hospital',
      'at|in|of|from st|sankt|saint|santa|san #cap',
    ],
    condition: [
      '#word syndrome',
      '<rare>',
      '#cap|such|rare ~1 syndrome|disease|sarcoma|lymphoma|arteritis|vasculitis|dystrophy|palsy|ataxia|anaemia|tumour',
      'fell|fallen|thrown|jumped ~1 from|off|into|down ~2 a|an|the|<selfOf>',
      'snake|dog|spider|shark|bear|wasp|bee|tick|horse|cow|scorpion bite|bites|sting|kick|attack',
    ],
    kin: [
      'widow|widower|newlyweds|bride|bride-to-be|groom|twins|triplets|quadruplets|quintuplets|nun|monk|priest|imam|rabbi|bishop',
      'mum|mother|dad|father|parent|gran of #num|<count>',
      '!his|this|its #s first|second|third|fourth|only|youngest|oldest|little? wife|husband|widow|daughter|son|child|driver',
      'the|our only|last|sole|oldest|youngest|tallest|first ~1 <shape>|<job>|<jobish>|dentist|vet|teacher|survivor',
      'well-known|famous|local ~2 <job>|<jobish>|presenter|singer|actor|player|star',
      'mother|father|mum|dad|parent+ of ~1 #num|<count>|twins|triplets',
      'family|couple|brothers|sisters|siblings|pair ~1 from',
    ],
    met: [
      "i|we|we've|i've|team|crew|colleagues ~2 <sees> ~2 a|an|the|this|that|him|her|his|two|my|our|someone|somebody",
      'my|our ~1 little|youngest|oldest|first|last|brave|dear|smallest|bravest|favourite',
      '^ ( just|also|today|yesterday )? <sees>|<treats> ~1 a|an|the|this|that|two|my',
      'had|have|got ~5 in for|yesterday|today|with|this',
      'my|our very? first|last|next|only|youngest|oldest|favourite|shortest|longest|hardest consult|case|birth|delivery|intubation|death|home|patient|shift|visit',
      'tell|tells|told|taught|asks|asked|says|said|showed|thanks ~1 me|us',
      "my|our|this|that|first|last|another|the|a ~2 patient|patient's|inpatient",
      'one of my|our ~2 patients|residents|clients|mothers|parents|babies|families',
      '<treats>',
      'held|sat|cried|prayed|laughed|talked|spoke|spent|waited|danced|sang|stayed|holding|sitting|crying|talking ~1 ( with|beside|<selfOf>|at|the hand )',
      'bedside|stretcher|gurney|wheelchair|drip|oxygen|crash|resuscitation|handover|ventilator|incubator',
      'came|brought|rushed|walked|limped|wheeled|flown|carried|arrived|returned ~1 in|into|to|back|by|with',
      'my|our ~2 ward|clinic|lab|table|unit|theatre|couch|practice|surgery|office|care|watch|ambulance|hands',
      'bed|bay|cubicle #num',
      'sat|sits|lay|lies|waits|waiting|slept|collapsed|died ~2 my|our',
      'night|late|early|my|our shift|call|clinic|ward|unit|surgery|practice|rotation|placement|ambulance|rounds|team',
      'on call',
      'handed|gave|brought|offered|kissed|squeezed|hugged|winked ~1 me|us|my',
      'i|we ~3 promised|explained|delivered|intubated|comforted|hugged|resuscitated|admitted|treated|diagnosed|triaged|examined',
      "couldn't|tried|managed ~1 save|revive|wake",
      'bandage|bandages|stitch|vaccinate|inject ~3 !in|at',
      'walked|walks|talks|spoke|smiled|ate|breathes|breathed|stood ~1 today|again|alone',
      'paramedics|helicopter|ambulance|consultation|check-up|defibrillator|operation|consult',
      'on-call|rotation|placement|resus|triage|a&e|icu|dialysis|chemo|coma|surgery|biopsy|admission|readmission',
    ],
    never: [
      // Invented, or put together.
      'fictional|fictitious|invented|imaginary|imagine|imagined|hypothetical|suppose|vignette|composite|scenario|role-play|roleplay|osce|simulated|simulation|mannequin|manikin|dummy|made-up|netflix|sitcom|actors|quiz|average|typical',
      'made ( up|( her|him|it|them ) up )',
      'actor|actress who plays',
      'in|of|from the|this|a|our|new novel|film|movie|series|play|drama|comic|story',
      'role play',
      // Groups, the author's own story, people in public life.
      'of|treated|saw|see|vaccinated|screened|tested|helped|served #num ~2 patients|people|women|men|children|pupils|farmers|students',
      'clinic|ward|ambulance|hospital|unit|centre ~4 turns|is #num !and|,',
      '^ the|our ~1 minister|king|queen|president|pope|mayor|prince|princess ~~8 visited|back|promised|has|is|opened|told',
      '^^ my ~1 mum|mom|dad|father|mother|grandmother|grandfather|gran|nan|grandad|granddad|grandma|grandpa|granny|nana|cousin|boyfriend|girlfriend|sister|brother|uncle|aunt|daughter|son|flatmate|wife|husband|partner|neighbour|diagnosis',
      '^^ #num|most|many|half|some|all|several ~2 <groups>',
      '-mr|mrs|ms|miss !mr|mrs|ms|miss|yesterday|today|on|at|meet|<oneDay>|christmas|new #cap !eve|day #cap , #num',
      'will|to ~1 bless|open|speak|host|perform|play|sing|moderate',
      'hiring|vacancy|webinar',
      'i was|am only|just? #num|diagnosed|born|hospitalised|operated|sectioned|pregnant',
      '^^ dr|prof|professor .? #cap',
    ],
    none: [
      // Groups, averages, studies, guidance.
      'drew|draws|wrote|writes|won|plays|sang|sings|collects|invites|baked|designed|painted ~4 poster|letter|picture|us|cake|song|card|film|book+|logo|mural|cup',
      'yellow|red card',
      'aged|between #num|<count> to|and|-|–',
      '^^ <groups> aged|over|under|between|who|with|like|in|from|of',
      'patients|people|adults|women|men|children|girls|boys|everyone|teenagers aged|over|under|between',
      'cohort|registry|recruit~|enrol~|enrolled',
      'a|the|new|this|our study|review of|shows|finds|found|followed|included|among',
      // The author's own story and family.
      'as a|an ~1 #aged|patient|child|teenager',
      'treated|saved|diagnosed|nursed me',
      // Staff, speakers, visitors, people in public life.
      'our|my|your new|exchange|future ~1 colleague|doctor|volunteer|president|sister|member|intern|trainee|dean|treasurer|gp|midwife|paediatrician',
      'our|my ~1 nurse|doctor|volunteer|president|chair|treasurer|colleague|tutor|host|cleaner|porter|intern|ambassador|student|secretary|midwife #cap? ~1 , #num|<count>',
      'volunteer|nurse|student|employee of the month|year',
      'talks|speaks|reads|writes about|from',
      'sponsor~|congress|conference',
      '^^ speaking|speaker|speakers',
      'happy birthday',
      'the|our ~1 paper|press|radio|tv|news|magazine writes|reports|says|wrote|reported',
      '^^ !he|she|they|i|we|who #word wanted|needed',
      'tells us why|how',
      'in <selfOf> own words',
      'actor|actress|singer|king|queen|president|minister #cap',
      'in our ~1 survey|letter|magazine|blog|podcast|newsletter',
      // Events, posts to fill, calls.
      'sign up',
      'hall|clinic|hospital|house|tower|school|club|tram ~1 turns',
      "are|we're looking for",
      // Advice.
      "^^ if|when|suppose you|you're|your",
      "you're|you are? #num|<count>",
    ],
  },
};

/** So many details tell of one person even where nothing is said of meeting them. */
const MANY_DETAILS = 3;

const details = new Set(['age', 'town', 'job', 'day', 'ward', 'condition', 'kin']);
/** Details that only a person has; with them the author's "I" is enough. Of a job, many may be meant. */
const personal = new Set(['age', 'condition', 'kin']);
const firstPerson = new Set("i we me us my our i'm i've i'll i'd we've we're".split(' '));
/** Words for one person; words for many tell of nobody. */
const onePerson = new Set(
  "he she him her his he's she's patient man woman boy girl child baby toddler teenager lady gentleman mother father mum dad grandmother grandfather family couple newborn refugee student kid guy lad".split(
    ' ',
  ),
);

const hasWord = (sentences: readonly Seen[], words: ReadonlySet<string>) =>
  sentences.some(({ tokens }) => tokens.some(({ lower }) => words.has(lower)));

/** Whether details of these kinds tell of one person whom the author met. */
function tellsOfOne(found: readonly string[], isMet: boolean, sentences: readonly Seen[]): boolean {
  const isMany = found.length >= MANY_DETAILS;
  const isOne =
    found.some((kind) => personal.has(kind)) ||
    (found.includes('job') && (isMet || isMany)) ||
    (isMet && hasWord(sentences, onePerson));
  return isOne && (isMet || isMany || hasWord(sentences, firstPerson));
}

/**
 * The first detail of a text that tells of one real patient, or undefined: two different details of somebody whom the
 * author met in care, or three of anybody.
 */
export function findPatientDetails(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'patient-details');
  const kinds = new Set(cues.map(({ kind }) => kind ?? ''));
  const found = [...kinds].filter((kind) => details.has(kind));
  const isMet = kinds.has('met');
  // So much is told of somebody met in care that words about others nearby take nothing back.
  const isPlain = isMet && found.length >= MANY_DETAILS && found.some((kind) => personal.has(kind));
  if (found.length < 2 || kinds.has('never') || (kinds.has('none') && !isPlain)) return undefined;
  if (!tellsOfOne(found, isMet, sentences)) return undefined;
  return cues.find(({ kind }) => details.has(kind ?? ''));
}
