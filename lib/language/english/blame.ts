import type { CueMatch, TermMatch } from '../language.ts';
import type { Grammar } from './grammar.ts';

/** What can be said instead, by the kind of a match; the others need another thought, not another word. */
const uses: Readonly<Record<string, readonly string[]>> = {
  failed: ['did not get better with the treatment', 'did not respond to the treatment'],
  compliance: ['patients who find the treatment plan hard to follow'],
};

/** In front of it, a blaming word is denied: "nobody chooses", "it was never about willpower". */
const DENIED =
  "-8:<not>|nobody|none|no|don't|nothing|stop|instead|without|beyond|myth|saying|believing|told|tell|tells|telling|calling|called|stereotype|prejudice|cliché|narrative|stigma|assume|assumes|assumed|assuming|blaming|implies|imply|pretend|pretending|headline|headlines|notion|nonsense|unfair|thinks|think|feels|felt|believe|believes|believed|thought|guilt|wrong|hear|heard|hearing|writes|comments";
/** The same where "don't" may stand between: "people who don't come are just lazy". */
const SAID =
  '-4:not|nobody|none|stop|instead|myth|saying|believing|told|calling|called|stereotype|assume|assumes|think|thinks|thought|that|feel';
/** Those with power may be blamed, and so may oneself. */
const NOT_RULERS =
  "-5:insurer+|airline+|bank+|school+|shop+|union|association|network|press|media|editors|world|society|authorities|police|court|courts|lobby|system|party|lawmakers|mps|president|publisher+|whoever|minister+|ministry|ministries|government+|council+|commission|parliament|politician+|company|companies|firm+|industry|industries|advertiser+|supermarket+|owner+|employer+|landlord+|hospital+|clinic+|board+|trust+|agency|agencies|manufacturer+|regulator+|state|city|mayor|dean|rector|university|faculty|management|budget|eu|corporate|we|i|we've|i've|we'd|i'd|i'm|we're|us";
const bad =
  'lazy|selfish|irresponsible|careless|ignorant|stupid|reckless|greedy|ungrateful|undisciplined|negligent|weak-willed|feckless|idle|gullible|complacent|sloppy|spoilt|gluttonous|disrespectful|inconsiderate';
const vice = 'laziness|carelessness|gluttony|stupidity|selfishness|vanity';
const will = 'willpower|self-control|self-discipline|discipline|backbone|self-respect|motivation|effort';
const group =
  '<people>|smokers|drinkers|vapers|relatives|colleagues|doctors|consumers|citizens|families|youngsters|addicts|migrants|people|patients|they|who|those|anyone|whoever';
const one =
  'they|he|she|you|people|patients|smokers|drinkers|parents|mothers|women|men|kids|students|those|who|anyone|whoever';
/** The same without "they", who may be those with power. */
const patient = 'he|she|you|patients|smokers|drinkers|parents|mothers|people|women|men';
const self = 'themselves|himself|herself|yourself|yourselves';
const their = 'their|his|her|your';
/** What people are told to do for their health. */
const acts =
  'vaccinate|take|attend|come|quit|exercise|eat|work|test|wear|go|look|care|change|listen|learn|try|help|comply|cooperate|stop|lose|follow|cook|move|diet|control|walk|bother|cut|brush|wash|protect|use|sleep|drink|smoke|behave|relax|close|save|push|manage|cope';
/** The same where it is said to be refused. */
const heed =
  'comply|cooperate|quit|listen|learn|vaccinate|exercise|adhere|lose|diet|try|behave|change|control|eat|stop';
/** What they did not do. */
const did =
  'ate|eaten|moved|tried|took|taken|stopped|quit|cooked|exercised|lost|behaved|smoked|drank|looked|walked|washed|slept|followed|bothered|put|closed|worn|kept|gone|done';
