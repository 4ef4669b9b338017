import type { CueMatch, TermMatch } from '../language.ts';
import type { Grammar } from './grammar.ts';

const illness =
  "diabetes|asthma|epilepsy|dementia|depression|cancer|stroke|schizophrenia|autism|migraine|eczema|psoriasis|arthritis|endometriosis|hiv|aids|hepatitis|tb|tuberculosis|leprosy|anorexia|bulimia|adhd|ptsd|anxiety|bipolar|obesity|addiction|alzheimer's|parkinson's|ms|copd|lupus|covid|malaria|leukaemia|insomnia|ocd|psychosis|polio|ebola";
const suffers = 'suffer|suffers|suffered|suffering';
const people =
  '<people>|patients|folk|folks|residents|survivors|members|colleagues|individuals|inmates|clients';

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
const goesOn = `( =.|,|;|:|!|?|–|${follows} | $ )`;

const kids = 'child|children|kid|kids|people|patients|baby|babies|girl|boy|man|woman';

/** A noun that names a person by an illness: no other noun may stand behind it, as in "an epileptic or vagal seizure". */
const alone = (word: string) =>
  `a|an|the|this|that|every|another|young|old ${word} !or !3:non-alcoholic ( ( and =a|an|the|his|her|i|has|had|was|is )|( !and ${goesOn} )|=fell|came|died|collapses|said|knows|got|bled|lost|falls|comes|takes|eats|wakes|works|wants|feels|#ed )`;

/**
 * Labels that only their neighbours tell from harmless words: "an epileptic can drive" but "an epileptic seizure", "two
 * years clean" but "clean air". NHS inclusive content 2026; NIDA Words Matter 2021; UNAIDS terminology guidelines 2015.
 */
