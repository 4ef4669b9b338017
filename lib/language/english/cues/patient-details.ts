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
export const patientDetails = (): Grammar => ({
  cue: 'patient-details',
  inParts: true,
  say: {
    age: [
      '!#s #aged !lift+|building+|hospital|association',
      '<countOld>',
      '#num|<count> ~1 years|year|months|month|weeks|days|yrs|yr old|young|pregnant|gone',
      '<shape>|pupil in|from|, year|grade|form|class #num|<count>',
      'aged|age #num|<count> !to|and|or|-|–|plus',
      ', now|today|only|both|just|barely|nearly|perhaps|maybe|about? !#clock|#year|#pct|#slash #num|<count> !–|—|-|/ $',
      '\\( !#clock|#year|#pct|#slash #num ~1 \\)',
      '^^ <count>|#num ( ,|( years !ago|later|on|after )|( weeks|months ) ( .|$ ) )',
      '^^ <count> <count>? and|.|$',
      ': <count> ,|and|or',
      '<selfOf> ~2 at|<ordinal>|#num #num|<count>|birthday $',
      ', !#clock #num|<count> and|or #num|<count> ( $|, )',
      'he|she|who|<shape>|client ~3 is|was|turns|turned only|just|barely|nearly|almost? #num|<count> !patients|years|minutes|hours|weeks|months|times|of',
      "he's|she's|is|was|just|only|barely|nearly|almost only|just|barely|nearly|almost? #num|<count> ( $|and|or|with|now )",
      'octogenarian|nonagenarian|centenarian|septuagenarian',
      '<shape> ~~3 #num kg|kilo+|gram+|g',
      '#num kg|kilo|gram|g <shape>',
      '#num ( y / o|yo|y.o.|yr-old|yrs-old )',
      '<shape>|<job>|<jobish>|<relatives>|someone|somebody of maybe|perhaps|about|nearly|almost? #num|<count>',
      'a|an !group|team|total|class|maximum|minimum|rate|average|score|sample|crew|choir|family|bmi|temperature|dose|distance|meeting #word of #num|<count> who|whose|with|from',
      'him|her|he|she ,? ~2 #num kg|kilo+',
      'early|late|mid|in|with <selfOf>? ~1 <decade>',
      'born|baby|girl|boy|delivered|arrived at|of #num|<count> weeks',
      'on <oneDay> at !#clock #num $',
      '^^ #num .? $$',
      '( pushing|nearing|not ( yet|even|quite ) ) !#clock|#year|#pct #num|<count> ( $|,|and|. )',
      '!#clock|#year|#pct #num|<count> , a|an? <job>|<jobish>',
      'going on #num|<count> ( $|,|and|. )',
      'born ~2 #year',
      '-<selfOf>|at|a|the my|our age $|and|with|or',
    ],
    town: [
      'in|from|near|of|at|outside|off|on|to|between|around|into|above|below|behind|beyond|opposite|under|over !#ABC|a|<notown> #cap',
      '#cap <landmark>',
      'on|along|beyond|at|outside|behind the !<notown>|#ABC #cap',
      'a|an|the|this|that|our !<oneDay>|<month>|christmas|easter #cap ~1 <job>|<jobish>|<shape>|<workplace>',
      'line|route|tram #num',
      // Told beside the person: "florist, Ghent", "46, from" needs no preposition.
      '<shape>|<job>|<jobish>|#num|<count>|room|ward|unit , !<notown>|#ABC #cap ,|.|;|:|$',
      '<landmark> clinic|surgery|practice',
      'small|tiny|remote|fishing|this|our|own|same|next|my|home|his|her|their ~1 village|town|island|valley|hamlet|parish|street|block|building|farm|county|hotel|school',
      'from|in|near|on ~3 village|hamlet|island|valley|estate|site|camp',
      'by|opposite|behind|outside|above|beside|from the|our <landmark>|corner',
      '( under|near|( front of )|( next to )|( across from ) ) the|our|a ~1 <landmark>',
      'last|only|first house|farm|flat before|in|on|at|behind',
      'on|from|in|round our corner|street|square|road|hill|quay|market',
      'village|primary|secondary|reception|detention|asylum|boarding <landmark>',
    ],
    job: [
      '-state <job> !club+|school+|union|association|wanted|market',
      'a|an|the|my|our|retired|former|young|,|: ~3 <jobish>',
      'a|an|retired|former|and|:|, ~2 !<noJob> #er from|of|aged|who|with|in|,|:|.|and|has|is|was|whose|at|on|last|today|yesterday',
      '<shape>|someone|patient ,? who !is|was|has|needs|wants|does|asks|comes|takes|gets #s|sold|taught|built|drove|ran me? the|a|my|our|all',
      'he|she|who|, studies|teaches|drives|runs|farms|paints|plays|keeps|mends|fishes|conducts ~2 a|an|the|in|at|law|maths|music|art|history|physics|#cap',
      'from|at|in|off|to a|an|the|that|our ~2 <workplace>',
      "who|who'd ~1 fought|marched|served|danced|sang|played|swum|swam|rowed|boxed|taught|teaches|married|fed at|in|for|half|most|all|the|our",
      '<shape>|someone from|behind the|our|that #word',
      'a|an #word , !#clock|#year|#pct #num|<count> ,|.|$',
      '#word ~3 for a living',
      '( he|she|they|that|<shape>|#word who ) ( once|still|has|had|also|always )? <trades> !2:me|him|it|us|up|out|through|along|again the|a|an|our|all|at|in|for|on|half|every|#s|<landmark>|#cap',
      'used to <trades> !me|him|her|it|us #word',
      '<seat> at|in|of|for|with the|a|our|#cap',
      'elected|became|been|former mayor|mp|councillor|minister',
      'works|worked ~2 as|at|in|for !2:patients|hours|us',
      'a|an|the|that ~1 !patient|person|friend|nurse|midwife|doctor|surgeon|team|study|thesis|report|house|group|numbers|test|train|bus|letter|delegation|view|train|news #word from !<oneDay> #cap',
      "<shape>|patient|who|who'd|he|she|, ~3 -for|at|if|when|more|than ( once|formerly|used to ) !say|be #word",
      'run|runs|ran|owns|owned|sold|sells|mends|mended|grew|grows|bred|breeds ~3 <landmark>|boat|bar|ferry|lift|flowers|bread|cars|shoes|bikes|roses|horses|bees|fish|ice|newspapers|vegetables',
      'law|music|art|history|engineering|physics|chemistry|astronomy|geography|latin|literature|theology|drama|dance|maths|philosophy student|teacher|professor|lecturer',
    ],
    day: [
      "yesterday|today|tonight|yesterday's|today's|tonight's",
      'this morning|afternoon|evening|week|weekend|month',
      'last night|week|weekend|month|<oneDay>',
      '-every|each|next|until|by|till|from|between|and|or|to <oneDay>',
      'christmas|midnight|dawn|eve|easter|midsummer|whitsun|ramadan|eid',
      '#num|<count>|few hours|days|nights ago',
      '#num of? <month>',
      '<month> #num',
      '#num am|pm',
      'the night|day|morning|evening of|before|after',
      'during|after|before|at the ~3 match|derby|festival|marathon|final|carnival|storm|flood|parade|fair',
    ],
    ward: [
      '<wardname> ~1 suite|floor|wing|hospital|unit|ward|department|clinic|rounds|team|outpatients|theatre|room|tent|centre|,',
      'bed|bay|cubicle|room|ward|station|chair|theatre !i #num|#cap',
      'icu|picu|nicu|itu|resus|ccu|hdu|er|<specialty>',
      'a & e',
      'on|from <wardname> in|at|last|this|today|tonight|yesterday|<oneDay>',
      'sick bay|room',
      'village|dental|gp|family|country practice|surgery',
      'emergency|delivery|labour|recovery|waiting|consulting department|room',
      'hospice|refugee|mobile|student|student-run|dental|vaccination|mountain|field|free|street|night|prison|outreach|walk-in|day|sexual-health|memory clinic|bus|tent|ward|team',
      'at|in|of|from st|sankt|saint|santa|san #cap',
    ],
    condition: [
      '#word syndrome',
      '!<notown> #cap disease|sarcoma|lymphoma|dystrophy|palsy',
      '<rare>',
      '<shape> left|found|dumped|abandoned at|in|on|outside',
      '<shape>|<job>|patient with !<notown> #cap',
      'crushed|struck|hit|kicked|bitten|trapped|caught|stuck|shot|stabbed|fell|fallen|thrown|jumped|pulled|rescued|swallowed|born|birth ~2 by|in|under|from|off|into|through|down|of|on|at ~2 a|an|the|lightning|<selfOf>',
      'snake|dog|spider|shark|bear|wasp|bee|tick|horse|cow|scorpion bite|bites|sting|kick|attack',
    ],
    kin: [
      'widow|widower|newlyweds|bride|bride-to-be|groom|twins|triplets|quads|quadruplets|quintuplets|nun|monk|priest|imam|rabbi|bishop !house|houses',
      "!his|this|its|bus|somebody's|someone's #s first|second|third|fourth|only|youngest|oldest|little? <relatives>|widow|child|driver",
      'the|our|my very? only|last|sole|oldest|youngest|tallest|smallest|first ~2 ( <shape>|client|<job>|<jobish>|dentist|vet|teacher|survivor|ever )',
      'well-known|famous|local|former ~2 <job>|<jobish>|presenter|singer|actor|player|star',
      "everyone|everybody|town|village|street|you|you'd ~2 knows|know|knew him|her|the",
      'our ~2 eldest|oldest|youngest ( ,|$ )',
      // What the town knows somebody for.
      'prom|carnival|wine|beauty|rose|may|harvest|festival|homecoming queen|king|prince|princess',
      'lottery winner',
      'record holder',
      'head boy|girl|chorister',
      'the|that ~2 crash|blast|shooting|explosion|collapse|derailment|stabbing|avalanche|pile-up|drowning in|at|on|near|outside|behind',
      'you ~1 have read|heard|seen ~1 about|of|him|her',
      '<shape>|someone whose',
      'oldest|youngest|tallest|smallest|first|last|only of my ~1 #s',
      'survived|survivor|survives ~3 siege|war|camp+|famine|earthquake|sinking|shipwreck|blast|bombing|explosion|fire|avalanche|flood|ferry|genocide|auschwitz|holocaust|mines',
      '<shape>|someone|patient who|that ~1 slept|sleeps|lives|lived ~3 under|above|behind|opposite|in|on|over',
      'plays|played|play|raced|boxed|skated|rowed|swam|sang|danced|sings|dances for|at|with !<notown> #cap',
      'national|county|olympic ~1 team|squad',
      'twin|triplet boys|girls|brothers|sisters|daughters|sons',
      'her|their second|third|fourth|fifth|sixth $|and',
      'family|couple|brothers|sisters|siblings|pair ~1 from',
      'two|both|three|other brothers|sisters|siblings|cousins',
    ],
    met: [
      "i|we|we've|i've|team|crew|colleagues ~2 <sees>|<tends>|had|got ~2 a|an|the|this|that|him|her|his|two|three|my|our|someone|somebody",
      '^ ( just|also|today|yesterday|last night )? <sees>|<treats>|<tends> ~3 a|an|the|this|that|two|my',
      'my|our very? first|last|next|only|youngest|oldest|little|favourite|brave|bravest|smallest|dear|shortest|longest|hardest',
      '<turnsTo> ~1 me|us|him|her|my',
      'explained|sang|sings|teaches|reads|plays|drew ~1 me',
      // What the author was there as, and did with one person.
      '-such|same as a|an|the|our? ~2 <carer>',
      "i'm|im|am|was the ~2 <carer>|one who|that",
      '<carer> student? here',
      'test|appointment|check-up|scan|session|jab|injection|smear|filling|treatment with us|me',
      "i|we|i've|we've ( had|have|got to )? ~1 !love|loved|like|liked|admire|admired|read|share|shared|saw|heard|watch|watched|enjoyed|know|knew|miss|missed|married|marry|voted|elected|interviewed|invited|hired|chose|thank|congratulate|call|wish|follow|quoted|quote #word him|her|his !talk|work|page|blog|new|advice|account|show|film|book|poster|speech|paper|song|lecture|story|post",
      "i|we|i've|we've ( had|have|got ) to #word",
      '<shape>|<job>|<jobish>|patient|family ~3 i|we ~1 <sees>|<tends>|<treats>|visit|treat|feed|wash|nurse|shave|dress|vaccinate|teach',
      '-last|this night|day|week|shift|morning #num|<count> ~1 ( on|in|at|( of ( my|the ) ) )',
      '#num|<count>|first|last|few weeks|months|days|nights|week|night|day ~1 on|in|at|of the|our|my|<wardname>|<specialty>',
      'tell|told|telling|gave|broke|delivered a|an|this|that|her|his|the ~2 <shape>|<job>|<relatives>|news|diagnosis|result+',
      'mr|mrs|ms|miss|herr|frau|mme #cap ,|.',
      'i was on $|and',
      "tonight's|today's|yesterday's|<oneDay> ~1 emergency|delivery|admission|outreach|home-visit",
      '^^2 diary|clinic|round+|shift|ward|theatre|liaison :|.',
      "i'm|i|im am|was? his|her|their ~1 !friend|sister|brother #word",
      'think~|thinking|thought|forget|forgot|remember of|about|the|that ~1 <shape>|<job>|him|her|you',
      'been dressing|nursing|treating|washing|feeding|visiting|caring',
      'out of my head|mind',
      'seen|saw|met a midwife|doctor|nurse|gp|dentist',
      'speech|group|music|art|play|occupational therapy',
      'overnight|night|hour+|morning|evening with a|an|the|my|our|this',
      "my|our|this|that|first|last|another|the|a ~2 patient|patient's|inpatient",
      'one of ( mine|( my|our ) ~2 ( patients|residents|clients|mothers|parents|babies|families ) )',
      'held|sat|cried|prayed|laughed|talked|spoke|spent|waited|danced|sang|stayed|holding|sitting|crying|talking ~1 ( with|beside|<selfOf>|at|the hand )',
      '<treats>|anaesthetic|epidural|cannula|transfusion|catheter|bandages|trolley|scalpel|autopsy|ulcer|tourniquet|cpr|stitches|sutures|bedside|stretcher|gurney|wheelchair|drip|oxygen|crash|resuscitation|handover|ventilator|incubator|paramedics|helicopter|ambulance|check-up|defibrillator|operation|consult|on-call|rotation|placement|resus|triage|a&e|icu|dialysis|chemo|coma|surgery|biopsy|admission|readmission',
      'came|brought|rushed|walked|limped|wheeled|flew|flown|carried|arrived|returned ~1 in|into|to|back|by|with',
      'in|during|after|from|my|our|whole consultation',
      'i|we treat|treated|nursed|saw in|at|on|for|since|$',
      'my|our ~2 ward|clinic|lab|table|unit|theatre|couch|practice|surgery|office|care|watch|hospice|bay|ambulance|hands|knife|list|caseload',
      'bed|bay|cubicle #num',
      'sat|sits|lay|lies|waits|waiting|slept|asleep|collapsed|died ~2 my|our',
      'night|late|early|my|our shift|call|duty|clinic|ward|unit|surgery|practice|rotation|placement|ambulance|rounds|team',
      "couldn't|tried|managed ~1 save|revive|wake",
      'first-aid bag|kit|bag|post|tent|station',
      'i|we ~1 give|gave|feed|administer|administered|serve|served ~2 to a|an|the|this|my',
      'in|into|on my|our arms|chair|lap|shoulder',
      'front of me|us',
      'hardest|saddest|worst|toughest|difficult conversation|talk|call|news|delivery',
      'walked|talks|spoke|smiled|ate|breathes|stood ~1 today|again|alone',
    ],
    never: [
      // Invented, or put together.
      '^^ picture a|the|this',
      'fictional|fictitious|imaginary|imagine|imagined|hypothetical|suppose|vignette|composite|scenario|role-play|roleplay|osce|simulated|simulation|mannequin|manikin|dummy|made-up|netflix|sitcom|actors|actor|actress|quiz|average|typical|hiring|vacancy|webinar|documentary',
      'invented !the|our|a|an|this|it',
      'i|we invented',
      'made ( up|( her|him|it|them ) up )',
      'hypothesis|hypothetically|pretend|invent|doppelgänger|mnemonic',
      'no|not|nobody ~1 real|existing',
      'exam|practice|training|teaching|tutorial|mock|sample|model question|case|patient|example|answer',
      '-patient|patients|resident of our ~1 canteen|reception|kitchen|office|faculty|university|library',
      'chapter|station|case #num',
      'talk|lecture|concert|reading|speech ~1 by|for',
      'case ~2 for ~3 tutorial|seminar|exam|practice|class|finals',
      'in|of|from <selfOf>|the|this|a ~2 dream|imagination|game|textbook|exam',
      'in|of|from|for the|this|a|our ~2 novel|film|movie|series|play|drama|comic|story|cartoon',
      'role play',
      // Groups, the author's own story, people in public life.
      '^^ !one #num|<count>|most|many|half|all|several ~2 <groups>|children',
      'of|treated|saw|see|vaccinated|screened|tested|helped|served #num ~2 patients|people|women|men|children|pupils|farmers|students',
      'clinic|ward|ambulance|hospital|unit|centre ~4 turns|is #num !and|,',
      '^ the|our ~1 minister|king|queen|president|pope|mayor|prince|princess ~~8 visited|back|promised|has|is|opened|told',
      '^^ my ~1 <relatives>|diagnosis|boss|tutor|hairdresser|barber|teacher|gp|dentist|landlady|landlord !rotation|placement',
      '^^ meet #cap',
      '^^ ( say|say hi|hello|hi|welcome )|welcome ~1 to|our|the',
      '^^1 -as a|an|the|our|another ~2 visitor|volunteer|delegate|speaker|guest|participant|applicant|donor|trainer|examiner|inspector|moderator !helped',
      'of our year|course|faculty|association|board|class',
      '-mr|mrs|ms|miss|a|an -2:from|of|in|near|at !witness|mr|mrs|ms|miss|yesterday|today|on|at|meet|<oneDay>|christmas|new #cap !eve|day|theatre|opera|house|hospital|hall|school|street #cap , #num',
      'told ~2 magazine|newspaper|paper|reporter|reporters|radio|journalist|tv|bbc|court|police',
      'head|chief|director|manager|matron|leader of our|the ~1 ward|unit|clinic|department|hospital|team',
      'will ~1 bless|open|speak|host|perform|play|sing|moderate',
      'is|are|comes|came|coming|invited|here to ~1 bless|open|speak|host|perform|play|sing|moderate',
      'who ~1 treated|saved|nursed|operated ~1 me',
      'i was|am ( the ~1 #aged|( only|just )? ( #num|<count>|diagnosed|born|hospitalised|operated|sectioned|pregnant ) )',
      '^^ dr|prof|professor .? #cap',
      "i'm|im|am a|an|the ~3 <job>|<jobish>|<relatives>",
      'our|my ~2 <staff> #cap',
      'our|my ~2 <staff>|president|chair|treasurer|tutor|dean|director|professor|host|cleaner|ambassador|student|secretary|driver|lecturer|speaker|guest|trainer|delegate|candidate|organiser|captain ,? #cap? ~1 ,|is|was #num|<count>',
      '^^ how|what would|do|should you !do|tell',
    ],
    none: [
      // Groups, averages, studies, guidance.
      'drew|draws|wrote|written|writes|won|wished|plays|sang|sings|collects|invites|baked|designed|painted ~4 poster|letter|picture|us|cake|song|card|film|book+|logo|mural|cup|challenge|race|prize|medal|gold|shift',
      'gives|bakes|sends|knits|sews|donates|donated ~3 our',
      'aged|between #num|<count> to|and|-|–',
      '^^ <groups> who|with|like|in|from|of',
      '<groups>|adults|everyone aged|over|under|between',
      'cohort|registry|recruit~|enrol~|enrolled|sponsor~|congress|conference|seminar|graduation|ceremony|court|ruling|verdict|lawsuit|retires|retiring|seeks',
      'a|the|new|this|our study|review of|shows|finds|found|followed|included|among',
      // The author's own story and family.
      'my ~1 pancreas|thyroid|tumour|diabetes|asthma|epilepsy|arthritis|migraine !patient|clinic',
      'as a|an|the ~1 #aged|patient|child|teenager',
      "i|i've|i'd had|have|got <rare>|<illness>",
      'i broke|tore|lost my',
      'leads|conducts|joins|teaches|plays|sings|reads|bakes ( for the|for? our|for? us )',
      'gave|give|donate~ ~1 blood|plasma|marrow',
      '^^ ( thank|thanks ) you? to',
      '^^ speaking|speaker|speakers|happy',
      'i shadowed',
      '^^ my colleague !and',
      // Staff, speakers, visitors, people in public life.
      'through|via|with an|the|a ~1 interpreter|translator',
      'our|my|your new|exchange|future ~1 <staff>|president|sister|member|dean|treasurer|paediatrician',
      'volunteer|nurse|student|employee of the month|year',
      'talks|speaks|reads|writes|explains|explained|answers|tells !me ~2 about|from|what|how|why|your|questions',
      'the|our ~1 paper|press|radio|tv|news|magazine writes|reports|says|wrote|reported',
      'in our|<selfOf> ~1 survey|letter|magazine|blog|podcast|newsletter|words',
      // Advice.
      "^^ if|when|suppose you|you're|your|a|an",
    ],
  },
});