const ill =
  'obesity|addiction|overweight|smoking|poverty|homelessness|diabetes|depression|fat|alcoholism|illness|relapse|hiv|caries|weight|hangover|burnout|drinking|unfit|anxiety|being';

/** Patterns that are none behind a denial. */
const undenied = (patterns: readonly string[]) => patterns.map((pattern) => `${DENIED} ${pattern}`);
/** The same of those with power and of oneself. */
const ofOthers = (patterns: readonly string[]) =>
  undenied(patterns.map((pattern) => `${NOT_RULERS} ${pattern}`));

/**
 * An individual made to carry the blame for an illness or for what a system causes: a fault, a lack of will, a bad choice,
 * shame, an order that begins with "should just". What is denied, quoted or said of things is none.
 * Dorfman, Wallack and Woodruff 2005, and Dorfman 2017, on individual and system frames; the words are our own.
 */
export const blame = (): Grammar => ({
  // It feeds a phrase table: the name of the cue is not told.
  cue: 'policy',
  skipQuotes: true,
  say: {
    '': [
      ...ofOthers([
        // Fault: "their own fault", "themselves to blame", "brought it on himself", "serves her right".
        `${their} own stupid|silly|bad mistake|choices|decision`,
        `${their} own ~1 fault|lookout|greed|ignorance|${vice}`,
        `it's|is|are|was|were all|just|only|really|simply|entirely|completely|mostly|partly|clearly? ${their} ( fault|( own doing )|( own making ) ) !of|in|that`,
        `-9:how|whom|what|where|when|whether|which is|are|was all|just|only|really? their|his|her own choice $`,
        "patients|parents|smokers|mothers|patient's|people's ~1 own fault",
        `${self} to blame|thank`,
        `-make|making|made|makes ${their} own ( choices $|making )`,
        `is|are|was|were|it's mostly|just|pure|sheer|plain|simply|only|all? ${vice}`,
        `can't|cannot|couldn't|won't|don't|doesn't control|help ${self}`,
        `didn't|don't|doesn't|never|won't bother|bothered to`,
        `${one}|some never learn|listen`,
        `have|has|had|got ~3 ${self} to blame|thank`,
        'have|has|had|got ( nobody|no-one|no one ) ~2 to blame',
        `bring|brings|brought ~3 on|upon ${self}`,
        `did|do|does|done|doing this|it|that to ${self}`,
        `serves|serve them|him|her|you right !up|to|at|from|after|through|by`,
        `had|have it coming`,
        `take|takes|took|taking|show|shows|assume|bear ~1 responsibility for ${their} own? health|body|bodies|weight|life|lives|habits|lifestyle|lungs|liver|heart`,
        `choose|chose|chooses to live on|off|like|unhealthily`,
        `${their} bad? lifestyle|behaviour|behavior|habits that|which? kills|is|makes`,
        // A lack of will.
        `need|needs|lack|lacks|lacking|show|shows|find|question|matter|some|about|have|has|had|more|enough|only|just|little|bit|want|down|with ~3 willpower|self-control|self-discipline|backbone`,
        `lack|lacks|want|matter|down ~1 of|to ( ${will}|${vice}|character|attitude )`,
        `have|has|show|shows|make|makes no|any ~1 ${will}|excuse`,
        `with|without|of no|any ~1 willpower|self-control|self-discipline|discipline|backbone|self-respect`,
        // Choices.
        `choose|chose|chooses|choosing|decide|decided|want|wants to be overweight|obese|fat|ill|sick|unhealthy|poor|addicted|homeless|unvaccinated|too|${bad}`,
        `choose|chose|chooses|choosing|decide|decided|prefer not to !go|get ${acts}`,
        `choose|chose|chooses to sunbathe|skip|ignore|wreck|ruin|destroy|poison|kill|smoke|drink|inject|overeat|gamble|stuff|neglect`,
        `choose|chose|chooses this|that|their|such ~1 life|lifestyle|fate ( $ | =and|so|now )`,
        `make|makes|made|making ~1 bad|poor|unhealthy|wrong|stupid ~1 choices !look|seem|easy|easier|hard|harder|cheap|the|than`,
        `from|about bad|poor|unhealthy|wrong|stupid ~1 choices`,
        `made|make|makes ${their} own? ( bed|( choice ,? and? ( now|so ) ) )`,
        'he|she made his|her own? choice|decision $$',
        `${their} own? decision|choice to ${acts}|inject|skip|gamble|refuse|starve !part|place`,
        `${one}|everyone|everybody|addicts ~1 know|knew|knows the risk|risks ,? so|and|but|yet|.`,
        `know|knew|knows exactly|perfectly|full|very|well well? what they|he|she|you are|were|was doing|did to`,
        'know|knew|knows what they|he|she|you risk|risked',
        // Shame.
        `${patient} ~8 should|ought|must ~2 ashamed`,
        `ashamed of ${self}`,
        // What they have earned.
        `what you|they|he|she get|gets|got|deserve|deserved for living|eating|smoking|drinking|skipping|ignoring|not|refusing|sitting|never|sleeping|partying`,
        `is|that's|it's what happens|comes when|if you|they|people eat|drink|smoke|skip|ignore|refuse|worship|lie|live|sit|never|gorge|stuff|party|sunbathe|inject|neglect`,
        `had every|enough chance|chances|opportunity to get|take|come|quit|stop|see|lose|change`,
        `what did he|she think|expect would|was happen|coming|going`,
        `is|it's|that's ~1 lifestyle choice , so|and`,
        // What they will not do.
        `patients|parents|smokers|drinkers|people|who ~2 ignore|ignores|ignored|disregard|disregarded ~4 advice|warnings|recommendations|instructions`,
        `${group} ~2 make|makes|making|find|finds|invent|invents ~1 excuses !2:us|me|him|her|them`,
        `who #word ~7 can't|cannot|shouldn't|mustn't|not complain|moan|whine !to|about`,
        `who don't|won't|refuse|skip|miss|smoke|drink|eat|inject ~7 should|must pay`,
        `if ${patient} got|get up|off|out|moving`,
        `if ${one}|everyone ate|moved|drank|smoked|weighed|complained less|more|better|properly`,
        `${bad} life|lifestyle|lifestyles|living|behaviour|behavior|eating`,
        `-4:printer|pump|scanner|machine|cat|dog|door|lift|computer|body|heart|cells|virus|phone|app refuse|refuses|refused|unwilling|fail|fails|failed to ( ${heed}|( get vaccinated )|( ( use|wear ) ( their|his|her|condoms|masks|helmets ) )|look after|turn up|show up|( take ( his|her|their ) )|( help|take ) ~2 ( ${self}|responsibility )|keep ( their|his|her|an|appointments )|take their )`,
        `can't|cannot|couldn't be bothered`,
        `should|ought to? have? known|know better !pay|care`,
        `${one} ~2 don't|doesn't|won't|didn't want to ( ( ( learn|listen|try ) !from|by|about|on|in|with|for|how|to )|quit|exercise|vaccinate|( ( get|be ) ( better|well|healthy|helped ) )|( work|change ) ( $|their|his|her ) )`,
        `don't|doesn't value|respect ${their} own? health|body|lungs`,
        `don't|doesn't|do care about ${their} own? health|body|child|children|babies|baby|kids`,
        `could|would|can ~6 if you|they|she|he really|only|just|truly want|wanted|tried|cared`,
        `neglect|neglects|neglected ${their} own? teeth|body|bodies|diabetes|feet|kids|children|baby`,
        `have|has|show|shows|had|having no respect|manners|sense !of`,
        `let|lets|letting herself|himself|themselves go !to|home|on|at|wild|crazy`,
        `<people>|who|they|you|she|he|by let|lets|letting ${their} kids|children|child|son|daughter|body|teeth|diabetes|weight|asthma|sugar|condition|health get|go|eat|drink|become|rot|live`,
      ]),
      ...undenied([
        `self-inflicted ~1 <illness>|type|problems|misery|damage|illnesses|disease|diseases`,
        `is|are|was|were|it's|that's|illness|disease|problem|problems ~3 self-inflicted !wound|wounds|scar|scars|cut|cuts|injury|injuries|harm|burn|burns`,
        `${ill} ~1 is just|simply|really|only|nothing|but? a ( ~1 choice|weakness|decision|moral failing|character flaw|lack of ( ${will} ) )`,
        "is|it's a choice , not",
        // Character.
        `${bad} ~1 <people>|smokers|drinkers|relatives|colleagues|doctors|families`,
        'bad|unfit|neglectful mothers|mother|parents|parent|parenting|fathers|mums',
        `${group} are|were|have|become ~1 too|so|just? ${bad} !on`,
        `for|of|and the ${bad} $`,
        `he|she|who|patient is|was|has|became ~1 too|so|just? ${bad} !with|about|on`,
        `weak|poor characters|character|will|self-control`,
        'weak for the|this job|work|ward|profession|life',
        'a glutton !for',
        `${NOT_RULERS} soft|lazy|stupid|spoilt to work|cope|try|take|quit|get|move|cook|care`,
        `${vice} is|are|of|kills|spreads|costs|makes|among|drives`,
        `out|result|consequence|product|matter|because|due|sheer|pure|plain|such of|to|and? ~1 ${vice}`,
        'slackers|freeloaders|scroungers|malingerers|time-wasters|drug-seekers|drug-seeking|hypochondriacs|anti-vaxxers|covidiots|gluttons|layabouts|wimps|crybabies',
        'couch potato|potatoes',
        'unvaccinated|obese|fat|drunk|addicted idiots|idiot|fools|losers|slobs',
        "difficult|bad|problem|demanding patients !don't|aren't|isn't",
        '( noncompliance|non-compliance|non-adherence|nonadherence|poor compliance|poor adherence|patient compliance ) of|among|by|in|is|remains|kills|wastes|costs',
        // Scorn: what they deserve, must pay for, need not be given.
        'shame on you|them|those|<people> !3:minister|ministers|government|council|parliament|tobacco|rain|who|mayor|commissioner|commission|dean|rector|president|chancellor|insurer|insurers|landlord|landlords|company|brussels|eu|ministry|nestlé',
        '-a|the|of|are|is|be|was|very shame|punish|fine|sack|expel the? ~1 parents|mothers|smokers|patients|unvaccinated|drinkers|fat|obese',
        "she|he|who|girl|woman|she's|he's|they're ~1 is|was|been? just|only|basically? asking for it $",
        `${group} ~6 deserve|deserves|deserved ( what they ( get|got )|no|whatever|to suffer|( the|their ) ( <illness>|<ills> ) )`,
        `smokers|drinkers|addicts|obese|drivers ~6 deserve|deserves it`,
        '( deserve|deserves|( should ( get|have ) ) ) no ambulance|help|bed|treatment|care|pity|sympathy|doctor|transplant|mercy',
        `${NOT_RULERS} no|little|any|zero sympathy for smokers|drinkers|addicts|people|those|the|anyone`,
        'why should we|i|taxpayers|the ~2 pay for their|people|smokers|someone|somebody|others|other|your|those|his|her',
        "nobody's|noone's fault but their|his|her|your|theirs|hers|yours",
        '-they|we|who|to|and|you|i|hospital|hospitals|ministry|system|world|politicians let them|him|her ( suffer|( pay ( $|for|themselves ) )|( wait $ ) )',
        `${group} ~3 are|is|become|becomes a burden on|to|for us|society|the|taxpayers|our`,
        `${group} ~2 abuse|abuses|clog|clogs|block|blocks|exploit|exploits|milk|milks|overrun|flood|floods|drain|drains up? our|the ~2 emergency|rooms|room|beds|a&e|system|wards|clinics|surgery|surgeries|hospitals|budget|system`,
        'come|comes|came|coming crying|whining|begging to us|me|doctors|the',
        "is|are|it's|burnout|therapy|depression|crying only|just? for ( the weak|wimps|losers )",
        "is|it's|was|are all|just|only|purely in your|her|his|their head|heads|mind",
        'eat|eats|ate|eating|drink|drinks|drank|drinking|smoke|smokes|smoked|smoking themselves|himself|herself|yourself ~1 death|grave|ill|sick|into',
        'what did you expect ~1 $',
        `<people>|people|those|smokers who neglect|ruin|wreck|abuse ${their}`,
        // Orders.
        'get a grip',
        `pull|pulled|get ${self} together !for`,
        'snap|snapped out of it',
        'man|toughen up $',
        '^ grow up $',
        "-we'll|i'll|will|to|we|i|you'll|can|could|never get over it|yourself $",
        "it's|that's on them|him|her $",
        "it's|that's his|her|their own? problem $",
        `can't|cannot|couldn't keep ${their} hands|fingers off|from ~1 biscuits|biscuit|cake|cakes|bottle|drink|drugs|crisps|cigarettes|sweets|food|fridge|chocolate|booze|sugar|burgers|plate`,
        'get|getting their|his|her act together',
        `being ${bad} with|about`,
        `${bad} of her|him|them|you|<people>`,
        `comes|came from sitting|eating|drinking|lying|living ~1 around|all|like|off|on`,
        "whoever|smokers|drinkers|addicts ~6 don't|doesn't deserve a|any|our|treatment|care|help|children",
        `just|only|simply being ${bad}`,
        'too proud|stubborn|vain to see|go|come|quit|use|wear|take|admit',
        'smokers|drinkers|patients|addicts|unvaccinated|obese|those|who ~8 should ~4 end|back|bottom of the queue|line|list',
        'poor|bad|lame excuse for being|getting|staying overweight|fat|obese|ill|unfit',
        `responsible for ${their} own ( ${ill}|health|body|disease|lungs|liver )`,
        'chose|choose|chooses ~2 bottle|drink|drugs|needle|cigarettes over',
        `${NOT_RULERS} simply|just ate|eat|eats|drank|drink|drinks|smoked|smoke|smokes too much`,
        'practically|basically|clearly|literally asked|asking for it',
        'a cry for attention',
        `a|little|some|more|enough ~2 willpower|self-control|discipline|self-discipline|backbone ~1 ( anyone|anybody|everyone|you|they ) can|could`,
        'deserve|deserves the ~1 they|he|she end',
        '( get|got|gets ) the ( body|health|disease|illness|end|heart|lungs ) ( they|you|he|she ) deserve|deserves|deserved',
        `${group}|${one} ~2 won't even ${acts}`,
        `${group}|${one} ~9 won't lift a finger`,
        'reap|reaps what you|they',
        `would|'d|they'd|he'd|she'd rather ~6 than ( ${heed}|cook|walk|work|move|help|( take their )|( get ( off|up|vaccinated ) ) )`,
        'only ~1 weak <people>|people|characters',
        'get off the|your|their sofa|couch|backside|bum|arse',
        '-3:every|everyone|all|we|i|doctors|students should learn to manage|cope|control|say|cook|eat|behave|deal|organise',
        `only|just need|needs|have|has|had to ( ( stop !by|at|in )|( try harder )|( want it )|( want to )|( ( eat|move ) ~1 ( less|more|better|properly|healthier ) )|( lose weight )|quit|( make an effort )|pull|( put down )|( put the ~1 down )|close|shut|( step away ) )`,
        'a|some|little|bit|more|of discipline ~4 ( $ | =and|then|would|could )',
        `he|she|they|you could|can just ${heed}|move|work !at|in|here|with|by|to`,
      ]),
      `pay|pays|paying for your|their|his|her ~1 habits|lifestyle|lifestyles|choices|sins|vices|${vice}|smoking|drinking`,
      `and|then ~2 wonder|wonders|wondered why they|he|she|you are|is|get|feel|can't|have ~1 ill|sick|fat|obese|overweight|diabetes|cancer`,
      `is|are|was nothing but|more ~3 ${will}|${vice}|weakness|choice`,
      `<people>|those|anyone who don't|doesn't want to be helped|cured|better`,
      `<people>|those|anyone who can't|cannot|couldn't control|help ${self}`,
      `a|little|some|more ~2 effort ~1 anyone|everyone|you|they can|could be|lose|stop|quit|get`,
      `you|they|he|she|people|who can't|cannot|shouldn't|not expect to stay|be|get|live|lose ~1 healthy|slim|fit|old|weight`,
      `( nobody|no-one|no one ) told|asked|forced|forces|makes|made them|you|him|her|people to? smoke|drink|eat|inject|gamble|have|start|take|buy`,
      `start|begin taking responsibility for your|their own? health|body|weight|life|lives|habits|lungs|liver|heart`,
      'what did|do he|she|they expect ~1 $',
      `don't be surprised when|if your ~1 heart|liver|lungs|teeth|knees|kidneys|body|kids|leg|foot|back|arteries`,
      `come|comes asking|crying|whining to|for ~1 us|me|sympathy|pity|help`,
      `${SAID} ${group}|non-attenders|no-shows ~8 waste|wastes|wasting our|my|taxpayers'|everyone's time|money|beds`,
      // Said of those that "don't": people who …, parents who …
      `${SAID} <people>|those|smokers|drinkers|anyone|whoever who|that ~6 are|is|were ~1 too? ${bad}`,
      `${SAID} <people>|those|smokers|drinkers|anyone|whoever who|that ~6 ( no respect|no sense )`,
      `${SAID} <people>|those|smokers|drinkers|anyone|whoever who|that refuse|refused|won't to? ${acts}`,
      `${SAID} <people>|those|smokers|drinkers|anyone|whoever who|that don't|doesn't|didn't want|bother|care|even to? ${acts}`,
      `${SAID} ${NOT_RULERS} just|simply don't|doesn't want|care|try|bother|listen`,
      `${SAID} ${NOT_RULERS} ( should have|should've ) ( ( thought ( of|about ) )|listened|( been more careful )|( used a condom )|( said no ) )`,
      `-8:<not>|nobody|none|no|we|i|i'm|we're|myself too ( ( ${bad}|comfortable ) to|weak to ( say|resist|quit|stop|change ) )`,
      `because|cause|that|since ( you're|they're|he's|she's|( you|they|he|she ) ( are|is ) ) just|too|so|simply? ${bad}`,
      `because ${one} ( slept around|sleep around|sleeps around|partied|overate|drank|smoked|( ate|eat|drink|drank|smoke|smoked ) too much|never ( listened|cared|listen|care ) )`,
      `because ${one} weren't|wasn't|aren't|isn't|not ~1 careful|disciplined|motivated`,
      `because ${one} didn't|don't|doesn't|can't|cannot|couldn't|won't care|listen|bother|try|say|stop|sit|control|protect`,
      `not ~6 but|it's patients|people|parents|smokers|those who don't|won't|refuse|can't|cannot`,
      `if ${patient} didn't ~2 so|too much|long|late|many|often`,
      `if ${one} wasn't|weren't so ${bad}|stubborn|proud|vain`,
      `because ${one} love|loves|prefer|prefers ~2 food|eating|drinking|sugar|comfort|sofa|couch more|too|so`,
      `${NOT_RULERS} shouldn't|needn't|mustn't wonder if|when|why|that`,
      `not been so ${bad}|stubborn|proud`,
      `${NOT_RULERS} without|don't|never lift|lifting|lifts a finger`,
      'no right to complain|moan|whine',
      `${NOT_RULERS} should|must pay for? their|his|her|your own treatment|care|bill|bills|operation|surgery|chemo|dialysis|insulin`,
      `not ~6 , it's|but|just|they're ~2 ${bad}|${vice}|willpower|self-control|choices`,
      `${group}|unvaccinated|obese|victims ~8 ${DENIED} ${NOT_RULERS} is|are to blame for|themselves|if|when`,
      `( nobody|no-one|no one ) put|forced|shoved|held|poured ~4 in|to|into|down|on ${their} hand|hands|mouth|head|throat|plate`,
      `${one} ~4 ( shouldn't|needn't|can't expect to|should not ) be|get|deserve|receive|expect|jump given? ~2 liver|bed|treatment|transplant|operation|care|help|sympathy|kidney|beds|queue|surgery`,
      `some|such|these mothers|parents|people|women|couples ( shouldn't|should not|should never ) be|have`,
      `mothers|parents|fathers|women|people|they ~4 ${DENIED} don't|doesn't|can't love ${their} kids|children|child|baby|babies|family|body`,
      `${NOT_RULERS} no excuse|excuses for ( ( not ( exercising|moving|quitting|losing|trying|cooking|attending|coming ) )|( being|getting|staying ~1 ( overweight|obese|fat|ill|unfit|unhealthy|${bad} ) )|smoking|drinking|obesity|gaining|eating|( ( bad|poor ) ( teeth|health|diet|habits|skin ) )|( missing|skipping ) ( your|their|appointments ) )`,
      `doesn't|don't|won't ~3 ${self} , that's|no|so|and`,
      `patients|people|men|women|students|smokers|who|he|she|you ~2 don't|doesn't|never take|takes ${their} own? health|diet|body|diabetes seriously`,
      // What would be, had they: "if they just ate", "had she listened, she'd …".
      `${DENIED} if ${one} only|just|simply ~1 ${did}`,
      `${NOT_RULERS} if ${one} had? only|just|simply? ${did} ~6 ,? ~4 wouldn't|would|could|he'd|she'd|they'd|you'd`,
      `${NOT_RULERS} ( ( avoided|prevented ) ~3|wouldn't have ~5 ) if ( she'd|he'd|they'd|you'd|( ${one} ) ( had|only|just ) ) ~1 ${did}`,
      `if only ${one} ~1 ${did}`,
      `if only ${patient} ~1 listened|cared`,
      `if ${patient} had? only|just|simply? listened|cared ~6 ,? ~4 wouldn't|would|he'd|she'd|you'd`,
      `if they'd|you'd|he'd|she'd only|just|simply? ${did}|eat|stop|listen|try`,
      `^ had he|she|they|you ~1 ${did}|come|bothered ~6 , ~1 he'd|she'd|they'd|you'd|would|wouldn't`,
      `if ${one} can afford ~~5 they|you|he|she can|could|should`,
      '^ stop complaining|whining|moaning',
      `if ${one} would only|just|simply ${acts}|call|wait`,
      `if ${patient} really|truly loved|cared|wanted`,
      '^ i? blame the? ~1 parents|mothers|patients|smokers|drinkers|obese|unvaccinated',
      `${one} wouldn't ~2 ill|sick|fat|obese|depressed|diabetic|pregnant|tired|stressed|exhausted|anxious|lonely ~1 if you|they|he|she`,
      `^ how ${bad} to bring|take|let|leave|feed|give`,
      `^ try harder to ${acts}|switch`,
      `^ stop making|being|eating|stuffing ${bad}|excuses|yourself|so`,
      `^ then? just quit|stop|lose|eat|exercise|pull|snap|man|get|say drinking|smoking|weight|less|more|moving|eating|yourself|out|up|and|no|!|, ~6 how|it's|easy|everyone|nobody|!`,
      `stop feeling sorry for ${self}`,
      `-6:we|i|nobody|<not>|voice|told|tell|hear|says|say should just|simply !take|get|go|work|use|show|keep|say|put ${acts}|pull|snap|man|toughen|study|choose|grow|accept|think|pray|smile|cheer`,
      `-3:politicians|ministers|minister|commission|council|government|companies|industry|eu|parliament|employers|<not> should|must|need|have|learn to? finally|just|simply? take more? responsibility for ${their}`,
    ],
    failed: [
      `${DENIED} failed|fails the|her|his|their|first-line|initial|two? ~1 treatment|therapy|chemotherapy|chemo|medication|antibiotics !centre|centres|center|centers|room|rooms|team|teams|unit|units|programme|programmes|target|targets|plan`,
      'patients|patient|she|he ~1 who? failed|fails ( to respond|two lines|first-line )',
    ],
    compliance: [
      `${DENIED} non-compliant|noncompliant|non-adherent|nonadherent|uncooperative patient|patients|people|women|men|parents|teenagers|adolescents`,
    ],
  },
  unless: [
    'they|people|some|many|others|few|politicians|adverts|reader|readers|trolls|critics say|said|think|believe|claim|write|writes ~12 willpower|lazy|fault|choice|discipline|weak|self-control|choose|choices|burden|yourself|themselves|deserve|blame',
    "willpower|self-control|self-discipline|discipline|laziness ( alone )? ( ~1 ) ( not|never|nothing|won't|isn't|doesn't|can't|cannot|don't )",
    '-i|we say|says|said|think|thinks|thought|believe|believed|claim|claims|claimed that ~12 willpower|lazy|idle|fault|choice|discipline|weak|self-control|burden|yourself|themselves|deserve|blame|careless',
    'fault line|lines',
    'lazy|fault|choice|weak|careless|willpower|selfish|blame|irresponsible ( ~6 ) , they|some|people|he|she|critics|politicians say|says|said|claim',
    '( more than|less|beyond|other than|than|nothing|rather than|instead of|regardless of ) ( ~2 ) willpower|self-control|discipline|laziness',
    '( blaming|shame|shaming|stigma|myth|belief|prejudice|stereotype|refuse|refuses|refused|whoever ~1 ( says|thinks|claims|believes )|anyone who ) ~6 ( willpower|lazy|fault|choice|discipline|weak|self-control|irresponsible|careless|selfish )',
    'rarely|hardly|seldom|barely|anything|neither|scarcely ( ~4 ) ( lazy|choice|fault|weak|careless|choose|chooses|decide|decides|selfish|irresponsible|ignorant|willpower )',
    'far from ~3 lazy|choice|fault|weak|careless',
    '( willpower|lazy|fault|choice|weak ) ? $$',
    'who would ( ~2 ) ( choose|want )',
    'who would ~2 say|tell|think|claim ~9 fault|blame|choice|lazy|choose',
    "^^ is|are|was|were|isn't ~~14 ? $$",
    "^^ bad|wrong|old|before|don't|never : ~12 $",
    'corporate|political|industry|ministerial greed|ignorance|stupidity',
    'should just ~8 , some|many|people|they say|think|said',
    '^^ too lazy|weak|busy ~4 ?',
    'pull yourself together ~2 is|was|, what|said|says',
    'lazy|idle eye|eyes|sunday|sundays|bowel|days|day|guide|river|summer|morning|mornings|afternoon',
  ],
});

/** A match of the grammar as a match of its phrase table. @param text the sentence. */
export function blameTerm(text: string, { kind, start, end }: CueMatch): TermMatch {
  return {
    table: 'blame',
    start,
    end,
    term: text.slice(start, end).toLowerCase(),
    use: uses[kind ?? ''] ?? [],
    oneClick: false,
  };
}