export const labels = (): Grammar => ({
  // It feeds a phrase table: the name of the cue is not told.
  cue: 'policy',
  say: {
    infected: [
      `hiv-infected|aids-infected|covid-infected|tb-infected|hiv-stricken|aids-stricken|cancer-stricken ${people}`,
      `( hiv|aids|covid|tb ) infected ${people}`,
      "parkinson's|polio|tb|tuberculosis|ebola|malaria|cholera|leprosy|epilepsy|depression|flu|measles victim|victims",
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
        'paraplegic|quadriplegic|tetraplegic|hemiplegic|spastic|deaf-mute|depressive|haemophiliac|dyslexic|anorexic|bulimic|psychotic|neurotic|hysteric|invalid|cripple|leper|vagrant|retard|alcoholic|addict|junkie|bipolar|borderline|amputee|drunk|dwarf|midget|psychopath',
      ),
      '-give|giving|neuromuscular|use|using|of|and|our paralytics !without|before',
      `retards|cripples ${goesOn}`,
      // What rows of the table leave out since their replacement would not fit behind these words.
      '1|2|one|two|insulin-dependent|severe|mild|chronic|brittle|known|paranoid diabetics|asthmatics|epileptics|schizophrenics',
      '1|2|one|two|poorly|newly diabetic patient|patients|people|child|children',
      'severely|clinically|extremely|very|more|most obese people|patients|patient|women|men|child|children|adults',
      'former|active|regular|heavy|current|problem|recreational|illegal|illicit drug users|abusers',
      'autistics|hiv-positives|manics|paraplegics|quadriplegics|tetraplegics|haemophiliacs|dyslexics|depressives|deaf-mutes|vagrants|lunatics|invalids|imbeciles|transvestites|hermaphrodites|down-and-outs|bed-blockers|borderlines|schizoids|crazies|loonies|spazzes|cretins|weirdos|amputees',
      `deaf-mute|bed-ridden|bedridden|wheelchair-bound|retarded|mongoloid|crippled|lame|demented ${people}|boy|girl|man|woman|child|teenager|patient|person|student|baby`,
      // "You crazy people raised 12,000 euros" is praise.
      '-you|these|our|us crazy|mad|insane|deranged|demented woman|man|people|patient|patients|person|boy|girl|kids !about|for|enough|dash|rush|world|run|week',
      'wheelchair bound',
      'bound|chained|confined to his|her|the|their|my wheelchair',
      'bound|chained to a wheelchair !ramp|lift|rail',
      `he|she|i|you|they|him|her|me|who|<people> ~3 was|is|be|become|became|into|like a vegetable ${goesOn}`,
      `he's|she's a vegetable ${goesOn}`,
      `the less fortunate ${goesOn}`,
      'confined to bed !rest',
      `the visually|hearing|partially|physically|mentally impaired|disabled|challenged|disturbed|handicapped ${goesOn}`,
      `the terminally|chronically ill ${goesOn}`,
      `illegals ${goesOn}`,
    ],
    insane: [
      `the insane !, ${goesOn}`,
      'the insane , and|or|but|who|the|it|they|we',
      '-you|these|our|us psychotic|deranged|crazy patients|men|women|neighbours',
    ],
    nominal: [
      `the aged|paralysed|paralyzed|suicidal|destitute|hearing-impaired|visually-impaired|unemployed|jobless|imprisoned|incontinent|infirm|addicted|depressed|autistic|crippled|anorexic|bedridden|feeble-minded|retarded|underprivileged|wheelchair-bound ${goesOn}`,
      'the poor $',
    ],
    plural: [
      'anaemics|bulimics|coeliacs|arthritics|psychotics',
      `-2:tale|seven|white bipolars|dwarfs|dwarves|spastics|insomniacs|narcoleptics ${goesOn}`,
      `down|down's|downs syndrome ${kids}`,
      `down's|downs ${kids}`,
      `=#cap down ${kids}`,
      'fat kids|children|women|men|patients|girls|boys|teenagers',
      'than|like|with|to|among|from|alongside|and|as|of|for normal people|kids|children|women|men|babies|pupils|folk',
      "normal people|kids|children|women|men have|are|can|do|don't|would|eat|sleep|never|feel",
    ],
    victim: [`( fall|falls|fell|fallen ) victim to ( ~2 ) ( ${illness}|disease|illness|sclerosis )`],
    battle: [
      "is|was|been|still|he's|she's|who's battling ( ~1 ) cancer|leukaemia|lymphoma|depression|anorexia|addiction|dementia|ms|alzheimer's|parkinson's",
    ],
    lost: [
      // "The world is losing the fight against malaria" is about no patient.
      `-5:we|we're|we've|world|europe|africa|country|countries|region|continent|humanity|government|nations lost|loses|losing|lose his|her|their|the|a ~1 battle|fight with|against|to ~1 ( ${illness}|leukaemia|lymphoma|disease|illness )`,
    ],
    suffer: [
      `${suffers} from|with multiple|sickle|cystic sclerosis|myeloma|cell|fibrosis`,
      `${suffers} from|with rare|mental|panic|heart|kidney|genetic|lung|liver attacks|disease|diseases|illness|illnesses|disorder|disorders|condition|conditions|failure|problems`,
      `${suffers} from|with a|an|severe|chronic|type|bad|terrible|advanced|his|her|their|acute|mild|postnatal|long|untreated|undiagnosed|breast|lung|bowel|prostate|skin|#ed ~1 ${illness}|disease|illness|pain ${goesOn}`,
      `${suffers} with ~1 ${illness} ${goesOn}`,
      `afflicted|stricken by|with ~2 <illness>|${illness}|disease|illness|condition|disorder|virus|fibrosis|sclerosis|palsy`,
    ],
    adjective: [
      '-non|pre|or|and|newly diabetic|asthmatic|epileptic|haemophiliac|schizophrenic|arthritic|dyslexic kids|kid|women|woman|men|man|students|student|teenagers|teenager|teens|pupils|pupil|girls|girl|boys|boy|mothers|mother|adults|adult|babies|adolescents|parents|mums|employees|workers|drivers|youngsters|persons|individuals',
    ],
    ex: ['ex-junkie|ex-junkies|ex-addict|ex-addicts|ex-alcoholic|ex-alcoholics'],
    needy: [`the needy ${goesOn}`],
    overweight: [`the overweight ${goesOn}`],
    homeless: [`#num|<number>|many|several|more homeless ( ${goesOn}|=this|today|last|tonight )`],
    suicidal: [`suicidal ${people}|teenager|girl|boy|woman|man|patient`],
    unstable: ['mentally unstable|disturbed|deranged|defective'],
    anorexic: [`anorexic|bulimic|psychotic ${people}|teenager|girl|boy|woman|man|patient`],
    hypertensives: ['hypertensives'],
    manic: ['a|the|his|her ( manic depressive|manic-depressive )'],
    geriatrics: ['do|the|for|of|many|all|with geriatrics ( =have|are|were|need|wait|who|get )'],
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
