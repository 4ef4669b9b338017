import type { Grammar } from '../grammar.ts';
import { noClaims } from './safety-claim.ts';

/**
 * A treatment, product, food, habit or service said to be wholly safe, free of side effects, a sure cure or effective in
 * every case. Negated, hedged, asked or quoted absolutes are none, nor are those about votes, prices or places.
 */
export const absolute: Grammar = {
  cue: 'absolute',
  skipQuotes: true,
  say: {
    '': [
      // Wholly safe.
      '<wholly> ~1 safe|safety|harmless|effective|risk-free|painless|natural|protected|immune|cured|curable|reversible|reliable|healthy|addictive|non-addictive|accurate|protection|recovery|success|cure|healing|proof|without',
      '<wholly> ~1 free of|from !plastic|charge|smoke',
      "is|are|it's|they're|that's|be ~1 harmless|riskless|risk-free|side-effect-free|foolproof|infallible|surefire|fail-safe|unfailing",
      'foolproof|infallible|surefire|sure-fire|never-failing|fail-safe|miracle|magic|instant|guaranteed|sure ~1 cure|remedy|contraception|method|treatment|protection|fix|relief|pill|way|diet|therapy|medicine|results|recovery|success|weight',
      '<none> ~2 <harms1> !factor+|group+|assessment|of|that',
      'effects|risks|risk ?|:|, none|zero|nil',
      'painless|safe|effective|gentle|reliable|harmless ~1 for|in|at|on ~1 everyone|everybody|anyone|anybody|all|any|every|whoever',
      '<cannot> ~2 ( harm|hurt|fail|overdose|poison|infect|damage|relapse|( do|cause ~2 ( harm|damage ) )|( ( get|become|be ) ( addicted|hooked|dependent|ill|sick|infected|pregnant ) )|( go wrong )|( ( have|get ) ~2 reaction ) )',
      'nothing to worry|fear about? ~1 ( with|from ) ~2 <remedy>|<exposure>|drug|treatment|operation',
      'natural|herbal|organic|plant-based|homeopathic ~~4 ( so|hence|therefore|means ) ~4 safe|harmless|no|nothing|cannot|risk',
      // A sure cure.
      '<abolishes> ~3 <health>|<organ>|<ills>|everything|anything|all|every|any',
      "will|'ll|to|proven|definitely|truly|really cure|heal|reverse|eradicate|eliminate|abolish ~2 <health>|everything|anything|all|every|your",
      'the|your|a|an|only|best|ultimate|one|real|true cure|antidote for|to|against ~2 <health>|everything|all|anything|wrinkles|hangover+',
      'cure|success|recovery rate ~~8 100%',
      'only cure|remedy|diet|medicine|therapy ~5 is|that|which',
      'cures|cure|heals|heal|helps|works|protects|prevents|beats|treats|fixes|kills|removes|stops|clears|blocks ~2 <every>',
      '<works> ~4 <always>',
      '<wholly>|<always1> ~1 <abolish>|protects|protect|prevents|prevent|works|stops|blocks|removes|safeguards',
      'not|never a|one ~1 side|adverse',
      'always|invariably ~2 <works>|protects|protect|effective|safe|successful|wins|cures|heals|prevents',
      '<always1> ~1 gets|get|clears|clear|relieves|relieve',
      '<abolish>|stops|kiss|cured|healed|gone|disappears|disappear|vanishes|vanish|pain-free|symptom-free ~4 ( for good|for ever|once and for all|for life|forever|overnight|completely|permanently|instantly )',
      '<health>|<organ> ~4 disappears|disappear|vanishes|vanish|gone|cured ~2 completely|forever|overnight|instantly|permanently',
      'rid of ~2 <health>|<organ>|<ills>|every|all',
      '<remedy>|<exposure>|seeds|leaves ~2 cure|heal|reverse|eradicate|eliminate ~2 <health>|<ills>',
      'goodbye|bye|farewell|bye-bye to ~2 <health>|pills|medication|tablets|wrinkles|cramps|insomnia ~4',
      'no more <health>|pills|tablets|medication|cramps|insomnia $',
      'is|are history',
      // In every case.
      "you|you'll|we|they|nobody|never ~2 never|again ~3 <health>|sick|ill|anxious|sleepless|tired|pain|doctor|again",
      "never|won't ~4 <health>|sick|ill|anxious|pain|doctor|stressed|depressed ~2 again|anymore|ever",
      'never ~1 fails|failed|causes|caused|hurts|hurt|harms|harmed|misses|triggers|wrong',
      'never again a|any|the ~1 <health>|headache',
      "you|they|babies|kids|bodies|children|vegans|athletes ~1 won't|can't|cannot|never|don't ~1 get|catch|develop|need|have|suffer|fall ~2 <health>|sick|ill|doctor+|medicine",
      '( nobody|none|no one|no ( person|patient|child )|not a single ) ~5 ( gets|ever|dies|falls|has|suffers|catches|develops|harmed|hurt|fails|failed ) ~3 <health>|harmed|hurt|ill|sick|relapse|failed|side',
      'every|each single? child|patient|woman|man|person|baby|user|case ~2 recovers|becomes|stays|gets|is ~2 immune|well|better|healthy|cured|protected|safe',
      'all|every|everyone|everybody ~1 patient+|user+|who|people ~4 recover|recovers|cured|healed|immune|protected',
      'all|every ~1 vaccine+|medicine+|herb+|supplement+|vitamin+|remedies ~1 is|are ~1 safe|harmless|effective',
      'guarantee+|guaranteed ~1 results|relief|cure|success|recovery|weight',
      'guarantee+|guaranteed|promise+|promised ~1 to|you|that|a ~5 <health>|<organ>|<feelsGood>',
      'stress-free|pain-free|allergy-free|symptom-free|disease-free ~1 for life|ever|good',
      'cancer-proof|flu-proof|virus-proof|disease-proof|stress-proof',
      'better|safer|stronger than every|any|all ~1 <remedy>|medicine+|drug+',
    ],
  },
  never: ['? $$'],
  unless: [
    ...noClaims,
    // Negated, hedged, warned of.
    "<not>|no|nothing|none|few|rarely|barely|isn't|without|anything|nor ~4 <wholly>|harmless|cure|guarantee+|risk-free|foolproof|miracle|works|heals|protects|everyone|everybody|fully",
    'no|any|every|no-one|nobody|nothing ~2 ( is|are|has|have|comes|exists|does ) ~2 without|free|harmless|safe|cure|no|protects',
    'may|might|could|can|usually|often|sometimes|mostly|probably|perhaps|rarely|almost|nearly|generally|hardly|most|many|seem|seems|trying|hope|hopes|researchers|trials|partly|half|about|over|some ~5 <abolish>|cure|cured|prevent|protects|protect|safe|side|harmless|prevented|every|all',
    '<wholly> ~4 takes|after|nine|most|two|doses|#pct',
    'beware|promise+|promising|claim+|claimed|claiming|says|said|say|label+|advert+|ad|ads|believe|trust|myth|whoever|seller+|sells|sold|sell|influencer+|lie+|scam+|scammers|fraud|fake|rumour+|pretend+|so-called|supposedly|wary|sceptical|suspicious|distrust|forbidden|banned|fined|mean|means|thinks ~~10 <abolish>|cure|cures|safe|harmless|guarantee+|guaranteed|effects|miracle|heals|heal|risk-free|works|forever|everything|every|all|never|overnight|effective|always|protection',
    'cure|cures|safe|harmless|miracle|guaranteed|risk-free|effects|effective|everyone|everything ~3 ( is|are )? ~1 myth|lie|scam|fraud|nonsense|false|wrong|quackery|claim+|promise+|slogan|flag',
    'no cure|guarantee|miracle',
    'kind|house|search|race|hunt|hope|worse|better ~2 cure',
    'like any|every|all ~1 medicine|drug|<remedy>',
    'cures|cure ~3 homesickness|boredom|monday+|seasons|everything but',
    'cured|smoked ham|meat+|sausage|fish|bacon|salmon',
    // Not about health effects.
    '<always>|<none>|<wholly>|guarantee+|guaranteed|always|never|every|all|any ~3 seat+|ticket+|vote+|place+|room+|member+|student+|volunteer+|delegate+|charge|cost|fee+|appointment+|school+|shift+|meeting+|question+|anonymous|anonymity|income|access|hours|town+|university|plastic|emission+|tolerance|inaccessible|normal|weather|sure|grateful|support|work|monday|tuesday|wednesday|thursday|friday|saturday|sunday|open|alone|late|home|war|dentist|ward+',
    'place+|seat+|spot+|anonymity|income|wage|access|rights|privacy|answers ~2 guaranteed|<wholly>|safe',
    "i|i'm|we|we're|we'll|she|he ~3 never|always|<wholly>|every|no|all",
    'deserve+|should|must|law|tax|minister|ministry|waiting|waited|strike ~~9 <always>|<wholly>|never|without|no|all|every',
    '<always>|<wholly>|never|without|no|all|every ~~9 deserve+|should|must|law|minister|strike|waited|graduates|nurses',
    '^ never|always <doVerb>|mix|share|leave|ask|stop|use|ignore|drive',
    'once and for all : fund',
    'forever grateful|young|thankful',
    'risk-free ~1 trial|subscription|offer',
    'harmless fun|joke|prank',
    'on|with|after treatment|medication ~9 <cannot> ~1 pass',
  ],
};
