import type { Grammar } from '../grammar.ts';

/**
 * Patterns that say that something is safe or harmful, or what it does to health; "needs evidence" asks for them too.
 * What acts is a remedy or an exposure (medicine, food, habit, pollutant), what it acts on an illness, an organ, people
 * or their chances. Verbs in the third person claim by themselves; base forms, which may be advice, want their agent.
 */
export const effectClaims: readonly string[] = [
  // An effect told as a fact; with base forms, which may be advice, what acts is named or a modal stands before them.
  '-he|she|minister|who|that|it <causes> !to|of|no|in ~5 {target}',
  'that|it|this|which ( can|may|will|could|does )? <causes>|<cause> ~2 <illness>|<organ>|most',
  '<remedy>|<exposure> ~4 <causes>|<cause>|<acts>|<does> ~6 ( {target}|<state>|<outcome>|<more>|<nutrient>|away|nothing|little )',
  '<remedy>|<exposure>|support|education|prevention|training ~1 works|worked|helps|kills|saves|pays|protects|prevents|beats',
  '<remedy>|<exposure> ~4 ( kill|kills|hook|hooks|numb|numbs|( work+|help+|prevent|protect|saves ) ( $|as|against|best|like|within ) )',
  "-i|we|you|he|she|who can|may|might|could|will|does|do|don't|doesn't|won't|can't|cannot|never|rarely|hardly|often|usually !we|you|anyone|anybody|someone|somebody ~2 <cause>|<hits>|help|make|turn|give|add|put ~5 ( {target}|anyone|anybody|idea+ )",
  'enough|likely|able|known|shown|proven|found to <cause>|<does> ~5 {target}',
  "is|are|what's|that's|it's ~1 killing|harming|hurting|damaging|destroying|eating|wrecking|ruining|poisoning|making|saving|protecting|triggering|causing|feeding|fuelling|driving|raising|lowering ~4 {target}",
  'one|two|three|a|an|each|every|just|even|#num|half|thirty|twenty|ten|five ~3 <remedy>|<exposure>|glass|cup|dose|doses|handful ~5 <causes>|<cause>|help|helps|keep|keeps|save|saves|add|adds',
  '<acts>|rests|eats|burst|bursts|starves <selfOf>|the ~1 <organ>',
  'harmed|helped|saved|killed|poisoned|addicted|protected|hurt|spared by ~4 <remedy>|<exposure>',
  'save|saves|saved|killed|spared|costs|claims ~2 ( lives|limbs|more <people> )',
  "do|does|doesn't|don't ~1 anything|nothing|wonders|harm|good|more|less|little for|to|than ~3 ( {target}|<remedy>|<exposure> )",
  'can|could|may|might|even ~3 set|sets off ~4 <organ>|<illness>|attack+|heartbeat+|seizure+',
  '<illness>|virus+ ~2 spread+|pass|passes ~2 through|via|by|on|when|in|from',
  'pass+ on? ~1 protection|antibodies|immunity|<illness>',
  '^ #ing ~3 <acts>|<causes>|leaves|makes|gives|keeps|turns|brings ~4 ( {target}|<state> )',
  '<remedy>|<exposure> <acts>',
  "can|can't|cannot|may|might ~2 pass|spread|catch|transmit ~3 <illness>",
  'work+|worked|act|acts ~2 ( as well|better|( against|within|up ) ~3 ( #num|<number>|{target} ) )',
  '<illness> ~1 ease+|fade+|vanish+|disappear+|heal+|settle+',
  // What something is: a verdict, also in a comparison.
  "<remedy>|<exposure> ~6 is|are|isn't|aren't|be|was|were|remains|remain|becomes ~4 <verdict>",
  "is|are|isn't|aren't|be|was|were|remains|remain ~3 harmful|harmless|toxic|addictive|non-addictive|poisonous|carcinogenic|neurotoxic|contagious|tolerated|lethal",
  '<verdict>|terrible ~1 in|for|during|while|when|with|against|from|at|even ~2 ( pregnant|pregnancy|breastfeeding|most|everyone|diabetics|{target} )',
  '<verdict> ~1 to ~1 have|take|get|eat|drink|use|give|mix|combine|exercise|breastfeed|swim|vaccinate|smoke|vape|donate|reuse',
  'tough|hard|harsh|rough|easy|easier|kind|kinder on|to ~2 <organ>|<people>|body|nobody|anyone',
  'as|more|less|just good|bad|safe|effective|dangerous|harmful|addictive|deadly|healthy|well|strong|risky|toxic ~4 as|than ~3 ( <remedy>|<exposure>|tablets|medication|surgery|operation+|{target} )',
  'safer|healthier|deadlier|riskier|gentler ~2 than',
  'hardly|no|nothing|few ~1 safer|gentler|better|stronger ~2 <remedy>|<exposure>|medicine+|drug+ ~9 than',
  'perfectly|completely|totally|entirely|generally|quite safe|harmless|toxic|deadly|risky|addictive|fine|healthy',
  '^^ safe|harmless|useless|pointless|toxic|deadly|risky|addictive ( ,|:|$ )',
  'best|worst|safest|healthiest|smartest thing you|we|anyone can do|eat|drink|take',
  'best|cheapest|strongest|safest|oldest|only ~2 medicine|protection|defence|painkiller|antidepressant|cure|treatment|remedy|prevention|shield ~1 ( for|against|is|we|there|you|$ )',
  'killer|enemy|trigger|poison|cure|remedy|antidote|shield|recipe of|for|from|against ~3 <health>|<illness>|<organ>|<outcome>',
  'protection|peace|relief|freedom|immunity from|against ~3 <health>|<illness>|<organ>|<outcome>',
  'choking|health|infection|suffocation hazard+|risk+',
  'gut-friendly|heart-healthy|immune-boosting|anti-inflammatory|cancer-causing',
  'mean|means|meant always? <verdict>',
  "<remedy>|<exposure> ~2 isn't|aren't|is|are not? a|an|no ~1 <remedy>|<exposure>|<illness>|drug|habit|miracle|contraceptive|lottery",
  'is|are ~1 the new smoking|sugar|tobacco',
  'no safe amount|level|dose|limit',
  // Risks, side effects, links.
  'few|fewer|no|mild|rare|hardly|without|any|serious|severe|common ~2 side|adverse effect+|reaction+',
  'nausea|headache+|rash|fatigue|diarrhoea|vomiting|swelling|pain for|in one|#num|half|most',
  'without|no|any|little ~1 ( harm|( edge|advantage|benefit|effect ) ( over|on|against ) )',
  '<causes>|<cause>|doubled|cut|fell|quadruple|slash|slashes ~3 <chance>',
  '<chance> ~6 go|goes|went|rise|rises|rose|fall|falls|drop|drops|climb|climbs|shrink|shrinks|double|doubles|halves ( up|down|by|when|with|if|$ )',
  'carry|carries|pose|poses|bear|bears|hold|entail|entails ~2 risk+|danger+',
  'linked|tied|associated|lead|leads|contribute|contributes|take|takes to|with|up ~4 nothing|smoking|<health>|<illness>|<organ>|<outcome>|disease',
  'can|may|might|will miss|find|spot|detect ~3 <illness>|trouble|disease+|changes',
  // More and less of it.
  '<remedy>|<exposure> ~8 !often <more>',
  '=|mean|means|get|gets|catch|suffer|develop ~1 <more>|no|hardly|half|lower|higher ~2 <health>|<illness>|<organ>|<outcome>|sleep|life|lives',
  'have|has|with|: <more>|healthy|lower|higher|smaller|bigger ~1 <illness>|<organ>|<outcome>|babies|mood+|nights',
  'half|twice|thrice|times as many|likely|often|much',
  'fewer|less ~1 <illness>|attack+|<outcome> ( ,|$|and|since|in|after|when )',
  '<people>|<remedy>|<exposure>|who|they ~8 <bodily> !on|in|with ~1 <more>|badly|safest|best',
  '<people> who ~8 cough|wheeze|sneeze|itch|ache|bleed|faint|snore',
  'heal+|recover+|clear+|improve+|bleed+|settle+ ~1 ( <more>|within|without|on <selfOf> own|by <self> )',
  'the <more>|younger|earlier you|we|they|kids <bodily>|age|die',
  'for every|each ~2 cigarette+|drink+|glass|step+|kilo+|hour+ ~5 you|they|we ~1 get|lose|gain|add',
  'add+|cost|costs|take|takes|steal|steals|shaves ~2 years|months|minutes of|off|to ~1 life|lives|you|us|your|their',
  '<remedy>|<exposure>|#ing ~6 ( ( add|adds|steal|steals|buys ) ~1 ( years|minutes|months|decade+ )|( costs|takes ) ~1 ( years|decade+ ) )',
  'cost|costs|steal|steals|rob|robs|ruins ( you|your|us )? ~2 hearing|sight|sleep|memory|teeth|legs|fertility',
  'delay|delays|delayed ~2 first|puberty|labour|dementia|healing|onset|sex',
  "<illness>|<organ> ( hate|hates|love|loves|( don't|doesn't|never|won't ) ( happen|occur|come|like|stick|spread|go ) )",
  'say|says goodbye|farewell to ~3 <health>|<organ>|sleep',
  'surest|fastest|quickest|easiest|best|worst way ~4 <state>|<illness>|bad|healthy|well',
  // What becomes of an organ or an illness.
  '<organ>|hormone+|pressure|pulse|temperature|livers|body|milk|iq|growth|mood+ ~3 <changes>|forgive+|thank+|pay+|love+|hate+|adapts',
  '<organ> ~1 end|ends|becomes|turns|gets|get|goes|stay|stays|remain up? ~1 <state>|<more>|lazy|weak|stiff|dry|sore|numb|hard|sharp|young|strong|clear',
  "<organ> can|can't|cannot|won't|could|don't|doesn't ~1 take|handle|cope|stand|tolerate|use|absorb|digest|forgive|care|mind|tell|know",
  '<selfOf>|the ~1 heart|brain|skull|liver|lungs ~1 starts|begins|stops|survives',
  '<health>|<illness>|<organ> ~2 is|are|were ~1 ( history|down|a thing of|up ( by|#pct|since ) )',
  'make|makes|made|leave|leaves|keep|keeps|get|gets|turn|turns ~1 ( you|us|them|kids|<people>|<organ> ) ~3 <state>',
  'put|puts|land|lands|landed|end|ends ~4 in|into|to|on ~1 hospital|intensive|grave+|icu|a&e',
  'keep|keeps|kept|hold|holds ~4 ( in check|at bay|under control|out of ~2 hospital|icu|a&e )',
  'wash|washes|pass|passes|goes|gets|go|get|leaves|stays|stay|sticks|stick|builds|lodges ~2 in|into|inside|out|through ~1 <organ>|bloodstream|system|milk|you',
  'thanks|since|because|after ~2 <remedy>|<exposure> ~~8 vanished|disappeared|gone|rare|halved|fallen|dropped|history',
  // What may be taken, and with what.
  'you|people|mums|patients can|may ~1 take|drive|drink|breastfeed|eat|use|exercise|mix|combine|swim ~6 with|after|while|during|together|safely',
  "<illness>|<remedy>|<exposure> ~6 don't|doesn't|never ~1 ( go together|mix )",
  // What is acted on, and what acts on it.
  '<illness>|<organ>|<outcome> !<remedy>|<exposure>|group+|density|pressure|bank ~8 <remedy>|<exposure>',
];

