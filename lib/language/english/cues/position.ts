import type { Grammar } from '../grammar.ts';

/**
 * Where the author stands: support or opposition in the first person, what must, should or deserves to be, time to act, a
 * slogan, a verdict on a plan. "Must" and "should" in practical instructions, guesses ("we believe she has the keys"),
 * practical support, and what somebody else thinks are taken back.
 */
export const position: Grammar = {
  cue: 'position',
  wholeClause: true,
  skipQuotes: true,
  say: {
    '': [
      // For and against, in the first person.
      "we|i|we're|i'm|ours ( ~2 ) <stands> !us|you|me|here|tall|out|at|in|the-door",
      "we|i|we're|i'm ( are|am )? ( ~1 ) ( against|opposed to|in favour|in favor|behind|for|on the side )",
      '( we|i ) ( ~2 ) ( support|back ) ( ~1 ) ( the|this|that|any|a|an|it|free|higher|plain|every|calls|stricter|all|raising|ending|making|banning|nurses|doctors|midwives|them|our|striking )',
      "we|i|we're|i'm ( are|am )? ( ~1 ) ( want|expect|demand|call|calling|urge|urging|insist|plead|appeal|push|fight|fighting|campaign|campaigning|need ) ( for|on|that )? ( ~1 ) ( a|an|the|more|better|free|real|safe|stricter|clear|less|fewer|no|all|paid|action|europe|change|justice|access|equal|schools|hospitals|an end|politicians|every|our|#cap|<policed> ) !coffee|pizza|silence|volunteers|help|people|you|your",
      '( we|i|nurses|students|patients|doctors|interns|midwives|children|carers|women ) ( ~1 ) ( want|demand|need|deserve|deserves ) ( more|better|fewer|less|safe|fair|real|an end|action|answers|rest|pay|respect|a voice|change|the same )',
      "( we|i ) ( will|shall|can|do|won't|can't|cannot|refuse|don't|must|should ) ( not|never|no longer|to )? ( ~1 ) ( accept|stay silent|be silent|support|let|stand by|watch|tolerate|agree|look away|allow|give up|apologise|afford|go on|keep quiet|back down|rest until|forget|want|need another|believe )",
      '( in|from ) our|my ( ~1 ) ( view|opinion|eyes|book|judgement|perspective )',
      "( our|my|for ) ( ~2 ) ( position|stance|view|verdict|answer|message|line|demand|demands|ask|belief|opinion|principle ) ( to|for|on )? ( ~3 ) ( is|: |remains|hasn't|stays|, )",
      '( what )? we ( want|ask|demand|stand for|propose|expect|need ) ( is|: )',
      '#ABC|#cap ( ~3 ) ( <standsForm> ) ( the|this|that|any|a|all|every|for|on|plans|these|cuts|stricter|new|it|antibiotic|against )',
      '( students|unions|associations|doctors|nurses|midwives|we ) ( ~5 ) ( oppose|reject|condemn|support|demand|welcome|call for ) ( ~~6 ) ( ours|us|too|together|we )',
      "we|i|we're ( ~1 ) call|calling on|upon",
      // What ought to be.
      "( nobody|no|none|everyone|everybody|every|all|each|anyone|no-one ) ( ~5 ) ( should|must|deserves|deserve|has to|ought|needs|shouldn't )",
      '( <ought> ) ( not|never|also|finally|always|no longer|now|therefore )? be ( ~2 ) ( free|part|paid|legal|illegal|banned|taxed|funded|taught|treated|for|a|an|the|able|allowed|everywhere|public|available|on every|in every|safe|fair|equal|affordable|accessible|covered|protected|forced|sold|punished|left|ashamed|mandatory|compulsory|criminal|refused|denied|charged|heard|respected|scrapped|regulated|border|abolished|stopped|ended|guaranteed|reimbursed|priority|our|more|better|stronger|stricter|cheaper|there )',
      '( <ought> ) ( not|never|finally|no longer|now )? ( cost|depend|decide|mean|end|happen|stay|exceed|go ( further|past|beyond|on|over|under|unheard|hungry )|become|remain|belong|reach|protect|pay|act|fund|ban|stop|change|include|cover|listen|invest|guarantee|wait|have a|have access|have the|count|serve|lead|learn in|choose|fear|die|suffer|sleep in|set|treat|put|take responsibility|know|profit|come before|come first|work without|teach|open their|close|raise|lower )',
      "( health|healthcare|care|education|access|insulin|sleep|prevention|screening|contraception|abortion|therapy|data|water|air|food|housing|vaccines|vaccination|medicines|antibiotics|doctors|nurses|interns|students|patients|children|schools|hospitals|universities|europe|governments|government|companies|platforms|employers|industry|insurers|states|countries|climate|research|training|placements|tobacco|alcohol|vapes|gambling|marketing|advertising|nutrition|curricula|curriculum|rest|women|girls|men|refugees|therapy|prices|profits ) ( ~5 ) ( must|should|shouldn't|mustn't|ought|deserve|deserves )",
      '( <ruler>|#office|council|eu|management ) ( ~2 ) ( must|should|ought|needs to|need to|has to|have to )',
      '( deserve|deserves|deserving ) ( ~2 ) ( better|more|to|a|an|the|care|safe|safety|respect|clean|our|pay|breaks|answers|help|rest|treatment|support|protection|sleep|dignity|fair|equal|funding|warmth )',
      '( must|should ) ( not|also|never|finally|no longer )? be #ed|taken|put|brought|withdrawn',
      'has|have to be ( ~1 ) ( banned|stopped|funded|paid|scrapped|ended|free|part|heard|covered|protected|changed )',
      'needs|need ( #num|more|enough|its|better|proper|permanent ) ( ~2 ) ( <services>|places|funding|psychologists|counsellors )',
      '^ <reformVerb> ( <policed>|<services>|<means>|<strict>|<scarce>|interpreters|it|them ) ( !groups|your|and|or )',
      '^ open|give|extend it|them to',
      'we ask|urge|beg ( the|our|all|#cap|<ruler> ) ( ~5 ) ( to|for )',
      '( implementation|introduction|adoption ) of',
      // Rights, and what is not for sale.
      "( is|are|isn't|aren't|not|remains ) ( ~2 ) ( a|an|the|our|every )? ( basic|human|fundamental|public|patient )? ( right|rights|privilege|luxury|commodity|favour|crime|charity|extra|perk|necessity|reward|for sale|negotiable|optional )",
      "( human|basic|fundamental|patients'|children's|workers' ) ( right|rights )",
      '( has|have ) no ( place|business|right|role ) ( in|on|near|at|to|around )',
      '( belongs|belong ) ( ~1 ) ( in|on|to|at|into ) ( ~2 ) ( every|all|our|the|everyone|public|each|law|schools|school )',
      // Time to act, slogans.
      "( it is|it's|its|high|about|past|long past ) ( ~1 ) time ( to|for|that|we|our|the|hospitals )? !for-lunch|meet|say|celebrate|register|sign|apply|thank|announce|lunch|your|another",
      '^ time to|for|that ( ~1 ) ( act|end|ban|fund|put|stop|change|fix|scrap|pay|invest|protect|listen|regulate|tax|rethink|treat|take|face|action|a|an|real|justice|courage|make|raise|give|break|move|say no|build|bring|get serious|tackle|close|open )',
      '^ ( enough|stop|end|ban|fund|scrap|reverse|keep|abolish|save|defend|hands off|never again|no more|not one|less|fewer|not ) ( is enough|excuses|of|cuts|delays|unpaid|the|this|these|our|pilot|more|another|without|with|it|to|on our watch|fewer|words|profit )',
      '^ ( no|yes ) ( to ) ( a|an|the|cuts|fees|more|all|any|#word )',
      '^ no #word ( ~4 ) ( should|without|must|on|in|for|deserves )',
      '^ ( patients|people|health|housing|prevention|care|children|safety|lives|nurses|students|evidence|treatment|science|peace ) ( first|before|over|not|, not ) #word',
      '( #word ) , not #word ( . |! |$$ )',
      'people|patients|health|lives ( before|over|first ) #word',
      "( let's|let us ) ( ~1 ) ( make|end|stop|fund|build|ban|give|put|change|treat|pay|invest|protect|fix|tax|raise|bring|finally|guarantee|demand|save|be clear|be honest|scrap|reform|rethink )",
      'we|i ( ~1 ) say|said ( ~1 ) ( no|yes|stop|enough )',
      'no|not|another|enough ( ~2 ) ( excuse|excuses|health without|justification|reason to ) ( for|to|in|: )?',
      "( there is|there's|there can be ) no ( ~1 ) ( excuse|place|justification|reason|alternative|health|such thing|safe )",
      // A verdict.
      "( is|are|isn't|aren't|it's|as|remains|be|calls|that's|feels|seems|simply|just|plainly|find|was|not ) ( ~2 ) <verdicts>",
      "( it|this|that|these ) ( can't|cannot|must not|mustn't|can not|should not ) be ( ~1 ) ( that|true|right|normal|the|how|it )",
      "<plan> ( ~3 ) ( ignores|ignore|forgets|forget|fails|fail|punishes|punish|falls|fall|misses|miss|does not|doesn't|do not|don't|goes|betrays|threatens|harms|hurts|protects|leaves|puts|will cost|will hurt|comes|needs|shuts|rewards|deserves|gets it|is a|are a|is the|is not|isn't|is too|is good|is bad|is wrong|is right|is overdue|makes )",
      '( a|an|the|this ) ( first|small|big|good|bad|right|wrong|long-overdue|huge|dangerous|historic|welcome|important|real|clear|overdue|missed )? ( step|move|decision|signal|chance|mistake|disgrace|shame|failure|insult|slap ) ( ~2 ) ( in the right|in the wrong|backwards|forward|back|for|to|by|that|, |. |in the face )',
      '( got|get|gets|has ) ( it|this|that ) ( ~1 ) ( wrong|right )',
      '( shame|shame on|bravo|well done ) ( on|, |to ) ( the|#cap|you )',
      '( step|steps ) ( backwards|forward|back|in the )',
      '( solidarity|stand|stands|standing|side ) ( ~1 ) ( with|by|beside ) ( the|our|all|every|striking|trans|nurses|midwives|doctors|colleagues|patients|students|refugees|women|everyone|interns|#cap )',
    ],
  },
  unless: [
    '<anyone> ( ~1 ) ( <must> ) ( ~2 ) ( <practical> )',
    'must have|see|read|try|-see',
    '( i|he|she|we|they ) ( ~1 ) ( have to|has to|had to )',
    "believe|think|guess|hope|suppose|know ( that )? ( the|our|she|he|it|this|it's|we've|we ) ( ~3 ) ( meeting|keys|room|bus|coffee|lift|printer|key|door|session|projector|train|weather|rain|selfie|met|first|floor )",
    '( we|i ) ( ~1 ) support ( #num|<number>|your|you|each|students|schools|families|people|young|local|them ) ( ~3 ) ( with|by|in|every )',
    '( support|self-help ) group|groups|team|network',
    '( recovery|lying|sitting|sleeping|stable|supine|standing|starting ) position',
    '( stand|stands|standing|stood ) ( ~1 ) ( at|in|on|down|there|here|up|out|still|outside|in front )',
    'demand|demands for ( ~5 ) ( is|has|was|are|grew|rises|rose|fell )',
    '( right|wrong ) ( next|behind|after|now|before|away|here|there|side|hand|number|time|turn|door|answer|order )',
    'that|this should do|be it',
    'should just|simply',
    '( whether|if|why|how|what ) ( ~6 ) ( should|must )',

    // Practical instructions.
    '( must|should|have to|need to|has to ) ( be )? ( ~1 ) ( <practical> ) !off|away|out|every|everyone|all',
    '( <must> ) ( be )? ( at|in|on|here|back|ready|out|over|done|by|enough|fun|mad|joking|kidding|tired|love|nice|a mistake|closed|shut|it|the one|kept|stored|washed|18 )',
    // Guesses, and other senses.
    'position|positions ( is in|is attached|of|as|for|papers|open|paper|on the ( map|field|pitch ) )',
    '( time|moment ) ( to|for ) ( meet|say|celebrate|register|sign|apply|go|thank|announce|dance|relax|your|coffee|lunch|bed|a break|cake|some|breakfast|a quiz|another|questions|our )',
    'against ( #num|flu|measles|hpv|covid|polio|tetanus|tbe|the ( ~1 ) ( wall|door|clock|virus|pharmacists|dentists|teachers )|all odds|meningitis|rsv|infection|infections|hepatitis|cold|#cap|strains )',
    '( we|i ) welcome ( #num|<number>|you|our|back|new|all|everyone|guests|prof|dr )',
    '( in favour|in my opinion|yes to|no to|demand|for|vote for|we need|we want ) ( of )? ( the best|cake|pizza|coffee|quizzes|silence|bench|naps|more ( coffee|cake|biscuits ) )',
    'it is wrong|right to ( say|think|call ) that',
    '( no|yes ) ( ~1 ) ( entry|dogs|glass|shoes|phones|drama|problem|worries|sign-up|ticket|tickets|registration|experience|refund )',
    'we|they call our|it|him|her',
    'measures|action|actions|steps|decisions|something|more|efforts|it|issue|matter|problem|topic ~2 should|must be ( done|taken|made|undertaken|discussed|considered|addressed|found|looked )',
    // Somebody else's.
    '( emphasised|emphasized|stressed|recalled|noted|underlined|argued|mentioned|reiterated|concluded ) that ( ~12 ) ( should|must|ought )',
    '<others> ( ~5 ) ( <stands>|<standsForm>|believes|thinks|wants|argues|says|say|said|claims|claim|against|in favour|should|must|must-be|demand|oppose|discussed|debated|asked|whether|is wrong|is right|is a )',
    '<others> ( ~2 ) ( said|says|argued|argues|emphasised|stressed|recalled|noted|underlined|claims|claim|thinks|wrote|agreed|discussed|debate|debated ) ( ~14 ) ( should|must|has to|have to|wrong|right|rushed )',
  ],
  never: ['^^ are|do|does|is|should|must|would|will|which|who|what|where|whose ~~30 ? $$'],
};
