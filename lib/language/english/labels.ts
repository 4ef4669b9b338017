import type { CueMatch, TermMatch } from '../language.ts';
import type { Grammar } from './grammar.ts';

const illness =
  "diabetes|asthma|epilepsy|dementia|depression|cancer|stroke|schizophrenia|autism|migraine|eczema|psoriasis|arthritis|endometriosis|hiv|aids|hepatitis|tb|tuberculosis|leprosy|anorexia|bulimia|adhd|ptsd|anxiety|bipolar|obesity|addiction|alzheimer's|parkinson's|ms|copd|lupus|covid|malaria|leukaemia|insomnia|ocd|psychosis|polio|ebola";
/** Those that the phrase table does not list behind "suffers from". */
const rarer =
  "alcoholism|dwarfism|albinism|haemophilia|hemophilia|thalassaemia|leukemia|lymphoma|melanoma|hypertension|narcolepsy|scoliosis|dyslexia|deafness|blindness|vitiligo|tourette's|huntington's|duchenne|als|mania|phobias|paralysis|incontinence|emphysema|silicosis|cholera|scleroderma|lipoedema|lymphoedema|agoraphobia|glaucoma|rheumatism|vaginismus|measles|burns|thalidomide|overdose|trauma";
/** The last words of illnesses that have several. */
const named =
  'syndrome|disorder|disorders|disease|sclerosis|fibrosis|palsy|bifida|dystrophy|atrophy|cell|impairment|disability|degeneration|illness|illnesses|myeloma|stammer|stutter|( ( hearing|sight|memory ) loss )|( mental health )|( panic attacks )|( chronic pain )';
const suffers = 'suffer|suffers|suffered|suffering';
const people =
  '<people>|patients|folk|folks|residents|survivors|members|colleagues|individuals|inmates|clients|teens|mothers|families|relatives|village|villages|town|towns|region|communities';
/** "Autism-afflicted", "polio-stricken": of people and where they live. */
const compounds = `${illness}|${rarer}`
  .split('|')
  .flatMap((word) =>
    ['afflicted', 'stricken', 'ridden', 'ravaged', 'infected'].map((end) => `${word}-${end}`),
  )
  .join('|');

/** What can be said instead, by the kind of a match. */
const uses: Readonly<Record<string, readonly string[]>> = {
  clean: ['in recovery'],
  epileptic: ['a person with epilepsy'],
  schizophrenic: ['a person with schizophrenia'],
  diabetic: ['a person with diabetes'],
  asthmatic: ['a person with asthma'],
  suffer: ['living with'],
  adjective: ['people with the condition'],
  ex: ['in recovery'],
  battle: ['living with'],
  lost: ['died of'],
  victim: ['develop', 'be diagnosed with'],
  insane: ['people with a mental illness'],
  needy: ['people in need'],
  overweight: ['people living with overweight'],
  homeless: ['people without a home'],
  suicidal: ['people who feel suicidal'],
  manic: ['a person with bipolar disorder'],
  geriatrics: ['older people'],
  unstable: ['living with a mental illness'],
  anorexic: ['a person with an eating disorder'],
  hypertensives: ['people with high blood pressure'],
};

/** What may stand behind "the poor" or "insomniacs" where no other noun does. */
export const follows =
  "and|or|are|is|was|were|have|has|had|get|gets|who|need|needs|wait|waits|pay|live|lives|can|can't|cannot|during|when|if|after|before|without|as|in|of|with|from|on|die|at|by|for|to|deserve|suffer|often|still|should|must|will|may|might|always|rarely|that";
/** Behind "the poor" also what many do. */
export const theyDo =
  'ask|want|know|vote|sleep|sing|smoke|spend|read|love|call|come|go|use|find|see|meet|make|take|lose|face|walk|stay|feel|eat|drink|struggle|fall|stand|sit|become|keep|fear|fill|cost|clog|block|donate|swim|play|dance|swear|bring|share|join|learn|help';
const goesOn = `( =.|,|;|:|!|?|–|${follows} | $ )`;
const goOn = `( =.|,|;|:|!|?|–|${follows}|${theyDo} | $ )`;

const kids = 'child|children|kid|kids|people|patients|baby|babies|girl|boy|man|woman';

