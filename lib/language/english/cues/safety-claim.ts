import type { Grammar } from '../grammar.ts';

/** Patterns that say that something is safe or harmful, or what it does to health; "needs evidence" asks for them too. */
export const effectClaims: readonly string[] = [
  '-^|to|your|the-price <remedy> ~~12 <health>|<body>',
  '<health>|<body> ~~8 ( from|by|with|after|through|without|thanks|because|than|due|against|caused|linked|prevented|treated|fewer|less|more|when|if|under ) ~4 <remedy>',
  "( there is|there's ) no ( safe|evidence|proof|risk|danger|harm|link|healthy|such )",
  "( tolerate|tolerates|tolerated|release|releases|scald|scalds|stiffen|stiffens|cripple|cripples|wipe out|wipes out|keeps|alive|worth it|no good|does nothing|do nothing|don't do anything|doesn't do anything|steadies|gets people|get people|burns|blinds|paralyses|addict|hooks|numbs|sedates|stunts|clear up|clears up|wears down|eats into|restores|rebuilds|sharpens|dulls|lifts|brightens|settles|loosens|opens|closes-up|swell|swells|narrows|widens|stop working|stops working ) ( ~4 ) ( <health>|<body>|<people>|you|your|well|anything|nothing|home|alive|better|even|for|at #num )",
  '-^|to|we|i|must|should|please|let|and|not-x|could-you <sure> ( ~6 ) ( <health>|<body>|<people>|you|your|us|them|by|within|in|for|years|life|lives|faster|sooner|better|twice|while|forever|, |. |! |$ )',
  '( causes|caused|prevents|prevented|cures|cured|triggers|triggered|soothes|relieves|worsens|damages|damaged|harms|ruins|destroys|irritates|clogs|poisons|halves|halved|eases|heals|burns fat|thins the|thickens|stunts|inflames|weakens|strengthens|detoxes|detoxifies|shrinks|boosts )',
  "-i|we|you|he|she|they|who ( can|may|might|could|will|does|do|doesn't|don't|won't|can't|cannot|never|often|sometimes ) ( ~1 ) ( cause|prevent|cure|trigger|damage|harm|hurt|kill|soothe|relieve|ease|worsen|heal|ruin|poison|protect|stop|burn|block|weaken|strengthen|irritate|stunt|make|land|lead to|upset|raise|lower|double|halve|reduce|increase|slow|spread|disturb|thin|save|mix|interact|affect|delay|help|boost|shrink|rot|numb|change|calm|start|bring on|end in|mask|overdose|break ) ( ~5 ) ( <health>|<body>|<people>|you|your|us|them|him|her|breathing|who|well|sick|ill|drowsy|sleepy|infertile|addicted|fat|tired|too|, |. |! |on|with|in|for|$ )",
  "( is|are|isn't|aren't|be|was|were|been shown to be|proved|proven|remains|remain|shown to be|considered|thought to be|known to be|stays ) ( ~2 ) ( safe|harmless|harmful|toxic|addictive|non-addictive|poisonous|carcinogenic|effective|ineffective|deadly|contagious|reversible|painless|well tolerated|neurotoxic|lethal|protective|unhealthy|kinder|gentler|healthier|safer|deadlier|riskier|unsafe ) !space|place|and sound|home|here|hands",
  "( it's|it is|is it not|they're|that's|perfectly|completely|quite ) ( ~1 ) ( safe|harmless|fine|ok|okay|dangerous|risky|harmful|healthy ) to ( ~1 ) ( have|take|get|eat|drink|use|give|mix|combine|exercise|breastfeed|swim|drive|fly|vaccinate|donate|be vaccinated|reuse|swallow|sleep|smoke|vape|cook|bathe|let|stop )",
  "( is|are|was|'s ) ( ~2 ) ( good|bad|fine|ok|okay|great|poison|best|worse|better|essential|useless|not for|useful|medicine|healthy|all right|no good ) ( for|in|during|against|than|with|while|even|at|if|when ) ( ~2 ) ( <health>|<body>|<people>|you|your|us|pregnancy|most|infants|breastfeeding|diabetics|everyone|men|women|them|kids|toddlers|lungs )",
  '( get|gets|have|has|had|need|means|mean|brings|bring|with|without|saw|see|suffer|catch|report|develop|show|had|show ) ( ~1 ) ( fewer|less|more|no|milder|worse|twice as many|far fewer|half as many|better ) ( ~2 ) ( <health>|<body>|holes|infections|colds|complications|relapses|attacks|admissions|cramps|fractures|falls|accidents|reactions|deaths|side effects|sleep|energy|problems|days )',
  '( as|more|less|far more|much more|much less|just as ) ( good|safe|effective|dangerous|harmful|deadly|bad|addictive|well|strong|risky|toxic|healthy|useful|much|gently|quickly ) ( ~3 ) ( as|than ) ',
  '( helps|help|helped|works|work|worked|protects|protect|protected|acts|act ) ( with|against|for|you|people|patients|kids|children|the|to|better|best|faster|within|most|well|even|only|from|after|too|just|as|like|on ) ( ~4 ) ( <health>|<body>|nausea|sleep|fall|stay|recover|hours|days|weeks|minutes|quit|bones|fever|breathe|infection|infections|virus|viruses|pain|physio|pills|life|years|than|tablets|syrup|most|healing|both|all )',
  '( makes|make|made|making|leaves|leave|gets|get|keeps|keep|turns|turn ) ( ~1 ) ( you|people|kids|children|us|them|babies|teenagers|women|men|patients|the ( ~1 ) <body>|your ( ~1 ) <body>|your gut|smokers|him|her ) ( ~1 ) ( <feels>|smarter|tired|less|more|bleed|infertile|dizzy|sleepy|drowsy|ill|sick|fat|depressed|anxious|addicted|hyperactive|stronger|weaker|slower|healthy|safe|awake|calm|warm|gain|lose|hungry|thirsty|fit|breathless|age|aggressive )',
  '( side effects|side-effects|reactions|symptoms|withdrawal|risk|risks|effect|effects|protection|immunity|benefit|benefits ) ( ~6 ) ( is|are|was|were|lasts|last|fades|fade|wanes|drops|outweigh|outweighs|disappear|disappears|pass|grows|rises|starts|remain|wear off|vanish|go ) ( ~1 ) ( mild|rare|small|gone|harmless|low|high|higher|lower|after|within|for|the|with|common|serious|temporary|in|by|real|away|minimal|zero|tiny|years|months|bigger|from )',
  '( body|brain|lungs|liver|heart|skin|gut|immune system|kidneys|blood|teeth|bones|eyes|muscles ) ( ~2 ) ( gets used|adapts|recover|recovers|repairs|heals|heal|needs|forgets|learns|suffers|ages|age|shrinks|clears|clear|remembers|relaxes )',
  '( raises|raise|lowers|lower|cuts|cut|reduces|reduce|increases|increase|doubles|halves|slashes|triples ) ( ~4 ) ( <health>|by|risk|chance|odds|deaths|admissions|in half )',
  '( safe|harmless|dangerous|deadly|toxic|poison|addictive|fine ) ( in|for|during|to|when|at|even|with ) ( pregnancy|pregnant|children|babies|these amounts|small amounts|low doses|high doses|newborns|breastfeeding|kids|toddlers|pets|lungs|<people>|small|any|large|both|you )',
  "( can't|cannot|won't|will not|don't|doesn't|never ) ( get|give|catch|overdose|become|make|pass|harm|hurt|change|mix|turn|kill|cause|damage|infect|lead ) ( ~4 ) ( from|on|with|by|you|your|flu|pregnant|infertile|addicted|who you|$ )",
  '( fades|fade|disappears|passes|goes away|clears up|wears off|vanishes|improves|gets better|gets worse|comes back|heals|heal ) ( ~4 ) ( within|after|in|by itself|on its own|without|with|for most|if you|faster|sooner|overnight )',
  '( spare|spares|spared|saves|save|saved|rob|robs|cost|costs|land|lands ) ( ~1 ) ( lives|babies|children|people|patients|limbs|eyesight|toddlers|<people>|a life|you ) ( ~1 )',
  // Remedy, verb of effect, what it acts on.
  '{thing} ( ~4 ) ( <effect> ) ( ~6 ) ( <health>|<people>|you|your|us|chance|chances|life|lives|years|symptoms|them|him|her|it|quitting|healing|recovery|ageing|ill|sick|drowsy|sleepy|awake|away|faster|sooner|longer|better|worse|less|more )',
  "{thing} ( ~3 ) ( may|might|can|could|will|would|do|does|doesn't|don't|won't|cannot|can't|did|has|have|never|often|sometimes|hardly|rarely|always ) ( not|also|still|even|already|really )? ( <effect>|spread|give|lower|raise|cut|double|halve|interact|fade|wear|irritate|dry|fail|linked|affect|make|upset|feed|block|reach|pass|replace|destroy|clog|thin|thicken|stain|rot|disturb|ruin|mask|shrink|grow|start|end|last|change ) ( ~6 ) ",
  "{thing} ( ~2 ) ( is|are|isn't|aren't|was|were|remains|remain|can be|may be|becomes|become|might be|stays ) ( not|very|quite|just|perfectly|completely|totally|also|still|extremely|highly|more|less|far|much|even|really|generally|usually|as|equally|mostly|only|well|likely|now|known|proven|never|no|a|an|the|both|at least|too|always|so|nearly|almost|about|#pct )? ( ~2 ) ( <verdict> )",
  "( is|are|isn't|aren't|can be|may be|becomes|become ) ( ~3 ) ( safe|safer|safest|harmless|harmful|dangerous|toxic|addictive|effective|ineffective|useless|risky|carcinogenic|poisonous|deadly|fine|unsafe|bad|good|well tolerated|healthy|unhealthy|healthier|protective|contagious ) ( ~1 ) ( in|during|for|to|while|when|with|than|against|at|even|after|before|if|on ) ( ~2 ) ( pregnancy|pregnant|breastfeeding|children|babies|baby|toddlers|mums|you|your|the <health>|<health>|<people>|people|most|smoking|vaping|doses|kids|adults|teenagers|older|allergies|asthma|use|both|everyone|humans|health|alcohol|drinking|diabetes|epilepsy )",
  // Deaths, risks, chances that something changes.
  '( halve|halves|halved|double|doubles|doubled|triple|triples|tripled|cut|cuts|lower|lowers|lowered|raise|raises|raised|reduce|reduces|reduced|increase|increases|increased|quadruple|quadruples|slash|slashes|slashed|drop|drops ) ( ~2 ) ( risk|risks|chance|chances|odds|rate|rates|likelihood|danger|number|deaths|cases|infections|admissions|blood pressure|cholesterol|sugar|mortality ) ',
  '( raises|lowers|reduces|increases|halves|doubles|prevents|prevent|cures|cure|relieves|relieve|eases|triggers|trigger|worsens|worsen|boosts|boost|strengthens|strengthen|weakens|weaken|shortens|shorten|soothes|soothe|heals|heal|calms|causes|cause|damages|damage|harms|harm|protects against|protect against|guards against|guard against|wards off|keeps away|keep away|fights|fight|kills|kill|treats|treat|improves|improve|affects|affect|attacks|clogs|delays|slows|speeds up|slow down|slows down|brings down|bring down|bring on|brings on|leads to|lead to|linked to|rules out|stops|stop|destroys|destroy ) ( ~4 ) ( <health> )',
  '( keeps|keep ) ( ~4 ) ( away|at bay|healthy|in check|awake|down )',
  '( risk|risks|chance|chances|odds|rate|rates|danger|mortality ) of ( ~5 ) ( is|are|rises|rise|falls|fall|fell|drops|drop|doubles|doubled|goes|grows|by|halves|higher|lower )',
  '( no|few|fewer|less|serious|mild|rare|severe|common|known|almost no|hardly any|without ) ( ~1 ) ( reactions|reaction|side effects|side-effects|complications|allergic reactions|adverse effects|harm|interactions|withdrawal ) ( ~2 ) ( were|was|are|is|have|with|from|seen|found|reported|after|in|of|than|to )',
  '( has|have|with|without ) ( ~1 ) ( no|any|few|nasty|serious ) ( side effects|side-effects )',
  '( gives|give|offers|offer|provides|provide ) ( ~2 ) ( protection|relief|immunity ) ( ~1 ) ( from|against|for|in|to|within )',
  '( zero|no|little|any|real|high|low ) risk ( in|of|for|to|if|when|with ) ( ~1 ) ( #ing|<people>|<remedy>|you|your )',
  '( side effects|side-effects ) ( ~2 ) ( are|is|can|may|include|were|usually|fade|go|last|pass )',
  '( as well as|as effective as|as good as|better than|worse than|safer than|as harmful as|as bad as|as dangerous as|more harmful than|less harmful than|more effective than|as safe as|as strong as|as addictive as|more addictive than|stronger than ) ( ~2 ) ( <remedy>|tablets|medication|<health>|an hour|any|most )',
  '( works|work|helps|help ) ( ~2 ) ( against|for|in|with|as well|better|within|just|on ) ( ~3 ) ( <health>|<people>|tablets|fever|bacteria|viruses|colds|most|minutes|weeks|days|muscles )',
  '( protects|protect|protected|protection ) ( ~2 ) ( against|from|for ) ( ~3 ) ( <health>|years|life|decades|months|winter|seasons|<people>|the|at least|both|most )',
  '( bad|good|poison|toxic|dangerous|healthy|unhealthy|harmful|great|medicine|essential|safe|unsafe ) for ( ~1 ) ( heart|hearts|lungs|liver|brain|teeth|skin|gut|bones|health|baby|babies|children|kids|you|your|us|blood|kidneys|mood|sleep|eyes|pregnant|pregnancy|unborn|teenagers|toddlers|memory )',
  '( has|have ) ( ~1 ) ( no|few|serious|fewer|nasty|proven|many )  ( ~1 ) ( side effects|side-effects|effect|effects|benefit|benefits|risks|health benefits|place in ) ( ~3 ) ( on|for|in|but|than|if|at|when|against )',
  "( you can|it is ok|it's ok|it is fine|it's fine|no need ) ( ~1 ) ( drive|drink|breastfeed|take|eat|use|exercise|swim|combine|mix ) ( ~2 ) ( after|while|with|during|safely|on|both|together|without )",
  '( adds|add|costs|cost|takes|steals|shaves|gives|buys ) ( ~3 ) ( years|months|minutes ) ( ~3 ) ( life|lives|off|healthy|of|to )',
  '( one|two|three|a|an|each|every|just|even|#num|thirty|twenty|ten|five|half ) ( ~4 ) ( <remedy>|minutes|cigarette|drink|dose|doses|glass|cup|handful|hour|hours ) ( ~6 ) ( lowers|lower|raises|raise|protects|protect|prevents|prevent|cuts|cut|reduces|reduce|helps|help|improves|improve|halves|doubles|works|work|harms|damages|keeps|keep|saves|save|boosts|boost|slows|slow|can|may|is enough|are enough|stays|lasts|eases|ease )',
];