/** So many details tell of one person even where nothing is said of meeting them. */
const MANY_DETAILS = 3;

const details = new Set(['age', 'town', 'job', 'day', 'ward', 'condition', 'kin']);
/** Details that only a person has; with them the author's "I" is enough. Of a job, many may be meant. */
const personal = new Set(['age', 'condition', 'kin']);
/** Details that people tell of patients; age, job and town they tell of anybody. */
const telling = new Set(['day', 'ward', 'condition', 'kin']);
const firstPerson = new Set("i we me us my our i'm i've i'll i'd we've we're".split(' '));
/** Words for one person; words for many tell of nobody. */
const onePerson = new Set(
  "he she him her his he's she's patient man woman boy girl child baby female male toddler teenager lady gentleman mother father mum dad grandmother grandfather family couple newborn refugee student kid guy lad".split(
    ' ',
  ),
);

const hasWord = (sentences: readonly Seen[], words: ReadonlySet<string>) =>
  sentences.some(({ tokens }) => tokens.some(({ lower }) => words.has(lower)));

/** An age that says whose it is, not only how much: "-year-old", "aged 61", "72F". */
const saysWhose = /old|aged|year|\d[fm]\b/i;

/** Whether the details are somebody's: a bare number behind a comma may count anything. */
const isSomebody = (found: readonly string[], cues: readonly SeenCue[], sentences: readonly Seen[]) =>
  found.some((kind) => kind === 'kin' || kind === 'job') ||
  cues.some(
    ({ kind, sentence, start, end }) =>
      kind === 'age' && saysWhose.test(sentences[sentence]?.text.slice(start, end) ?? ''),
  ) ||
  hasWord(sentences, onePerson);