/** What acts, and then what it acts on, whatever is said of them: often a claim, and often a plan or a story. */
const together: readonly string[] = [
  '-your|the|a|for|to <remedy>|<exposure> ~10 <illness>|<organ>|<outcome>',
  '<health>|<illness>|<organ> ~6 from|by|with|after|through|thanks|because|than|due|against ~4 <remedy>|<exposure>',
];

/** Safe places and people, and advice: no claims. */
export const noClaims: readonly string[] = [
  'safe|safer|safest ~1 space+|place+|road+|street+|staffing|route+|home|journey+|travel+|haven|trip|hands|environment|schools|cycling|crossing|sound|bike|lane+|housing|checklist|workload|number|harbour|way|room|again',
  'stay|feel|keep|travel|drive safe',
  '^ <doVerb>|talk|keep|bring|mind|note|beware ~4 before|whether|if|about|how',
];

/** What an examination shows, demands, searches, calls to share, purposes, patients who came, what is announced: all want no source. */
export const noSources: readonly string[] = [
  'scan+|x-ray+|mri|ultrasound|mammogram+|smear+ ~1 ( works|worked|( is|was|are|were ~1 ( good|fine|ok|okay|clear|clean|normal ) ) )',
  '^ ban|outlaw|forbid ~14 $',
  'thread|talk|lecture|post|article|text|story|video ~1 on|about why|how|what ~14 $',
  'hear|looking|search|searching from|for ~20 $',
  '^ how|why we ~14 $',
  'hearing|talk|lecture|seminar|workshop|course|evening|film|book|guide|leaflet|panel|poster|webinar|podcast|answers|questions ~1 on|about ~2 <illness>|<health>|<organ>|<remedy>|<exposure>',
  '^ drop|tag|tell|rate|leave|share|copy|agree|scan|hands ~20 $',
  'came|brought|admitted|flown|rushed in|to|into ~14 $',
  'designed|meant|supposed|intended to ~3 <cause>',
];