/** Safe places and people, and advice: no claims. */
export const noClaims: readonly string[] = [
  'safe|safer|safest ( space|spaces|place|places|roads|road|streets|staffing|routes|route|home|home|journey|travels|haven|trip|hands|environment|schools|cycling|crossing|and sound|bike|lanes|housing|surgery checklist|workload|patient|number|harbour )',
  '( stay|be|feel|keep|travel|drive|get home ) safe',
  "( ask|tell|talk|check|call|book|bring|wash|keep|store|buy|order|collect|read|see|join|register|come|send|try|help|take part|remember|don't forget ) ( your|the|with|to|a|raw|our|us|out|for|at|it|of ) ( ~4 ) ( before|whether|if|about|how )",
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
    '^ ( book|order|get|take|collect|fetch|pick|store|keep|boil|warm|wash|bring|drop|try|eat|drink|remember|check|ask|see|call ) ( ~9 ) ( <remedy> )',
    'help|helps ( you )? with ( the|your|any|all )? ( ~1 ) ( paperwork|form|forms|application|applications|questions|visa|travel|housing|registration )',
    ...noClaims,
    'double tap|shift|room|bed',
    'the|a|house|same|several|main|root|real|good|common|noble|our|worthy cure|cause|causes',
    'lost|just cause|causes',
    '( price|prices|cost|costs|stock|supply|number|demand|salary|rent|waiting|budget|queue|votes|tickets|fee|fees ) ( of|for|time|times|list|lists )? ( ~4 ) ( <sure>|doubled|halved|rose|fell )',
    '( raise|raises|raised|raising ) ( ~2 ) ( awareness|money|funds|questions|hands|voice|euros|attention|concerns|the question|hell|€ )',
    'cut|cuts ( the|a|in|back|off|out|jobs|staff|funding|beds|through|their|budget|budgets|short|corners|ties|cake|hair|our )',
    '( uptake|stock|price|prices|shortage|waiting|delivery|appointment|appointments|supply|out of|pharmacies|available|arrived|costs #num|cost #num|cost €|costs € )',
    '( want|demand|ask|call|need|publish|release|show|share|see ) ( ~5 ) ( data|evidence|trial|trials|results )',
    '( policy|law|tax|ban|bill|levy|budget|fund|council|ministry|parliament|government|strategy ) ( ~3 ) ( <effect> )',
    '( our|the|this|a|my|their ) ( ~1 ) ( app|project|course|workshop|team|volunteers|campaign|leaflet|club|choir|programme|training|group|exhibition|quiz|podcast|helpline ) ( ~2 ) ( <effect> )',
  ],
  never: [
    '^^ is|are|do|does|can|could|should|will|would|did|what|how|why|which|who|when|where|has|have|was ~~40 ? $$',
    "( don't know|do not know|not known|unclear|unknown|nobody knows|no evidence|not yet know|we need data|more research ) ",
  ],
};