/** Whether details of these kinds tell of one person whom the author met. */
function tellsOfOne(found: readonly string[], isMet: boolean, sentences: readonly Seen[]): boolean {
  const isMany =
    found.length >= MANY_DETAILS &&
    (hasWord(sentences, firstPerson) || found.some((kind) => telling.has(kind)));
  const isOne =
    found.some((kind) => personal.has(kind)) ||
    (found.includes('job') && (isMet || (isMany && hasWord(sentences, onePerson)))) ||
    (isMet && hasWord(sentences, onePerson));
  const isPersonal = found.filter((kind) => personal.has(kind)).length > 1;
  return isOne && (isMet || isMany || isPersonal || hasWord(sentences, firstPerson));
}

/**
 * The first detail of a text that tells of one real patient, or undefined: two different details of somebody whom the
 * author met in care, two that only a person has, or three of anybody.
 */
export function findPatientDetails(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'patient-details');
  const kinds = new Set(cues.map(({ kind }) => kind ?? ''));
  const found = [...kinds].filter((kind) => details.has(kind));
  const isMet = kinds.has('met');
  // So much is told of somebody met in care that words about others nearby take nothing back.
  const isPlain = isMet && found.length >= MANY_DETAILS && found.some((kind) => personal.has(kind));
  if (found.length < 2 || kinds.has('never') || (kinds.has('none') && !isPlain)) return undefined;
  if (!tellsOfOne(found, isMet, sentences) || !(isMet || isSomebody(found, cues, sentences)))
    return undefined;
  return cues.find(({ kind }) => details.has(kind ?? ''));
}
