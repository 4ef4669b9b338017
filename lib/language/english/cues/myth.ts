import type { Grammar } from '../grammar.ts';

/**
 * A text that opens with a false claim about health and only then says what is true. In parts:
 *
 * - `label` the claim is labelled as one: "Myth 3:", "❌ …"; `tail` the label stands behind it: "… – false";
 * - `belief` somebody is said to believe it: "many people think", "…, says my uncle"; `tells` the same, less surely; `hearsay` the same in the
 *   sentence behind it; `cited` a quote with who says it; `wrongly` the same with the word that it is wrong, or asking for assent;
 * - `health` words of health, without which a belief is a mere opinion;
 * - `famous` a claim that goes round and is known to be false, or the shape in which such claims come; `denies` one that holds a "not"
 *   itself;
 * - `asks` a question about health, `echo` a statement with a question mark, `quoted` a sentence in quotation marks;
 * - `turn` words that turn against it in the same sentence, `speech` a quote that somebody says in a story;
 * - `reply` a second sentence that takes the first one back: "They don't.", "Trials found no difference."; `strong`
 *   one that cannot be meant otherwise; `yes` one that takes back what was denied; `name` one that calls the first a mistake;
 * - `sweeping` a first sentence that speaks of all or only some, and `counter` a second that brings one case;
 * - `negated` what denies something itself, `mine` the writer's own doings, `story` that goes on with them, `told` news, `fact`
 *   the fact first, `confirmed` a belief that is shared; `excuse` a quote by which somebody spares himself a step, `step` a step
 *   to take, `knows` those who are said to know it.
 *
 * `findMyth` (`find-myth.ts`) puts them together. Debunking Handbook 2020.
 */
