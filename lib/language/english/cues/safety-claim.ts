import type { Grammar } from '../grammar.ts';

/**
 * Patterns that say that something is safe or harmful, or what it does to health; "needs evidence" asks for them too.
 * What acts is a remedy or an exposure (medicine, food, habit, pollutant), what it acts on an illness, an organ, people
 * or their chances. Verbs in the third person claim by themselves; base forms, which may be advice, want their agent.
 */
export const effectClaims: readonly string[] = [
  '-he|she|minister|who|that|it <causes> ~5 {target}',
  '<remedy>|<exposure> ~4 <cause>|hurt|help|helped|work|works|helps|brings|drives|keeps|stops|feeds|hurts|saves|saved|save ~5 {target}',
  '<remedy>|<exposure> ~4 ( kill|kills|( work|works|worked|help|helps|prevent|prevents ) $ )',
  "-i|we|you|he|she|who can|may|might|could|will|does|do|don't|doesn't|won't|can't|cannot|never|rarely|hardly|often|usually ~2 <cause>|hurt|help|make|turn|give ~5 {target}",
  "<remedy>|<exposure> ~6 is|are|isn't|aren't|be|was|were|remains|remain|becomes ~4 <verdict>",
  '<remedy>|<exposure> : ~2 safe|effective|harmless|dangerous',
  "is|are|isn't|aren't|be|was|were|remains|remain ~3 harmful|harmless|toxic|addictive|non-addictive|poisonous|carcinogenic|neurotoxic|contagious|tolerated|lethal",
  '<verdict> ~1 in|for|during|while|when|with|against|from|at|even ~2 ( pregnant|pregnancy|breastfeeding|most|everyone|diabetics|{target} )',
  '<verdict> ~1 to ~1 have|take|get|eat|drink|use|give|mix|combine|exercise|breastfeed|swim|vaccinate|smoke|vape|donate|reuse',
  'as|more|less|just good|bad|safe|effective|dangerous|harmful|addictive|deadly|healthy|well|strong|risky|toxic ~4 as|than ~3 ( <remedy>|<exposure>|tablets|medication|surgery|{target} )',
  'safer|healthier|deadlier|riskier|gentler ~2 than',
  '<remedy>|<exposure> ~3 beats|outperforms|replaces|rivals',
  'few|fewer|no|mild|rare|hardly|without|any|serious|severe|common ~2 ( side|adverse ) effect+|reaction+',
  'no|few|fewer|mild|serious|severe|rare ~1 side-effects|reactions|complications ~2 were|was|are|is|after|with|from|in|seen',
  'side effect+ ~3 are|is|include|fade|last|pass|wear',
  'work|works|worked|act|acts ~2 as|better|against|within|up ~3 ( well|than|#num|<number>|tablets|{target} )',
  'help|helps|helped|protect|protects|protected|protection|immunity|relief ~3 against|from|with|fall|sleep|quit|recover|breathe|heal ~3 {target}',
  'enough|likely|able|known|shown|proven|found to <cause> ~5 {target}',
  "do|does|doesn't|don't ~1 anything|nothing|wonders|harm|good for|to ~3 {target}",
  'perfectly|completely|totally|entirely|generally|quite safe|harmless|fine|healthy',
  'get|gets|have|has|catch|suffer|develop ~1 fewer|less|more|no ~2 <health>|<organ>',
  '<causes>|<cause>|doubled|cut|fell|halved|quadruple|slash|slashes ~3 risk|risks|chance|chances|odds|likelihood|mortality',
  'risk|risks|chance|chances|odds|danger of ~6 rise|rises|fall|falls|fell|double|doubles|doubled|higher|lower|drops|drop|grows|halves',
  'linked|tied|associated|lead|leads|contribute|contributes to|with ~4 <health>|<organ>|death|disease',
  'there is|are no safe|risk|danger|healthy|harm',
  'no safe amount|level|dose|limit',
  'save|saves|saved|costs|claims ~2 lives|limbs',
  'you|people|mums|patients can|may ~1 take|drive|drink|breastfeed|eat|use|exercise|mix|combine|swim ~6 with|after|while|during|together|safely',
  'make|makes|made|leave|leaves|keep|keeps|get|gets|turn|turns ~1 you|us|them|kids|<people>|<organ> ~3 <state>',
  'keeps|keep ~3 away|bay|awake',
  'fewer|less|milder|half|twice ~3 <health>|<organ> ~8 <remedy>|<exposure>',
  '<remedy>|<exposure> ~8 fewer|less|milder|half|twice|rarely|likely ~4 <health>|<organ>|often',
  "fine|ok|okay|safe|safely|harmless|risky|dangerous while|when|if|after|before you|you're|she|she's|they|they're|<people>|pregnant|breastfeeding",
  'more harm than good',
  'without|no|any ~1 harm',
  'half|twice|thrice|times as many|likely|often|much',
  'put|puts|lands|landed|sent|sends|ends|end ~4 hospital|intensive|grave',
  'healthier|stronger|weaker|better|worse|younger|calmer|sharper <organ>',
  'wear|wears|dry|dries|break|breaks|settle|settles|upset|upsets|clear|clears|slow|slows|bring|brings ~2 <organ>|stomach|reactions|cholesterol',
  'may|can|will leave|make|give ~3 <state>|<outcome>',
  '<illness>|deaths fall|falls|fell|drop|drops|dropped|rise|rises|rose|halved|doubled ~1 by|when|since|after|with',
  'one|#num|<number> who take|takes|took|use|uses|had ~9 <illness>|<outcome>|sleep',
  '<remedy>|<exposure> ~8 less|more|fewer|better|worse|faster|longer|sooner|often|deeper|quicker',
  'at|higher|greater|lower|increased|raised ~2 risk of',
  'nothing ~6 like|better <remedy>|<exposure>|#word',
  '<remedy>|<exposure> ~2 made|makes|make|left|leave|leaves|turned|gave|gives|will|has|have ~6 <people>|you|me|us|<organ>|<state>|<illness>|ward',
  'who|that take|takes|took|use|uses|eat|eats|drink|drinks|smoke|smokes|vape|walk|sleep|swim ~9 <illness>|<outcome>|<organ>|less|more|better|often|longer',
  "can|can't|cannot|may|might|still ~2 pass|spread|catch|transmit|infect|carry ~4 <illness>",
  'you|they|she|he|it can|may|might ~1 fly|drive|swim|run|work|breastfeed|exercise|travel ~2 with|after|again|while',
  // What acts and what it acts on in one clause.
  '-^|your|the|a|for|to <remedy>|<exposure> ~10 <illness>|<organ>|<outcome>',
  '<illness>|<organ>|<outcome> !<remedy>|<exposure>|group+|density|pressure|bank ~8 <remedy>|<exposure>',
  '<health>|<organ> ~6 from|by|with|after|through|thanks|because|than|due|against ~4 <remedy>|<exposure>',
  'add|adds|cost|costs|takes|steals|shaves ~3 years|months|minutes ~3 life|lives|off|of|to',
  'body|brain|lungs|liver|skin|gut|kidneys|bones ~2 recover|recovers|heal|heals|adapts|needs|need|repairs',
  '<remedy>|<exposure> ~4 <causes>|<cause>|stop|stops|stopped|make|makes|made|lead|leads|led|spread|spreads|take|takes|steal|steals|change|changes|attack|attacks|age|ages|drain|drains|calms|help|helps ~6 <health>|<organ>|<people>|you|your|us|chance+|life|lives|years|away|faster|sooner|longer|better|worse|less|more|$',
  "<remedy>|<exposure> ~3 may|might|can|could|will|would|do|does|doesn't|don't|won't|cannot|can't|never|often|sometimes|hardly|rarely|always ~2 <cause>|spread|give|interact|fade|wear|irritate|dry|fail|affect|upset|block|pass|rot|mask|shrink|stain|work|kick|last|change|hurt|become|addict|hook ~4 $|<health>|<organ>|<people>|you|your|with|in|after|for|off|on|until|up",
  'has|have|with|without|causes|cause ~1 no|any|few|nasty|serious|fewer|many|proven|known ~1 side|health|adverse|lasting effect+|benefit+|risk+|reaction+',
  'no|low|zero|little|minimal risk|danger in|for|to|if|with|from',
  'risk+|benefit+|danger+|harm+ ~5 outweigh|outweighs|exceed|exceeds',
  'protection|immunity|effect+|relief ~4 lasts|last|fades|fade|wanes|drops|wears|disappears|starts|builds|holds|grows',
  'bad|good|poison|toxic|dangerous|healthy|unhealthy|harmful|great|medicine|essential|safe|unsafe|terrible|excellent for ~2 <organ>|<people>|you|health|baby|everyone|pregnancy|memory|mood',
  'one|two|three|a|an|each|every|just|even|#num|half|thirty|twenty|ten|five ~3 <remedy>|<exposure>|glass|cup|dose|doses|handful ~5 <causes>|<cause>|help|helps|keep|keeps|save|saves|add|adds',
  'safe|harmless|dangerous|deadly|toxic|addictive|fine|ok|okay|risky|effective|useless|pointless in|for|during|to|when|at|even|with|against|before|after|while ~3 <people>|<health>|<organ>|<illness>|pregnancy|small|any|large|both|you|your|use|doses|most|everyone',
  'take|takes|give|gives|buy|buys|add|adds|cost|costs|rob|robs ~4 years|months|minutes|decade+ ~2 life|lives|off|of|to|from',
  'no|not ~2 safer|safe|healthier|better|worse|less|more ~3 than ~3 <remedy>|<exposure>',
  'gateway|immune|allergic|addicted|fatal|hooked to|by|on ~2 <remedy>|<exposure>|<people>|<illness>|drugs',
];