/**
 * A claim that a medicine, vaccine, food, product or habit is safe or harmful, or what it does to health. Advice without
 * a claim, questions, procedures, uptake, prices and stock are none, nor are safe places.
 */
export const safetyClaim = (): Grammar => ({
  cue: 'safety-claim',
  wholeClause: true,
  say: { '': effectClaims, together },
  vagueKind: 'together',
  unless: [
    ...noClaims,
    ...noSources,
    '^ book|order|get|take|collect|fetch|pick|store|keep|boil|warm|wash|bring|drop|try|eat|drink|remember|check|ask|see|call|use|switch|cover|read|wear|put ~9 <remedy>|<exposure>',
    'price+|stock|sale+|supply|uptake|demand|salary|rent|queues|budget|queue|vote+|ticket+|fee+|staffing|licence|shortage ~9 <causes>|<cause>|doubled|fell|rose|helps',
    '<remedy> ~1 at|in the|our ~2 hall|pharmacy|clinic|station|library|tent',
    '<remedy> ( patients want|patients ask|patients need|clients want|clinic|van|cabinet|cupboard|box|class|room )',
    'blood|cigarette drive|donation|donor+|bank|bus|break',
    '<illness>|exercise|yoga|swimming|running|antenatal|breathing talk|café|lecture|quiz|choir|run|walk|day|class|classes|course|courses|group|groups|league|checklist|clinic|spots|nurse+|committee|team+|ward+|card+|poster+|society|leaflet+|bus|fund|plan|strategy',
    'will|is|are|be|been|was|were|longer ~1 free|available|sold|offered|measured|taught|postponed|cancelled !of|from',
    '#pct of ~6 vaccinated|screened|tested',
    'stock|available|shelf|shelves|€|reimbursed|compulsory|licence|counter|fridge|booked|ordered|collected',
    'is|are|stays open|closed',
    // How a thing works, what is paid for, where one speaks of it.
    'how ~2 <remedy>|<exposure> ~1 works|work',
    'whether ~3 <remedy>|<exposure> ( ~2 <verdict> )?',
    'came|come|comes|waiting for ~2 <remedy>|<exposure>',
    'pay|pays|cover|covers|fund|funds|reimburse for? ~3 <remedy>|<exposure>',
    'medicines|sitting agency|next|beside',
    'collect~|donate~|sell+ ~4 <remedy>|<exposure>',
    'policy|law|tax|ban|bill|levy|budget|fund|council|ministry|parliament|government|strategy|strike|reform|cuts ~3 <causes>|<cause>',
    "^ please? ( ( do not )|don't|never ) #word",
    // Questions, stories and conditions.
    '^ !did #word ~25 ?',
    '^|and my ~1 <organ>|<illness>|student|patient',
    "^ i|i'm|i've|i'd ~20 $",
    'i|we ~1 sleep|work|feel|learn|test|screen',
    'sent|send|sends|sending ~1 home',
    'if|unless you|he|she|they|it|your ~1 get|gets|feel|feels worse|better|ill|sick',
    // Good news, timetables, idioms, access, what is given or made, what is quoted.
    'good|great|better|best news|idea+|luck|start|question+|practice|friend+',
    '<remedy>|<exposure> ~9 starts|begins again|next|in|on|at',
    'voice|face|heart|body of',
    'access|supply|availability|lack to|of ~2 <remedy>|<exposure>',
    '#word wearing|wore ~3 <remedy>|<exposure>',
    'is|are|was|were|being made|given|brought to|for|by',
    'make|makes it|that|this something|right|better|okay|easier',
    'said|says ~7 #quote',
    'lane+|road+|street+|crossing+|route+|bike+ ~6 safe|safer',
  ],
  never: [
    '^^ is|are|do|does|can|could|should|will|would|did|what|how|why|which|who|when|where|has|have|was ~~40 ? $$',
    "( don't|do not|not yet|nobody|no one|not ) ~1 know|knows|known",
    'more|better|enough research|data|evidence|studies',
  ],
});
