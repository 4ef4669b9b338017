/** Word classes of the patterns for blame in `blame.ts`. */

/** In front of it, a blaming word is denied: "nobody chooses", "it was never about willpower". */
export const DENIED =
  "-20:<not>|nobody|none|no|don't|nothing|stop|instead|without|beyond|myth|saying|believing|told|tell|tells|telling|calling|called|stereotype|prejudice|cliché|narrative|stigma|assume|assumes|assumed|assuming|blaming|implies|imply|pretend|pretending|headline|headlines|notion|nonsense|unfair|thinks|think|feels|felt|believe|believes|believed|thought|guilt|wrong|hear|heard|hearing|writes|wrote|comment|comments";
/** The same where "don't" may stand between: "people who don't come are just lazy". */
const SAID =
  "-14:not|never|isn't|aren't|wasn't|weren't|hardly|rarely|nobody|none|no|stop|instead|myth|saying|believing|told|calling|called|stereotype|assume|assumes|think|thinks|thought|that|feel";
/** Those with power may be blamed, and so may oneself. */
const NOT_RULERS =
  "-14:insurer+|airline+|bank+|school+|shop+|union|association|network|press|media|editors|world|society|authorities|police|court|courts|lobby|system|party|lawmakers|mps|president|publisher+|whoever|minister+|ministry|ministries|government+|council+|commission|parliament|politician+|company|companies|firm+|industry|industries|advertiser+|supermarket+|owner+|employer+|landlord+|hospital+|clinic+|board+|trust+|agency|agencies|manufacturer+|regulator+|state|city|mayor|dean|rector|university|faculty|management|budget|eu|corporate|we|i|we've|i've|we'd|i'd|i'm|we're|us";
export const bad =
  'lazy|selfish|irresponsible|careless|ignorant|stupid|reckless|greedy|ungrateful|undisciplined|negligent|weak-willed|feckless|idle|gullible|complacent|sloppy|spoilt|gluttonous|disrespectful|inconsiderate';
export const vice = 'laziness|carelessness|gluttony|stupidity|selfishness|vanity';
export const will =
  'willpower|self-control|self-discipline|discipline|backbone|self-respect|motivation|effort';
export const group =
  '<people>|smokers|drinkers|vapers|no-shows|non-attenders|relatives|colleagues|doctors|consumers|citizens|families|youngsters|addicts|migrants|people|patients|they|who|those|anyone|whoever';
export const one =
  'they|he|she|you|people|patients|smokers|drinkers|parents|mothers|women|men|kids|students|those|who|anyone|whoever';
/** The same without "they", who may be those with power. */
export const patient = 'he|she|you|patients|smokers|drinkers|parents|mothers|people|women|men';
export const self = 'themselves|himself|herself|yourself|yourselves';
export const their = 'their|his|her|your';
/** What people are told to do for their health. */
export const acts =
  'vaccinate|take|attend|come|quit|exercise|eat|work|test|wear|go|look|care|change|listen|learn|try|help|comply|cooperate|stop|lose|follow|cook|move|diet|control|walk|bother|cut|brush|wash|protect|use|sleep|drink|smoke|behave|relax|close|save|push|manage|cope';
/** The same where it is said to be refused. */
export const heed =
  'comply|cooperate|quit|listen|learn|vaccinate|exercise|adhere|lose|diet|try|behave|change|control|eat|stop';
/** What they did not do. */
export const did =
  'ate|eaten|moved|tried|took|taken|stopped|quit|cooked|exercised|lost|behaved|smoked|drank|looked|walked|washed|slept|followed|bothered|put|closed|worn|kept|gone|done';
export const ill =
  'obesity|addiction|overweight|smoking|poverty|homelessness|diabetes|depression|fat|alcoholism|illness|relapse|hiv|caries|weight|hangover|burnout|drinking|unfit|anxiety|being';

/** Patterns that are none behind a denial, of those with power or of oneself. */
export const ofOthers = (patterns: readonly string[]) =>
  patterns.map((pattern) => `${DENIED} ${NOT_RULERS} ${pattern}`);
/** The same where a denial may stand between. */
export const ofThem = (patterns: readonly string[]) =>
  patterns.map((pattern) => `${SAID} ${NOT_RULERS} ${pattern}`);