/** Safe places and people, and advice: no claims. */
export const noClaims: readonly string[] = [
  'safe|safer|safest ~1 space+|place+|road+|street+|staffing|route+|home|journey+|travel+|haven|trip|hands|environment|schools|cycling|crossing|sound|bike|lane+|housing|checklist|workload|number|harbour|way|room|again',
  'stay|feel|keep|travel|drive safe',
  '^ <doVerb>|talk|keep|bring|mind|note|beware ~4 before|whether|if|about|how',
];

/**
 * A claim that a medicine, vaccine, food, product or habit is safe or harmful, or what it does to health. Advice without
 * a claim, questions, procedures, uptake, prices and stock are none, nor are safe places.
 */
export const safetyClaim: Grammar = {
  cue: 'safety-claim',
  wholeClause: true,
  say: { '': effectClaims },
  unless: [
    ...noClaims,
    '^ book|order|get|take|collect|fetch|pick|store|keep|boil|warm|wash|bring|drop|try|eat|drink|remember|check|ask|see|call|use|switch|cover|read|wear|put ~9 <remedy>|<exposure>',
    'price+|stock|sale+|supply|uptake|demand|salary|rent|waiting|budget|queue|vote+|ticket+|fee+|staffing|licence|shortage ~9 <causes>|<cause>|doubled|fell|rose|helps',
    'raise|raises|raised|raising ~2 awareness|money|funds|questions|hands|voice|attention|concerns|euros|stress',
    'cut|cuts|cutting ~1 jobs|staff|funding|beds|budget|budgets|corners|ties|cake|hair|back|off|out|short|waiting',
    'bad|good news',
    'will|is|are|be|was|were|longer ~1 be? free|sold|offered|measured|taught|postponed|cancelled !of|from',
    '#pct of ~6 vaccinated|screened|tested',
    'trial|clinic|class|leaflet|lecture|talk for|of|on ~6 <illness>|<remedy>',
    'make|making|gave|offers|offer ~4 <remedy> ~2 free|compulsory|to|out',
    'stock|available|shelf|shelves|€|reimbursed|compulsory|licence|counter|fridge|open|closed|booked|ordered|collected',
    'want|demand|ask|call|need|publish|release|show|share|see ~5 data|evidence|trial|trials|results|study|labels',
    'policy|law|tax|ban|bill|levy|budget|fund|council|ministry|parliament|government|strategy|strike|reform|cuts ~3 <causes>|<cause>',
    'our|the|this|a|my|their ~1 app|project|course|team|volunteers|campaign|leaflet|club|choir|programme|training|group|exhibition|quiz|podcast|helpline|building|lecture|speech ~2 <causes>|<cause>|help|helps|helped|saved',
    "^ don't|never <doVerb>|bring|leave|drive|mix|forget",
    'lane+|road+|street+|crossing+|route+|bike+ ~6 safe|safer',
    'cures|cure|soothes|heals ~2 homesickness|boredom|loneliness|everything',
    'who|nobody|everyone ~3 has|have to',
  ],
  never: [
    '^^ is|are|do|does|can|could|should|will|would|did|what|how|why|which|who|when|where|has|have|was ~~40 ? $$',
    "( don't|do not|not yet|nobody|no one|not ) ~1 know|knows|known",
    'unclear|unknown',
    'more research',
  ],
};