export const myth = (): Grammar => ({
  cue: 'myth',
  inParts: true,
  say: {
    label: [
      // "Myth 3: …", "A stubborn belief: …", "Fiction: …"
      '^^9 -a|living ( <untruth>|fake news ) ( of the ( week|day|month ) )? !about|control|of ~~4 :|–|—|-|"|❌|🚫|👉|👇|➡️',
      '^^1 -our|my|his|her #est|worst ~1 <untruth>|mistake',
      '^^3 <stubborn> ~1 <saying>|one|error|mistake|excuse ~4 :',
      '^^3 -is|was|went|what|goes|go wrong|false|untrue|nonsense :',
      "^^ ❌|🚫|✖️|⛔ !no|not|don't !2::|slow|take|start|calm|don't|just|stop|relax|look|be|try|get|at|man|cheer|tell|ask|say",
      '#word ❌|🚫|✖️|⛔ $$',
      "wives'|wives ~1 tale",
      '^^ <untruth> ‼️|❗|!|⛔',
      '^^ false|busted|wrong|untrue|debunked ‼️|💥|❗|! !please|thanks|alarm',
      '^^ <untruth>|error|prejudice|misconception|mistake ~1 no|number|# #num',
      '^^ common|classic|frequent|popular|widespread error|mistake|misconception|belief ,|:|–|-',
      '^^ hoax|rumour|fake !control ~6 :',
    ],
    tail: [
      // "…: false", "…, that's an old tale"
      ':|–|—|;|, ~3 -a|one|not|go|goes|went wrong|false|nonsense|untrue|rubbish|busted|bunk|nope|nah !to|about|by|answers',
      '–|—|:|, !whatever ~1 a|an|that|this|the ~2 <untruth>|claim|belief !of ~2',
      '^^2 <crowd> was|were|is|are ~1 wrong about|on|:',
      ":|–|—|;|,|… ~3 isn't|aren't|not|never so|true|right|correct",
    ],
    wrongly: [
      '^^2 people|some|many|relatives|colleagues|friends still|keep tell|telling|say|saying ~1 me|us|that ~6 is|are|cause|causes|means|only',
      'or so #word ~2 <believes>',
      ', right|no|eh|huh|correct ? $$',
      '#word ( …|. . . ) no|nope|wrong|nonsense|it|they|that|this|not|sorry|except|but',
    ],
    belief: [
      // Other words for it.
      '<crowd> ~4 presume|presumes|suppose|supposes|expect|expects|imagine|suspect|pretend !to|us|you|me',
      '^^3 widely|commonly|generally|often held|believed|thought|assumed|said',
      'under the impression|illusion',
      'led|made|brought to believe|think',
      'taken for granted that',
      '<crowd> ~5 in their heads that',
      '<saying>|<untruth> ~1 persists|lingers|lives|survives ~1 that',
      '^^ somebody|someone|people|they|everyone ~1 told|tells|tell me|us that|:|,',
      '^^ who still|really|seriously ~1 <believes>',
      '<crowd> ~4 <believes> !of|about|me|enough|in|to|her|his|him|our|someone|somebody|people|what|how|\\)',
      "we|you|i|you've|we've|i've|we're|you're|us ~3 heard|told|taught|grew !from ~2 that|it|up|<plainVerb>|#word",
      'hear|hears|heard|read|seen|suppose|imagine ~3 that|:|believe',
      // "Theory of my gym: …", "Overheard on the bus: …", "… (my neighbour, over the fence)"
      '^^1 theory|hypothesis|wisdom|advice|rule|motto|tip|verdict|logic|words|gospel|lesson|claim of|from|at|in|on !us|our|me ~8 :',
      '^^2 heard|overheard|seen|read|spotted|rounds|circulating|trending ~1 !about|of on|at|in|from|again|it ~6 :',
      '-like|want|let we|you|everyone|they|it|everybody ~2 know|knows|knew|heard|law|gospel|said ~2 : !<wh>',
      ',|– !i|we ~3 would|keeps|kept|always|used to? say|saying|says|tell|telling|preach',
      '\\( !some|many|most|all|a|no|for|with|so|they|as|people ~1 <crowd>|heard|overheard|seen|read|source|quote !each|has|have|who ~~9 \\) ( $$|. )',
      '-we|i|must|to|let tell|tells ~3 that|:',
      'used|once|long|always|still ~2 ask|asks|wonder|believe|think|say|taught|believed|thought|assumed',
      ',|– if you ask|believe|listen',
      '<saying>|<untruth> ( among ~3 )? ~1 that|:|goes|has|says',
      '<crowd> ~4 : #quote !<wh>|is|can|do|does|thank|please|i',
      "it's|is ~2 assumed|believed|thought|said|claimed|rumoured ( that|$$ )",
      "you'd|you|we'd|one would|might|may? think",
      'according to ~2 <crowd>',
      // "…, says my uncle", "…, or so we were told"
      ',|–|— !who|which|that|and|but|so|we|i|you|swear|write|tell|think|love|learn ~8 say|says|claim|claims|think|thinks|thought|believe|believes|swear|swears|insist|insists|reckon|reckons|warn|warns|promises|promise|reports|fear|fears|telling|love|tell|tells|write|writes|learn|learned|learnt|heard|taught|assume ~6 $$',
      ":|–|—|, so|that's|that|this|it's|i|we|she|he ~2 what|how? ~6 told|taught|promised|warned|heard|think|says|said",
    ],
    // "My uncle was told that …": only with a denial behind it.
    tells: [
      ',|–|— so? i|it|they ~2 read|heard|saw|stands|learned|thought ~9 $$',
      '<crowd> ~3 ask|asks|wonder|wonders ~3 whether|if',
      // "On TikTok today: …", "What my gran taught me: …", "Thought you needed a referral?"
      '^^2 tiktok|instagram|facebook|feed|chat ~3 :',
      '^^ what <crowd>|we|i|my ~2 told|taught|said|heard ~3 :',
      '^^ think|thought|heard|assumed that? !of|about|we|i !2:know|knew ~~20 ? $$',
      ',|–|— !we|i ~8 said|told|claimed|insisted|swore|answered|wrote|commented|posted|texted|explained|argued|laughed|shouted|warned|grumbled|grumbles|muttered|sighed|whispered|preached ~9 $$',
    ],
    hearsay: [
      "^^ that|this|so|or|that's|it's is|was? ~1 what|how|at|so ~6 <believes>|say|hear|made|answered|ticked|teach",
      '^^9 <crowd>|colleagues|still ~5 think|thinks|thought|believe|believes|believed|say|says|said|swear|swears|claim|claims so|it|that|this ,|:|$',
      '^^ so|said|says goes|runs|says|stands|every|who|my|the|no',
      '^^ so said|say|think ~1 <crowd>|#num|my|our',
      '^^3 told|taught|heard|hear|grew ~1 so|this|that|it|up|$',
      "^^ at|or least|so that's|that|the|they|we|goes",
      '^^ that|this is|was ~2 fear|worry|advice|version|cliché|<saying>',
      '^^2 hollywood|films|movies|instagram|tiktok|adverts|ads|packet|bottle|label|internet says|say|claims|claim|promises so|it|that|this|;',
      "^^ that's|it's the|a ~1 claim|promise|slogan|story|advice|fear|worry|version|cliché !of|i|we",
      '^^3 tell|tells|told us|me|them this|that|so',
      '^^ did|does your|my|the ~1 <crowd> ~1 say|tell|think',
    ],
    health: [
      '<illness>|<remedy>|<exposure>|<organ>|<ills>|epidemic+|symptom+|diabetic+|schizophrenics|palliative|psychiatrist+|psychologist+|deaf|tb|sex|obese|natural|addict+|gay|women|men|mental|pregnant|baby|babies|migrants|sick|suicide+|self-harm|kids|children|wet|vomit|sting+|burn+|lazy|weak|weakness|depressed|sober|allergic|sti+|mothers|elderly|disabled|homeless|refugees|smoker+|teenagers|donor+|cramp+|autistic|snake|poor|thin|ill|wheelchair+|paralysed|scoliosis|spf|moisturiser|sleepwalker+|mole+|incontinent|incontinence|celiac|hypo+|dangerous|toxic|poison|medicines|disability|caesarean|c-section|birth|newborn+|microwave+|radioactive|sunscreen|lip-read|muscle+|dentist+|faint+|fainted|swallow+|braille|prosthesis',
    ],
    famous: [
      // What an illness is said to be, whose business, and that it is nothing much.
      '{ailing} !4:<not>|no|than ~1 is|are|means|equals|= ~3 <slur>',
      '{ailing} is|are|concern|affect|affects only|just|mainly? for|a|an|the|something? for? ~1 <owner> thing|things|problem|problems|disease|diseases|illness|matter|business|$',
      '{ailing} is|are ~1 for the? !not|all <folk>|old|young|rich|poor|others',
      '{ailing} ~1 ( disease|thing|problem|illness|matter|part ) of|for',
      '( {ailing}|<remedy> ) ~1 is|are|= just|only|simply|merely|basically|nothing !#num',
      '{ailing} means|mean that? you|she|he|they|losing|giving !should|can|may|need',
      '{ailing} happen|happens|come|comes|is because',
      '( {ailing}|immune|safe ) is|are? safe|immune? for|forever life',
      '^^1 ( {ailing}|kids|children ) ~2 disappears|vanishes|outgrow|outgrows|away ~1 by|with|when|after|at|on|asthma',
      '^^ once !2:nurse|doctor|midwife|medic|volunteer ~5 , ~1 always|never',
      '^^2 <folk> ~3 are|is ( just|all|simply|both|so )? <slur>|dangerous|violent|brave|sad|dirty|stupid|crazy|healthy',
      '^^2 <folk> !5:we|think|believe ~5 just|simply|only lack|need|want|eat|should|imagine|faint|follow|pretend',
      '^^2 <folk> ~2 choose|exaggerate|imagine|bring|spread|carry|overload',
      'natural|herbal|plant|organic|homeopathy|homeopathic ~~3 harmless|safe|healthy|cures|because',
      // What things are said to do that they do not do.
      '<remedy>|<exposure>|<nutrient>|<method>|cold|wet|stress|jab+|shot+|pill !4:<not> ~5 <folly>',
      '<remedy>|<exposure>|<folly> ~3 give|gives|gave|cause|causes|catch|get|come|comes ~2 <folly>|cold|colds|flu|ill|sick',
      '<kitchen> ~5 cure+|kill+|heal+|melts|dissolves|away|draw+|flush+|cleanse+|burn+|sting+',
      'antibiotic+ ~4 flu|cold+|virus|viruses|nose|throat|cough|snot',
      'alcohol|schnapps|whisky|grog|wine|beer|drink|nightcap|glass|milk|coffee ~3 warm|warms|heart|sleep|digestion|stomach|sober|sobers',
      'hiv|aids|tb|hepatitis|sti+ ~5 toilet|seat+|kiss|kissing|cups|hug|hugging|mosquitoes|death',
      'talk|talking|ask|asking ~2 suicide ~6 idea+|head|worse|plant+',
      // Sayings and first aid.
      'feed|starve|sweat|eat|eating a|your|out|for ~1 cold|fever|flu|two',
      'fever+|teething ~3 brain|fries|cooks|starved|must|always|fever',
      'eight|two|three|8|2|3 glasses|litres|liters ~2 water ~2 day|daily',
      'tick+|lice|nits|ulcer+|eczema ~4 trees|dirty|dirt|hygiene|stress|spicy',
    ],
    denies: [
      // Who does not get, need or feel something; what is nothing.
      "^^2 <folk> ~4 can't|cannot|don't|never|shouldn't|mustn't|won't|not get|have|need|catch|feel|suffer|do|eat|die|cry|notice|lip-read|exist|be|drink|wear|donate|breastfeed|burn|live !more|less|#er",
      '^^ nobody|no|none one? ~1 dies|gets|catches|has|needs ~1 <illness>|<condition>',
      '<illness>|lump+ ~4 nothing ~1 serious|worry',
      'cloud|clouds|cloudy|winter|black|dark|shade ~~6 sunscreen|sunburn|sunburnt',
      '( disease+|illness+|{ailing} ) !might ~1 concern+|affect+|hit+ hardly|nobody|none',
      'natural|herbal|plant+|weed|cannabis|beer|vitamins ~4 hurt|harm|harmed|addicted',
      "suicide|suicidal ~6 don't|never|doesn't|without do|talk|warn|warning",
    ],
    negated: ['<negated>|no|hardly'],
    mine: [
      "i|we|our|my|us|me|i'm|i'd|i've|i'll|we're|we've|we'd|here|today|yesterday|tomorrow|tonight|please|#clock|#mention|#url",
    ],
    speech: [
      '^^1 #quote tell|ask|call|come|hold|sit|look|listen|wait|say|help|let|bring|leave|where|when|how|who|why',
      'he|she|i|we|they|patient|midwife|director|minister ~1 said|says|wrote|asked|did|told|shouted|put|hung',
      '^^9 headline|motto|title|slogan|theme|quote|poem|song',
    ],
    cited: ['^^ #quote ~~20 #quote ~2 the|my|our|every|half|says|number|–|—|what'],
    quoted: [
      '^^1 -say #quote !2:#num ~~20 #quote $$',
      '^^ ‘ !2:#num ~~20 ’ $$',
      '^^3 <crowd>|<saying> ~3 : #quote ~~20 #quote $$',
    ],
    excuse: ["^^1 #quote ~~5 so|too|don't|doesn't|can't|won't|never|safe|fine|natural|not"],
    nay: [
      '^^5 <not>|no|none|hardly|nobody|study',
      '^^19 none|nothing|never|nobody|no ~1 $',
      '^^9 less|fewer|rarer|safer than',
    ],
    asks: [
      "^^ so? you|it's|there's ~1 need|can|can't|must|get|lose|should|catch ~~14 ? $$",
      '^^ do|does|is|are|can|could|will|did|should|must|has|have !9:free|open|available|closed !your|my !2:have|need|want|you|we|smoke ~~12 <illness>|<remedy>|<exposure>|<organ>|pregnant|infertile|infertility|gay|safe|healthy|children|head|heat|addicted|vaccines ~~12 ? $$',
      '^^ should|can|must|do|does|is|are you|people|it|they|one|babies|kids !2:need|have|want|join|come|bring|register|vote|pay|book|apply|get ~~14 ? $$',
      '^^ can|do you|one|people get|catch ~1 addicted|hooked|pregnant|<illness> ~~12 ? $$',
    ],
    echo: [
      "^^ !4:how|what|who|which|where|why|when|vs|nurses|parents|midwives !<wh>|got|ever|could|would|have|do|does|is|are|did|can|will|should|who|feeling|any|need|want|looking|you|your|in|at|interested|has|tired|isn't|let's|how|why #word|\" ~~9 is|are|causes|cause|makes|make|gives|means|prevents|cures|kills|spreads|get|gets|come|comes|starts|lasts|need|needs|heals|helps|protects|cost|costs|take|takes|bring|brings|hurt|hurts|harm|harms|work|works|help|contain|weaken|weakens|keep|keeps|lose|loses|live|lives|die|feel|choose|spread|carry|turn|turns|don't|can't|never|only|always|doesn't ~~10 ? $$",
    ],
    step: [
      '^^ so? please? !ask|tell|try <doVerb>|join|meet|come|register <follows>',
      '^^ we need|want|demand|ask|offer',
    ],
    turn: [
      ', ~6 say|says|show|shows ~3 <not>|otherwise|no',
      'leaves|keeps|costs|kills|harms|sends blood|their|them|people|lives|many|us',
    ],
    sweeping: [
      'you can only be|get|have|happen',
      '^^1 only ~3 get|gets|have|has|need|needs|can|catch|catches|suffer|suffers|die|dies|are',
      '^^ all|every|everybody|everyone|nobody|never|always|no !6:need|needs|deserve|deserves|should|must|want|wants|may ~6 <illness>|<condition>|<folk>|blind|deaf',
      '( {ailing}|<folk>|<remedy>|blood ) ~4 always|never|only|everywhere|forever|same',
    ],
    counter: [
      '^^ i|mine was|am|had|got|have ~9',
      '^^ my|our|one|half|most|ask|tell !us|your ~9',
      '^^1 fifth|third|quarter|half|tenth|minority|majority of ~9',
      '^^3 -#num !#year #num|<number>|most|many|hundreds|thousands|dozens ~9',
    ],
    reply: [
      '^^ #word ~18 instead ( $$|, )',
      '^^4 in fact|reality|truth',
      '^^ it|they|this|that may|might|can ~6 , but ~3 no|not|never|nothing|hardly',
      '^^ your|my|the <crowd> meant well',
      // What is thought of it: "A common opinion, but …", "Nice fruit, no effect", "There is no such thing", "Which toxins?"
      '^^ a|an|the|one|another? <stubborn>|frequent|favourite|daily|cruel <saying>|opinion|thought|sentence|prejudice|mistake|worry|fear !says|that',
      '^^ nice|good|lovely #word , ~1 no|but|bad|wrong',
      '^^ not !just|only ~2 for|at|in|if|when|from|on|since|until|unless|always !all|least',
      '^^ none of|is|are|has|have|makes|do',
      "^^ you|you'd would? have|need|be to|a|the|surprised",
      '^^ ( really|which|( says who )|( since when )|( which|what study )|( how so ) ) ?',
      "^^ there's|there is|are|was? no|nothing such|reason|sign|need|data|safe|way",
      '^^ so is|are|was|were !i|we|you|she|he|they|it #word',
      "^^ it's the ~4 that|who|which|without",
      '^^6 make|makes|made|is no|little difference|link|sign|proof|evidence',
      '^^ what !helps|matters|counts|we|you|i|to ~3 is|are !2:your',
      '^^3 scans|researchers|doctors|guidelines|gps|midwives now|today|show|see|know|find',
      // A word that takes it back: "Nope", "Sorry, no", "Not quite"
      '^^ <nope>|fortunately|luckily|surprise|plot|reminder|except',
      "^^ please|pls|oh|but|well|alas|sadly|sorry ,? ( not|no|it|they|that|never|don't )",
      '^^1 oh ,? but|yes',
      '^^ no|not|surely ,|!|.|:|–|true|so|quite|really|at|exactly|necessarily|not|it|they|you|that|one',
      '^^ rather|only|mostly|mainly in|from|for|if|with|on|by|too',
      '^^12 -against|with this|that one !of',
      '^^ instead',
      '^^ what i|we ~2 know|tell|teach ~4 :',
      '^^ on|in|by the ~1 evidence|science|data|studies|trials ~4 ,|:',
      '^^ it|they|you|that|most rarely|hardly|never|seldom',
      '^^ do|does|is|are|can|will|did|really it|they|that|you? ?',
      '^^ ( ( i wish $ )|if ( only|it ( only|were|was|did|had|worked ) ) )',
      // "They don't.": it stops where the denial ends, for what goes on tells something else
      "^^4 !none|nobody|shouldn't|couldn't <negated>|mustn't|needn't|hasn't|haven't ( $$|, )",
      "^^ it|they|that|this ( is|are|do|does|did|was|can )? !shouldn't <negated> $",
      "^^ it|it's|that|they|they're is|are|only|just? nearer|closer|rare|unlikely|looks|look ~4",
      // Knowledge says otherwise
      '^^5 trial+|study|studies|evidence|data|research|science|guidelines|results|experts|analyses|reviews|x-rays|biology|medicine ~~6 ( nothing|otherwise|opposite|reverse|else|different|disagree|disagrees|( ( <not>|no|zero ) ~2 ( support+|back+|show|find|agree|confirm|link|difference|effect|benefit|proof|sign ) ) )',
      '^^ there? is|are|was? nobody|nothing|none|no|not|never|hardly ~2 found|proved|showed|study|trial|proof|link|evidence|difference',
      '^^12 would|begs|beg to? disagree|differ',
      "^^3 -it|they|he|she|we|i ( disagrees|disagree|laughs|( ( doesn't|don't ) ( care|agree ) ) )",
      '^^12 says|say|said|show|shows|suggest|suggests|tells|tell|speak|know|knows ~3 otherwise|different|differently|another|better|wrong|reverse|opposite',
      '^^12 says|say|said ~1 no $|,',
      '^^ ask the|my|anyone|anybody|those !3:for|pharmacy|gp|doctor|pharmacist|nurse|midwife|dentist',
      '^^ now|today|we we|now? know|learnt|learned ~1 that|they|it|better',
      // The truth instead
      '^^ in truth|reality|practice',
      '^^ on|quite|just|exactly|the|but|and ~1 contrary|opposite|truth|reality|fact+|science|biology',
      '^^ what|all it|they|that ~1 does|do|really|actually|draws|happens|helps',
      "^^ that's|it's|they're|thats ~2 <nope>|<falseword>|stigma|stereotype|past|hollywood|film|films",
      "^^ your|the|our ( liver|kidneys|( ( body|skin|brain|gut ) ~3 ( itself|already|doesn't|can't|feels|knows|not ) ) )",
    ],
    yes: [
      '^^ it|they|you|that|this|he|she|most|many|half|some|we|neither|both ~4 do|does|can|may|could|is|are|did|will|have|has|was ( $|, and )',
      '^^ #num|<number> ~4 do|does|did|can|are|have ( $|, )',
      '^^ yes|sure ,|.|!|it|they|you',
    ],
    strong: [
      'that|this|it sounds ~1 plausible|logical|reasonable|convincing|sensible ,? yet|but',
      '^^ useless|pointless ,|!|.|:|–|since|$',
      '^^12 baseless|unfounded|debunked',
      '^^ bad|terrible|dangerous|awful|stupid|poor|outdated|lovely|nice|sweet|cute|catchy|tasty ~1 idea|plan|advice|move|medicine|tip|rhyme|thought|line|story',
      '^^3 answer|verdict ~1 is|was|: #quote? no|false|not|never',
      '^^ think|guess|try again',
      '^^ try? tell|telling|explain|explaining that|it ~1 to',
      "^^1 ( that's|it's|they're|thats|( that|this|it|they ) is|was|are ) !2:not|no|never ~2 <falseword>",
      '^^ <falseword>|nope|nah ,|!|.|:|–|since|$',
      '^^ no .|! $$',
      "^^12 it's|that's|is just|simply|all? <falseword> $$",
      "^^12 it's|that's not so ( $|: )",
      '^^ nothing|none|neither|no|not ~5 true|right|correct|proven|shown',
      '^^ ( the|in|but )? truth|reality|fact+ is|?|:|–|are|,',
    ],
    name: [
      '^^ ( no|nope? ,? that|this|the|such|a? nice|lovely|sweet ) ~1 <saying>|sentence|picture|rhyme|attitude|opinion|excuse|theory|advice|thinking|prejudice|phrase|mistake|error|misunderstanding !that|of|costs',
    ],
    knows: [
      '<scholars>|<source>|<study>|experts|doctors ~2 say|says|warn|warns|report|reports|believe|think|thinks|find',
      'say|says|warn|warns ~3 <scholars>|<source>|<study>|experts|doctors|psychologist+',
    ],
    told: ['too $$', "said|told|promised|thought|convinced ~6 would|wouldn't|couldn't|could"],
    confirmed: [
      "^^ it says so|that ~~6 it's|it|they ~1 true|right|does",
      '^^ yes !,|but|and|. .|!|$',
      '^^ and yes , for|it|they|that',
      '^^ science|research|medicine|studies agrees|agree|confirms',
      '^^ not sure|certain ,|but',
      '^^ one|an infected? person can infect|pass',
      '^^ your|the|our <organ> does|do|did',
      '^^ expectation+|pov :',
      '^^ so|thus|therefore the claim|idea|myth|belief|notion',
      "^^ they're|you're|they|you are? right|correct",
      "-don't|doesn't|didn't|not|never|can't back|backs|bear|bears|prove|proves them|it|this|that up|out|right",
      '^^ you are? not ~1 alone|only',
      "^^ you're not",
      '<crowd> ~4 told|taught|believe|think ~1 otherwise|differently|opposite',
      'let|letting anyone|anybody|them|people tell|convince|persuade you otherwise|different|differently',
      '^^3 not ~1 rumour|joke',
      'and the|he|she|they ~2 is|are|was|were right $',
      "^^ ( what helps|we'll|here|here's )",
      '^^ he|she|it|they|and was|is|were|are ~1 right|true|correct',
      "^^ it's|that's true|correct",
      '^^ i|we think|disagree|agree|hope|prefer|like|say|measured|asked|counted|believe',
      '^^ it|they works|work|have|worked|helped|did !as|only|no|less|like|nothing|by',
      '^^ true|correct !: .|!|,|$',
      "-don't|doesn't|didn't|not|never|can't confirm|confirms|confirmed it|this|that",
      '^^ join|come|share|parliament|council|ministry|fewer',
    ],
    story: ['^^ but? then|until i|we|my|our|one|came', '^^ i|we was|were|am|had !wrong|mistaken'],
    fact: [
      '^^ fact|facts|true|truth|correct|right :|–|!|.|,',
      '^^ although|though ~2 believe|think|say so|it|otherwise',
      ',|– whatever ~6 think|thinks|say|says|believe|believes|claims|tells',
    ],
  },
  // To say that something is not uncommon denies nothing.
  unless: [
    'how ~2 they|you|we|people ~1 read|learn|think|hear',
    '^ correction|erratum|update ~~40 $$',
    'facts ~~6 knew|knows|know',
    'letter+|email+|sms|message+|call+ ~4 saying|claiming|says|claim',
    '#pct of ~5 say|said|says|report|reported',
    'myth night|evening|quiz|busters',
    'so the #quote ~~9 #quote rule|advice|idea|saying is ~1 bunk|nonsense|wrong|dead',
    'still , many|most|some people ~2 think|believe|say so|it|that',
    "thought|think|believed|said ~1 i|we|i'm|we're|i'd was|were|am|are|been|a",
    // What was heard, but is not said; what one grew up with.
    'heard ~1 ( about|of|many|strange|lots|some|( a lot ) ) ~2 thing+|about|rumour+|<illness>',
    'grew up with|in|near',
    'nobody|no-one|nothing|things|what ~1 told|tells|tell|say|hear me|us|we|at',
    'things|what|first|second we|i say|said|hear|heard|thought',
    'how many ~3 did|do|have you ~3',
    'told #year|#num',
    'someone|somebody had told me|us',
    // A question of the writer's own.
    ',|: what|how|which|who|where|when ~~9 ? $$',
    'what|as we|i told|tell|said|say',
    // Who tells of themselves holds no belief.
    '<believes> ( us|me )? that they|she|he|their|i|my|our',
    '^^ no , we|i are|am',
    "it|this|that|they doesn't|don't|didn't|does|do not? ~1 have|need|want|stop|end|matter|take|make|come",
  ],
});
