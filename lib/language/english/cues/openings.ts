import type { Grammar } from '../grammar.ts';

/**
 * A first sentence that says nothing yet: greetings, pride, occasions; a `salutation` is how a letter begins. The rule looks
 * at the first sentence alone.
 */
export const slowOpening = (): Grammar => ({
  cue: 'slow-opening',
  say: {
    salutation: [
      '^^ dear everyone|everybody|all|friends|friend|community|followers|colleagues|students|members|world|team|supporters|readers|medics',
    ],
    greeting: [
      '^^ ( hi|hello|hey|good|greetings|welcome|salut|hola ) ( dear|hello|my|our|lovely|and )? ( everyone|everybody|all|friends|friend|community|followers|colleagues|students|members|world|folks|team|there|guys|hello|morning|evening|afternoon|supporters|readers|medics|to our|back to )',
      '^^ hope ( you|everyone|everybody|all|this ) ( ~2 ) ( well|had|have|having|enjoying|enjoyed|finds|doing|good|safe )',
      '^^ happy #cap|new|<weekday>|holidays|easter|pride|nurses|international|national',
    ],
    pride: [
      "^^ ( we|i|we're|i'm|the|our|#cap ) ( ~5 ) ( proud|thrilled|delighted|excited|happy|pleased|honoured|honored|glad|overjoyed|privileged|beyond|stoked|grateful ) ( ~2 ) ( to|that ) ( ~1 ) ( announce|share|present|introduce|invite|inform|say|launch|welcome|report|reveal|be|have|let|tell|publish|unveil|we )",
      '^^ ( proud|thrilled|delighted|excited|happy|pleased|honoured|honored|glad ) to ( announce|share|present|introduce|invite|inform|say|launch|welcome|report|reveal|be|have|publish|unveil )',
      "^^ it ( is|'s ) ( with|our|my|a ) ( ~1 ) ( great|pleasure|honour|honor|pride|joy|immense|privilege|excitement|deep )",
      '^^ ( we|i|the|our|my|#cap ) ( ~5 ) ( have|has|had|got ) the ( ~1 ) ( honour|honor|pleasure|privilege|joy )',
      "^^ ( we|i|we've|i've ) ( ~2 ) ( had|have had|spent|have ) ( ~2 ) ( lovely|great|wonderful|amazing|fantastic|brilliant|incredible|awesome|unforgettable ) ( ~1 ) ( time|day|days|weekend|week|evening|night|event|meeting|experience|congress|conference )",
      '^^ what ( a|an ) ( ~1 ) ( day|days|weekend|week|evening|night|event|ride|journey|experience|congress|conference ) ( !|.|$$|#emoji )',
      '^^ with ( great|immense|much|deep ) ( pride|pleasure|joy|excitement|honour )',
      "^^ ( we|i ) ( would like|'d like|want|wish ) to ( take this opportunity|inform|announce|share with|let you know|thank|remind|draw|start|begin|express )",
      "^^ ( we|i ) ( have|'ve|are ) ( some )? ( exciting|big|great|wonderful|amazing|good ) ( news )",
      '^^ ( big|exciting|great|good|amazing|wonderful ) ( news|announcement ) ( ! |: |, |– |#emoji|. )?',
      '^^ ( exciting|big|special|important ) ( announcement|announcements )',
    ],
    occasion: [
      '^^ on ( the )? ( occasion|eve|margins ) of',
      '^^ ( in|within|under ) the ( framework|frame|context|course|scope ) of',
      '^^ ( as part|in honour|in honor|in celebration|in commemoration|to mark|to celebrate|in light|with regard ) ( of|to|the|this|today|#cap )',
      "^^ ( today|tomorrow|this week|this month|yesterday|#cap ) ( ~1 ) ( is|marks|we mark|we celebrate|was|we are celebrating|we're celebrating|the world celebrates|the world marks|celebrates ) ( ~3 ) ( day|week|month|anniversary|awareness )",
      '^^ every year , ?  on',
      '^^ ( as|like ) ( you|many of you|some of you|we all ) ( ~1 ) ( may|might|know|all|already|probably|have )',
      "^^ ( it is|it's ) ( ~2 ) ( day|week|month|time of ( the )? year|season ) ( ~1 ) ( again|! |. |#emoji )",
      '^^ ( another|a new ) ( year|month|week|semester|term )',
      '^^ ( last|this|past ) ( week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year ) , ( ~2 ) ( members|delegation|representatives|delegates|team|board|president|colleagues )',
    ],
  },
});