/** A noun that names a person by an illness: no other noun may stand behind it, as in "an epileptic or vagal seizure". */
const alone = (word: string, attribute = '') =>
  `a|an|the|this|that|every|another|young|old ${attribute} ${word} !or !3:non-alcoholic ( ( and =a|an|the|his|her|my|our|i|we|they|it|nobody|no|still|has|had|was|is )|( !and ${goesOn} )|=fell|came|died|collapses|arrives|enters|visits|talks|turns|refuses|leaves|starts|stops|loses|meets|said|knows|got|bled|lost|falls|comes|takes|eats|wakes|works|wants|deserves|feels|sleeps|reads|gets|lives|sits|stands|asks|sings|needs|calls|plays|cooks|runs|waits|dies|walks|drinks|lies|bakes|teaches|leads|makes|loves|swims|writes|paints|swallows|taught|bit|sang|sat|stood|slept|wrote|built|won|told|kept|gave|made|ran|went|left|lay|spoke|broke|drove|collapsed|sleeping|sitting|living|lying|asking|begging|waiting|#ed )`;

/**
 * Labels that only their neighbours tell from harmless words: "an epileptic can drive" but "an epileptic seizure", "two
 * years clean" but "clean air". NHS inclusive content 2026; NIDA Words Matter 2021; UNAIDS terminology guidelines 2015.
 */