/** Two negations in one clause that cancel each other, so that the reader has to count. */
export const doubleNegative = (): Grammar => ({
  cue: 'double-negative',
  skipQuotes: true,
  say: {
    '': [
      "<negated>|isn't|aren't|wasn't|weren't|hardly ( ~1 ) ( an|a|at all|entirely|completely )? ( unsustainable|unbearable|unfair|unclear|unpredictable|unhealthy|unsafe|unreliable|uncommon|unusual|unlikely|unreasonable|unknown|unaware|unimportant|unjustified|untrue|unwelcome|unaffected|unaffordable|unheard|unfamiliar|unrelated|unconcerned|unwilling|unwise|unimaginable|unthinkable|unsurprising|unsuccessful|unhelpful|unpopular|unproblematic|undesirable|unfounded|unnecessary|unlikely|insignificant|inconceivable|impossible|infrequent|infrequently|irrelevant|inappropriate|incompatible|incorrect|inconsiderable|ineffective|invisible|uncommonly|unlike|unkind|unattractive|unexpected|unpleasant|unrealistic )",
      '<negated> ( ~1 ) without ( ~1 ) ( shortcomings|faults|flaws|weaknesses|drawbacks|gaps|limits|risk|risks|cost|costs|problem|problems|reason|effect|effects|merit|danger|consequences|impact|difficulty|controversy|its|side|value|hope|benefit|interest )',
      "cannot|can't|could|must|should|do|does|did|will not not",
      "( can't|cannot|couldn't|mustn't|shouldn't|won't|don't|doesn't|didn't ) ( ~1 ) not ( #word )",
      "( nobody|no one|none|nothing|never|no-one ) ( ~2 ) -about|of ( not|doesn't|don't|didn't|isn't|can't|won't|hasn't|haven't|cannot )  !only|just|even|yet",
      '<negated> ( ~1 ) ( fail|fails|failed|neglect|neglects|lack|lacks|deny|denies|omit|prevent|forbid|refuse|refuses|hesitate-not|underestimate-not|exclude|excludes|rule out ) !to-hear|you ( to|that|any|the|from|a|evidence|ambition|reasons|others|having|out )',
      'no lack|shortage of',
      'not unless|except|only unless|if',
      '( not|never ) ( ~1 ) no ( #word )',
      "( no ) ( ~2 ) ( that|which|who ) ( ~1 ) ( isn't|aren't|doesn't|don't|cannot|can't|is not|are not|has not|hasn't )",
    ],
  },
  unless: [
    "( not|cannot|can't|don't|do not|never ) fail ( us|them|me|patients|students|our|the next )",
    'nobody|no-one|one|none ( showed|shows|told|taught|asked|helped ) us|me|them|you not',
    "( don't|do not|never ) ( hesitate|forget|underestimate|refuse|deny|exclude ) ( ~1 ) ( to|the|people|anyone|patients|your|that|care|help|us|them )",
    'if not , ? not',
    'no ( , )? ( not|never )',
    "( it|this|that|they|we|you ) ( is|'s|are|'re )? not impossible",
    'not possible|only not',
    'why not',
  ],
});

/** Text left to be filled in: XX, TBC, "[add date]". */
export const placeholder = (): Grammar => ({
  cue: 'placeholder',
  say: {
    '': [
      'tbc|tbd|tba|t.b.c.|t.b.d.|t.b.a.|todo|fixme',
      '\\[ ( ~4 ) ( add|insert|date|name|link|place|time|venue|title|your|tbc|tbd|xx|number|figure|source|here|city|country|url|handle|topic|photo|image|text|event|speaker|hashtag|emoji|deadline|organisation|faculty|university|email|quote|amount|minister|mep ) ( ~4 ) \\]',
      '\\{ \\{? ( ~4 ) \\}',
      '< ( ~2 ) ( add|insert|date|name|link|place|time|venue|title|your|number|url|handle|topic|photo|here|city ) ( ~2 ) >',
      '( insert|add|put|paste ) ( ~2 ) ( link|date|name|photo|picture|url|quote|figure|number|hashtag|source|text|handle|emoji|time|place|venue ) ( here|later|before posting|tbc )',
      '( link|date|name|photo|picture|time|place|venue|source|url ) ( here|xx|tbc|tbd|tba|to be confirmed|to be added|to be announced|( to come !and|with|to|here|round|over ) )',
      'lorem ipsum',
      '_ _ _',
      '… … …',
      '( to be ) ( confirmed|announced|added|inserted|filled ) ( by|in|later|here )?  $',
    ],
  },
  unless: [
    '( xx|xxx|dd ) ( chromosome|chromosomes|century|congress|edition|large|, love|love|karyotype|females|women )',
    'love|kisses|hugs|, xx|xxx',
    'posted|shared|put|published|had|saw|took ~2 picture|photo|link|name|date|video here',
  ],
});