export const labels = (): Grammar => ({
  // It feeds a phrase table: the name of the cue is not told.
  cue: 'policy',
  say: {
    infected: [
      `${compounds} ${people}`,
      `the ${compounds} ${goOn}`,
      `( hiv|aids|covid|tb ) infected ${people}`,
      `( ${illness}|${rarer}|heart attack ) victim|victims`,
      // A positive test is no dirt: "two dirty urines", "the screen came back dirty".
      'dirty urine|urines|tox|uds',
      'clean urine|urines !sample|samples|pot|cup|tube',
      'dirty test|tests|sample !tube|tubes|strip|swab',
      'urine|urines|screen ~3 was|came|is|comes back? dirty',
      '-water|air tested|tests dirty',
      'alcohol|opioid|opiate|cocaine|heroin|painkiller abuser|abusers',
      `victim|victims|sufferer|sufferers of ( ${illness}|cerebral|multiple|cystic|sickle|spina )`,
    ],
    clean: [
      '-3:in|within|every years|months|weeks|days clean ( =,|.|;|!|and|–|from|now|she|he|they|today | $ )',
      "( she|he|i|they|who|we|she's|he's|i've|they've|patients|people ) ~3 ( ( get clean !, )|( getting clean !, )|( ( got|stay|stays|stayed|staying|been ) clean ) ) ( =,|.|;|!|and|for|from|after|since | $ ) !3:hands|air|water|wards|rooms",
    ],
    epileptic: [alone('epileptic')],
    schizophrenic: [alone('schizophrenic')],
    diabetic: [alone('diabetic')],
    asthmatic: [alone('asthmatic')],
    noun: [
      alone(
        'paraplegic|quadriplegic|tetraplegic|hemiplegic|spastic|deaf-mute|depressive|haemophiliac|dyslexic|anorexic|bulimic|psychotic|neurotic|hysteric|invalid|cripple|leper|vagrant|retard|alcoholic|addict|junkie|bipolar|borderline|amputee|drunk|dwarf|midget|psychopath|autistic|hemophiliac|coeliac|insomniac|narcoleptic|stutterer|stammerer|mongol|imbecile|transgender|obese|suicidal|beggar|hunchback|albino|transvestite',
      ),
      // "A chronic alcoholic", "the severe epileptic": an adjective stands between.
      alone(
        'alcoholic|diabetic|epileptic|schizophrenic|asthmatic|haemophiliac|autistic|anorexic|drunk|addict|depressive|bipolar|paraplegic|amputee|invalid|cripple',
        'known|chronic|severe|mild|brittle|lifelong|hopeless|recovering|former|dry|functioning|poor|old|young|elderly|typical|raging|secret|untreated|uncontrolled|confirmed|homeless|local|poor|helpless|lonely|hardened|wheelchair-bound|insulin-dependent',
      ),
      '-give|giving|neuromuscular|use|using|of|and|our paralytics !without|before',
      `retards|cripples ${goOn}`,
      // What rows of the table leave out since their replacement would not fit behind these words.
      '1|2|one|two|insulin-dependent|severe|mild|chronic|brittle|known|paranoid diabetics|asthmatics|epileptics|schizophrenics',
      '1|2|one|two|poorly|newly diabetic patient|patients|people|child|children',
      'severely|clinically|extremely|very|more|most obese people|patients|patient|women|men|child|children|adults',
      'former|active|regular|heavy|current|problem|recreational|illegal|illicit drug users|abusers',
      'autistics|hiv-positives|manics|paraplegics|quadriplegics|tetraplegics|haemophiliacs|dyslexics|depressives|deaf-mutes|vagrants|lunatics|invalids|imbeciles|transvestites|hermaphrodites|down-and-outs|bed-blockers|borderlines|schizoids|schizos|psychos|winos|crazies|loonies|spazzes|cretins|weirdos|amputees',
      'so|bit|totally|completely|very|super|slightly ocd|bipolar|adhd|psychotic ( =about|with|today|.|,|! | $ )',
      'suicide was|is ~1 successful|unsuccessful|completed',
      'urine|tests|test|swabs ~3 come|came|comes back clean|dirty',
      'than|like|as|with ~2 normal babies|children|kids|women|people',
      'the hip|knee|wrist|ankle|femur fracture in|from bed|bay|room|cubicle',
      'attempted suicide successfully|unsuccessfully',
      '-water|pipe broken home|homes ( =.|,|and|are|have|smoke|do | $ )',
      'infected ~3 with aids',
      'loony bin|bins',
      'uneducated|illiterate|underprivileged|disadvantaged kids|children|women|mothers|men|people|patients|parents|families|youth|pupils|communities',
      'coloured|colored patients|people|women|men|children',
      `non-whites ${goOn}`,
      'low-functioning|high-functioning kids|children|people|adults|autistic|patients',
      'mongol child|children|baby',
      'cerebral palsied',
      'brain-damaged|head-injured people|patients|children|man|woman',
      '-2:bus|train terminal patient|patients',
      'vaccine|vaccination|mask refusers|refuser|deniers',
      `antivaxxer|antivaxxers|anti-vaxxer|anti-vaxxers|antivax|covidiots`,
      'promiscuous women|men|people|patients|behaviour|girls|teenagers',
      `-2:the|two|young gays ${goOn}`,
      'sodomites|sickos|sicko',
      // As an insult to things, and people told as a natural disaster.
      'completely|totally|utterly|absolutely|rather|pretty|slightly|somewhat schizophrenic',
      'schizophrenic rota|weather|system|approach|attitude|message|advice|rules|government|market|relationship|plan',
      'refugee|migrant|asylum|immigrant flood|floods|tide|tsunami|invasion|swarm|swarms',
      'tide|tsunami|invasion|swarm|swarms|hordes of migrants|refugees|immigrants|asylum|foreigners',
      'every|each|any asthmatic|epileptic|diabetic|schizophrenic|alcoholic|haemophiliac =i|we|who|in|on|has|is|should|knows|needs|can|will|must',
      'known diabetic|epileptic|asthmatic|alcoholic|schizophrenic =,|.|with|on|and|$',
      'bed-ridden|bedridden|bedbound|bed-bound|differently-abled|handi-capable|super-obese',
      `deaf-mute|wheelchair-bound|retarded|mongoloid|crippled|lame|demented ${people}|boy|girl|man|woman|child|teenager|patient|person|student|baby`,
      // "You crazy people raised 12,000 euros" is praise.
      '-you|these|our|us crazy|mad|insane|deranged|demented woman|man|people|patient|patients|person|boy|girl|kids !about|for|enough|dash|rush|world|run|week',
      'wheelchair bound',
      'bound|chained|confined to his|her|the|their|my wheelchair',
      'bound|chained|tied|stuck|trapped|condemned|doomed|imprisoned to|in a wheelchair !ramp|lift|rail|queue|race|basketball|rugby|dance|user|access',
      `he|she|i|you|they|him|her|me|who|<people> ~3 was|is|be|become|became|into|like a vegetable ( =since|now|ever | ${goesOn} )`,
      `he's|she's a vegetable ( =since|now|ever | ${goesOn} )`,
      `the less fortunate ${goOn}`,
      'confined to bed !rest',
      `the visually|hearing|partially|physically|mentally|intellectually|developmentally|cognitively|severely|profoundly|multiply|learning|clinically|criminally impaired|infirm|deficient|disabled|challenged|disturbed|handicapped|sighted|depressed|insane|obese|autistic ${goOn}`,
      'intellectually|mentally|vertically|developmentally|visually challenged',
      `the terminally|chronically|incurably|seriously ill ${goOn}`,
      // A person is more than the organ that is treated: "the hip in bed 4".
      `the|my|our|another|that hip|knee|gallbladder|appendix|hernia|stroke|fracture|liver|pancreas|overdose|copd|pneumonia|dementia|chest-pain|heart-failure|appendicitis|pancreatitis|psychosis|anorexia|miscarriage in|from bed|bay|room|cubicle|cot #num|<number>|four`,
      // Slang of wards and streets.
      'smackhead|smackheads|cokeheads|stoners|alkies|boozers|winos',
      'pill|dope|glue|crack popper|poppers|fiend|fiends|sniffers|mother|mothers|whore|den',
      'shooting gallery|galleries',
      'hooked on ~1 heroin|drugs|opioids|opiates|painkillers|pills|crack|cocaine|meth|benzos|fentanyl|methadone|amphetamines',
      `drunks|hobos|tramps|beggars|hookers|whores|convicts|defectives !can't ${goOn}`,
      'gomer|gomers|heartsink|heartsinks|acopia|nutjob|nutjobs|headcase|wackos|nuthouse|biddies|wrinklies|codgers',
      'bag|nut|coffin|window lady|ladies|job|jobs|dodger|dodgers|lickers',
      'attention|drug seeker|seekers',
      'health|anchor tourists|baby|babies',
      `mental|head case|cases|home|homes|institution ${goesOn}`,
      'a|this|that|old tramp !of|through',
      'the underclass !of',
      'funny farm',
      'some|a|another|this|that|the|two|old loony|loonies|looney',
      'frequent flyer|flyers|flier|fliers ~8 &|ed|er|ward|wards|emergency|resus|triage|clinic|casualty|ambulance|hospital|surgery|shift|cubicle|bay|pain',
      '&|ed|er|ward|wards|emergency|resus|triage|clinic|casualty|ambulance|hospital|surgery|shift ~8 frequent flyer|flyers|flier|fliers',
      'hysterical|neurotic|heartsink|psych|borderline|bipolar|paranoid|hypochondriac|drug-seeking|attention-seeking patient|patients|mother|mothers|woman|women|females|girl|girls',
      'gypsy|gipsy children|kids|families|family|women|woman|men|patients|child|camp|camps',
      '-morbidly|severely|extremely|super overweight|obese patients|patient|women|woman|men|man|adults|teenagers|teens|girls|boys|mothers|nurses|pupils|kids|person|passengers',
      'adhd|autism|epilepsy kid|kids',
      'mentally ill|disabled|deficient <people>|offenders|homeless',
      'bipolar|manic-depressive|schizophrenic|epileptic|alcoholic <people>|uncle|aunt|brother|sister|cousin|husband|wife|relative|relatives',
      'battered wife|wives',
      'wheelchair people|patients|patient|kids|children|lady|guy|folk',
      `palsy|bifida ${kids}`,
      'drug-addicted|alcohol-addicted|addicted mothers|mother|patients|women|men|teenagers|prisoners',
      'aids|heroin|meth|drug babies|baby !monitor',
      'hopeless|terminal|social cases',
      'the worried well',
      'psycho|loony|mental ward|wards',
      'psych|mental case|cases !studies|study|conference|report|series',
      'ex-mental patient|patients',
      'sickle cell victim|victims',
      'deaf-and-dumb',
      'hiv positives',
      'problem|compulsive gamblers',
      'habitual|chronic|hardened|heavy drunkards|drinkers =get|need|are|have|who|wait',
      'hearing-impaired|visually-impaired people|children|kids|patients|students',
      'deformed|malformed|defective|abnormal|imperfect|mongoloid baby|babies|child|children|newborn|newborns !monitor|heart|growth',
      'siamese twins|twin',
      'despite|with|overcame|overcomes his|her|their|a|mental|physical|severe !golf ~1 handicap ( =,|.|!|and|to|as|she|he | $ )',
      `slow learners ${goesOn}`,
      'botched|failed suicides',
      'suicide|suicidal gesture|gestures',
      'tb|treatment|clinic defaulter|defaulters',
      `illegals ${goOn}`,
    ],
    insane: [
      `the insane !, ${goOn}`,
      'the insane , and|or|but|who|the|it|they|we',
      '-you|these|our|us psychotic|deranged|crazy patients|men|women|neighbours',
    ],
    nominal: [
      `the poor|unemployed|aged|afflicted|illiterate|frail|infertile|drunk|intoxicated|deformed|incurable|disadvantaged|hiv-positive|house-bound|bed-ridden|paralysed|paralyzed|suicidal|destitute|hearing-impaired|visually-impaired|unemployed|jobless|imprisoned|incontinent|infirm|addicted|depressed|autistic|crippled|anorexic|bedridden|feeble-minded|retarded|underprivileged|wheelchair-bound ${goOn}`,
      'the poor $',
    ],
    plural: [
      'anaemics|bulimics|coeliacs|arthritics|psychotics',
      `-2:tale|seven|white bipolars|dwarfs|dwarves|spastics|insomniacs|narcoleptics|rheumatics|stammerers|stutterers|migraineurs|psoriatics|borderliners ${goOn}`,
      `down|down's|downs syndrome ${kids}`,
      `down's|downs ${kids}`,
      `=#cap down ${kids}`,
      'fat kids|children|women|men|patients|girls|boys|teenagers',
      'than|like|with|to|among|from|alongside|and|as|of|for normal-weight|normal people|kids|children|women|men|babies|pupils|folk',
      "normal people|kids|children|women|men have|are|can|do|don't|would|eat|sleep|never|feel",
    ],
    victim: [`fall|falls|fell|fallen victim|prey to ~2 ( ${illness}|${rarer}|${named} )`],
    battle: [
      "is|was|been|still|he's|she's|who's|who|thousands|millions|people|patients|women|men|kids|children battling ( ~1 ) cancer|leukaemia|lymphoma|depression|anorexia|addiction|dementia|ms|alzheimer's|parkinson's",
    ],
    lost: [
      // "The world is losing the fight against malaria" is about no patient.
      `-5:we|we're|we've|world|europe|africa|country|countries|region|continent|humanity|government|nations lost|loses|losing|lose his|her|their|the|a ~1 battle|fight with|against|to ~1 ( ${illness}|leukaemia|lymphoma|disease|illness )`,
      `succumbed to ~2 ( ${illness}|${rarer}|${named} )`,
      `brave|courageous|heroic|valiant battle|fight|struggle with|against ~1 ( ${illness}|${rarer}|${named} )`,
      `after a|his|her|their ~2 battle|fight|struggle with|against ~1 ( ${illness}|${rarer}|${named} )`,
    ],
    suffer: [
      `${suffers} from|with ${rarer}|leukaemia|malaria|leprosy|polio|ebola|tb|stroke`,
      `${suffers} from|with !4:the|same|lack|shortage|shortages|cuts|delays|staff|budget|poor ~3 ( ${named} )`,
      `${suffers} from|with rare|mental|heart|kidney|genetic|lung|liver diseases|condition|conditions|failure|problems`,
      `${suffers} from|with a|an|severe|chronic|type|bad|terrible|advanced|his|her|their|acute|mild|postnatal|long|untreated|undiagnosed|breast|lung|bowel|prostate|skin|#ed ~1 ${illness}|disease|illness|pain ${goesOn}`,
      `${suffers} with ~1 ${illness} ${goesOn}`,
      `( afflicted|stricken|struck down ) by|with ~2 ( <illness>|${illness}|${rarer}|virus|condition|${named} ) !of`,
      `riddled|plagued|racked with|by ~1 ( ${illness}|${rarer}|${named} )`,
    ],
    adjective: [
      '-non|pre|or|and|newly diabetic|asthmatic|epileptic|haemophiliac|schizophrenic|arthritic|dyslexic kids|kid|women|woman|men|man|students|student|teenagers|teenager|teens|pupils|pupil|girls|girl|boys|boy|mothers|mother|adults|adult|babies|adolescents|parents|mums|employees|workers|drivers|youngsters|persons|individuals',
    ],
    ex: ['ex-junkie|ex-junkies|ex-addict|ex-addicts|ex-alcoholic|ex-alcoholics'],
    needy: [`the needy ${goOn}`],
    overweight: [`the overweight ${goOn}`],
    homeless: [`#num|<number>|many|several|more|each|every|a homeless ( ${goOn}|=this|today|last|tonight )`],
    suicidal: [`suicidal ${people}|teenager|girl|boy|woman|man|patient`],
    unstable: ['mentally unstable|disturbed|deranged|defective'],
    anorexic: [`anorexic|bulimic|psychotic ${people}|teenager|girl|boy|woman|man|patient`],
    hypertensives: ['hypertensives'],
    manic: ['a|the|his|her ( manic depressive|manic-depressive )'],
    geriatrics: [
      'do|the|for|of|many|all|with|^ geriatrics ( =have|are|were|need|wait|who|get|deserve|live|sleep|dance|fall )',
    ],
  },
});

/** A match of the grammar as a match of its phrase table. @param text the sentence. */
export function labelTerm(text: string, { kind, start, end }: CueMatch): TermMatch {
  return {
    table: 'person-first',
    start,
    end,
    term: text.slice(start, end).toLowerCase(),
    use: uses[kind ?? ''] ?? [],
    oneClick: false,
  };
}
