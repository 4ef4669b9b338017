import { one, self, their, undenied, unsaid } from './blame-words.ts';

/** Those who are scorned. */
const they =
  "he|she|they|people|folk|patients|parents|mothers|smokers|drinkers|who|some|those|he's|she's|they're|they've|who've";
const them = 'him|her|them|you|people|smokers|drinkers|those|someone|somebody';
const we = "i|we|us|society|taxpayers|taxpayer|everyone|rest|i'm|we're";
/** Whose doing is weighed: no institution. */
const person =
  'he|she|you|patients|parents|parent|mothers|mum|dad|gran|grandad|people|men|women|man|woman|smokers|kids';
/** What is held against them: what they eat, drink, smoke and stare at. */
const treats =
  'crisps|chips|kebabs|burger|burgers|pizza|cola|sweets|cake|doughnuts|takeaways|beer|wine|booze|pints|fags|cigarettes|vapes|telly|netflix|sofa|phone|phones|screen|screens|tiktok|bottle|fork|fridge|rubbish|junk|tablet|tattoos|energy';
/** How they are said to go on. */
const sins =
  'puffing|guzzling|guzzle|stuffing|boozing|binge|lounging|scroll|scrolling|gaming|partying|partied|vape|vaping|smoke|smokes|smoking|smoked|drink|drinks|drinking|drank|gamble|gambling|sunbathe|sunbathing|ate|eats';
const body = 'lungs|liver|livers|teeth|belly|knees|heart|arteries|feet|skin|health|weight|body|leg|pills';
const virtue =
  'willpower|self-discipline|discipline|self-control|self-restraint|backbone|spine|character|common sense|personal responsibility';
/** Done by those with power: then "they" are not patients. */
const ruling =
  'close|closed|cut|cuts|sell|sold|build|built|fund|fix|ministry|minister|ministers|government|council|company|companies|industry|insurer|landlord|nurses|doctors|dog|printer';
/** What anyone could do for oneself. */
const care = '( brush|wash|walk|wear|cook|swallow|floss|close|shut|move|put ( on|down|away )|say no|use a )';
/** Groups that it is said of: not "they", who may be those with power. */
const sinner =
  'people|patients|parents|mothers|fathers|smokers|drinkers|men|women|teenagers|kids|students|youngsters|addicts|alcoholics|migrants|refugees|those|folk|obese';
/** What one might have done for oneself; not what is done to one: "had she been seen". */
const done =
  'used|felt|checked|finished|followed|read|brushed|trained|learned|learnt|stayed|worn|taken|kept|cut|washed|eaten|slept|moved|walked|bothered|thought|drunk|smoked|put';
/** How one would then be. */
const would = "( wouldn't|( would|would've|he'd|she'd|they'd|you'd ) ~2 ( be|been|still|need ) )";

/** Blame in no set words: scorn, a bill that others pay, a question that wants no answer, what anyone else would have done. */
export const scorn = (): readonly string[] => [
  ...unsaid([
    // Others pay: "my premiums cover his stent while he's puffing away", "why should we chip in for".
    `my|our taxes|premiums|contributions|insurance|money ~10 while|so ${they}|you`,
    `my|our taxes|premiums|contributions|insurance|money ~4 cover|pay|fund|for|on ~4 ${them}|${their} ~1 who|won't`,
    `${we} ~3 meant|supposed|expected|made to pay|chip|cough|fork|cover ~3 for|up ~1 ${them}|${their}`,
    `why|should ~2 ${we} ~4 pay|chip|cough|fork ~3 for ~1 ${them}|his|their`,
    `guess who|who's ~1 pays|paying ~2 ${their} !own`,
    `${sins}|${treats} ~~8 ${we} ~4 pay|pays|foot|foots|pick|picks !our`,
    `waste|wasting|wasted ~1 bed|beds|liver|organ|icu|kidney|transplant ~2 on ~1 ${them}|anyone`,
    `liver|bed|organ|kidney|lungs|slot|transplant ~2 to ${them} who|who'll ~1 look|care|deserves|hasn't|didn't|won't|at`,
    `smokers|drinkers|obese|unvaccinated|no-shows ~7 should be? pay|charged|fined|billed ~1 double|extra|more|themselves|$`,
    // Where it now lies: "the tumour is on her", "his lungs, his problem".
    `this|that|it|whatever|rest|<illness>|liver|leg|foot|wound|baby ~3 is|are|was on ~1 him|her|them|you|mother|parents|patient ( $ | =, )`,
    `${their} ~1 ${body} , ${their} ~1 problem|business|lookout|responsibility|bill|fault`,
    `${body} ~1 is|are ${their} own ~1 responsibility|business|problem|affair`,
    'responsibility starts|begins ~1 at|with|in ~1 your|yourself|you !?',
    // What they have money and time for: "always find some for cigarettes, never for a walk".
    `money|cash ~3 for ~2 ${treats} !line`,
    `-10:i|we|${ruling} never found|find|finds|had|has ~1 time|minutes|hour ~3 for|to ~1 walk|run|exercise|gym|sport|check-up|test|smear|dentist ~~4 years|decades|but|yet`,
    `funny|strange|odd|curious|amazing|astonishing how|that ~1 ${they} !14:${ruling} ~8 moan|complain|loudest|money|cash|time|afford|manage|find ~~10 never|none|no|not|can't|always|for`,
    `had|has|you've|he's|she's|they've ~2 years|decades|months ~4 to ( get vaccinated|lose|quit|stop|take up|give up )`,
    // The reason is given: "because they scroll instead of sleeping".
    `because|since ${one} ~1 scroll|sit|binge|watch|game|drink|smoke|eat|lie|lounge|buy|gamble|chat|skip ~8 instead|rather|all|until`,
    `because|since ${one} ~3 instead of #ing`,
    `because|since ${one} prefer|prefers`,
    `because|since ${one} spend|spends ~4 on ~1 ${treats}`,
    `because|since|as ${one} ~6 never|won't air|exercise|cook|move|wash|brush|walk`,
    `because|since|when mum|mums|dad|parents|mothers ~2 hand|hands|give|gives|park|feed|feeds ~2 ${treats}`,
    // Newcomers: "one could have picked up enough Danish".
    'one|they|he|she|who|people|those|anyone|migrants|refugees should|could|might ~2 have? learn|learnt|learned|picked|bothered ~3 language|danish|german|french|english|dutch|swedish|italian|word|words !sign',
    'migrants|refugees|foreigners|they come|came here ~2 for ~1 free|benefits',
    // Too much trouble: "parents who find a toothbrush too much work", "but no, they'd rather".
    `find|finds|found !4:stairs|steps ~4 too much work|trouble|hassle|effort|bother !after|because`,
    'find|finds|found|is|are|was ~5 beneath them|him|her',
    'too posh|grand|precious to|for !4:is|phrase',
    `but no ,? ~1 he|she|they|he'd|she'd|they'd|that's !6:${ruling}`,
    `they'd|he'd|she'd rather ~1 believe|trust|moan|complain|whine|scroll|queue|google|guzzle|breathe|blame|sue !8:${ruling}`,
    `that's|such|from ~1 parents|family|mother|mothers|mum|mums|patients|generation who|that find|finds|think|thinks|consider|prefer|feed|feeds !of|about|ahead`,
    // What it comes from: "livers don't look like that after camomile tea".
    `${body} like that|those|this|his|hers ~1 ( from|by|without|( don't|doesn't ) ~1 ( look|come from ) ) !5:alone`,
    // What they deserve: "there's the receipt", "he dug his own grave with a fork".
    `${treats}|${sins} ~~5 there's|here's|that's ~1 bill|receipt|invoice|result|reward`,
    `bill|receipt for a|years|decades|#num|<number> ~6 ${treats}|${sins}`,
    `${sins} ~~6 paid|pays|paying the price`,
    `dug|digs|digging ${their} own grave`,
    'homemade|home-made|self-made|self-chosen ~1 problem|disease|misery|epidemic|mess|<illness>',
    `earned ~2 his|her|their|every|this ~3 <illness>|fat|belly|kilo|kilos`,
    'natural selection ( $ | =, )',
    'choices have consequences',
    'actions have consequences !:',
    `ate|eats|eaten|drank|drinks|drunk|smoked|smokes ${their} way`,
    // Warned in vain: "told a dozen times, and still he lights up".
    `told|warned|asked|reminded ~4 times ~~2 still he|she|they|you|smokes|drinks|eats|lights`,
    '#num|<number>|several|countless warnings|reminders|letters|talks|leaflets|appointments ~5 and|but|yet ~2 still lit|smokes|smoked|drinks|drank|eats|ate|skips|skipped|goes|came|comes',
    `he|she|they|patients ~1 been|was|were warned ~6 and|but|yet|so !10:${ruling}`,
    `he|she|patients|people|who|you ~1 ignored|ignores|binned ~2 every|all|our|three|four|five ~2 letter|letters|invitations|warning|warnings|reminders|advice`,
    `he|she|patients|parents|who ~1 never|won't|doesn't|don't listened|listen|listens to ~1 doctor|doctors|nurse|nurses|advice`,
    `can't|cannot say|tell|claim|pretend ~1 nobody|one warned|told`,
    // What anybody else would have done.
    `if ${one}|folk|certain|some|more ~2 actually|just|simply|only|ever|once|finally ~1 gave|stopped|quit|lost|used|moved|ate|cooked|thought|learned|learnt|washed|brushed|tried|stayed|aired|opened|wore|drank`,
    `if ${one}|folk used|use ${their} head|heads|brain|brains`,
    `if ${person} ~2 had ~1 ${done} ~~12 ${would}`,
    `if she'd|he'd|they'd|you'd ~1 ${done} ~~12 ${would}`,
    `^ had !i|we|nurses|doctors ~2 ${person} ~1 ${done} ~~12 ${would}`,
    `${would} ~8 if ${person} ~1 did|took|kept|wore|read|stopped|used|ate|drank|smoked|moved|walked|tried|bothered|cared !a|to`,
    `then you|he|she|they ( should have|should've|shouldn't have ) !seen|heard`,
    'might|could have thought of|about ~4 sooner|earlier|before|first',
    `-6:${ruling} ${person}|they|block could ~8 ( now and then|once in a while|for a change|from time to time )`,
    `surely ~1 he|she|they|you can|could ~1 pay|learn|walk|cook|brush`,
    'whoever|anyone who? ~1 can afford ~6 can ~1 afford|pay',
    `you|he|she|people|patients could always ( get up|walk|stop|say no|cook|leave|quit )`,
    `${one} could ~1 have ( said no !to | left him|walked away|used a|worn a )`,
    `${one} ( should've|should have ) ( worn ~1 ( helmet|mask|seatbelt|hat|gloves|condom )|thought ( twice|first|harder )|kept ~1 ( legs|mouth )|started ~1 ( revising|studying|saving )|stayed ( home|at home ) )`,
    `${one} shouldn't have ( worn|drunk|walked|climbed|eaten|smoked|touched|married|become|gone out|been ( out|alone|drinking ) )`,
    'what was she|he doing|thinking|wearing ~6 alone|drunk|dressed',
    `maybe|perhaps ~2 ${person} ( should've|should have ) !a|an|the|your|some|been|less|fewer|more`,
    `be|stop|quit|get ~2 if he|she|they wanted to !6:${ruling}`,
    // Questions that want no answer.
    "why on earth would|did|do|does|don't|doesn't ~1 you|he|she",
    `what did ~1 he|she|they|people think|expect|imagine ~4 would|was !6:${ruling}`,
    `can't|cannot be that|so hard|difficult to ~1 remember|wear|walk|wash|brush|swallow|cook`,
    `how hard|difficult is|was|can|could|would ~1 be? to ~1 ${care} !when`,
    `is|was it ~2 hard|difficult ~2 to ~1 ${care}`,
    `what's|is so hard|difficult about brushing|washing|walking|wearing|cooking|taking|putting|using|eating`,
    '^ ever|never heard of ~1 sunscreen|soap|condoms|vegetables|contraception|stairs|toothpaste ?',
    `who told|asked|forced|made ~1 ${them} to? ~1 smoke|drink|climb|drive|have|eat|start|jump|lie|inject|light`,
    'what sort|kind of mother|mum|parent|parents|father ~1 gives|give|lets|let|feeds|feed|leaves|leave|smokes|drinks|sends',
    // Those who are not pitied.
    '^ no ~2 , no brain|brains|sense|sympathy|pity|mercy',
    "who|that ~8 shouldn't|needn't|can't expect ~1 miracle|miracles|sympathy|pity|applause",
    'has|have|got some nerve|cheek $$',
    "no|not|isn't ~1 pill|cure|vaccine|jab|medicine|operation for|against stupidity|laziness|ignorance|attitude",
    `supposed|meant|expected|should|hard|refuse|can't ~3 feel sorry for ~1 ${them}|a|anyone|patients`,
    'spare me|us ~1 tears|pity|sob|sympathy|excuses|drama',
    'my heart bleeds',
    'no|few tears from|for',
    "if|when i don't weep|cry|mourn",
    'pity|sympathy|compassion has|have ~1 limits|limit',
    // What is missing: "self-discipline, meanwhile, was nowhere to be seen".
    `-political|corporate ( ${virtue} ) !6:${ruling} ~~6 ( nowhere ( to|in )|missing|extinct|absent|died|dead|zero|out of ( stock|fashion )|sold out )`,
    `ounce|shred|grain|pinch|drop|bit|little|more|some of? ~1 ( ${virtue} ) ~~2 he'd|she'd|they'd|you'd|he|she|we|they|nobody ~1 would|could|wouldn't|be|have|close`,
    `an|one ounce|shred|grain|pinch of ( ${virtue} )`,
    `so much for ~1 ( ${virtue} )`,
    `it's called a? ~1 ( ${virtue}|condom|salad|vegetable|soap|parenting|contraception )`,
    `${one} won't|wouldn't be told $|and|by`,
    `is|was|health|weight|depression|fatigue ~1 matter|question of ~1 attitude|mindset|character`,
    'never used|uses his|her|their head|brain|heads|brains',
    'never learned|learnt to draw|cope|behave|say',
    "some|these|those|such people|folk|parents|patients|men|women just|simply|obviously|clearly don't|won't|never think|learn !of|about|our|to",
    "someone|somebody clearly|obviously|apparently|evidently thinks|can't|couldn't|hasn't|didn't|doesn't",
    "somebody|someone hasn't|didn't ~1 tried|trying|try|listening|listen|revised",
    'rest|sleep|exercise|helmets|condoms|rules is|are ~1 for other people',
    'less whining|moaning|self-pity',
    `happiness|fitness|${treats} is|was a|your|his|her|their choice|decision !?|not`,
    "from people|tenants|families|parents who don't|won't|never ~1 open|air|wash|clean|cook|brush",
    // Said outright: "people simply don't look after themselves", "students who fail just didn't study".
    `${sinner} ~4 simply|just don't|didn't|doesn't|won't|never ( look after|take care|study !well | exercise|move|cook|wash|brush|quit|change )`,
    `because|since ${one} don't|didn't|doesn't|won't ( turn up|show up|get vaccinated|cancel|follow|move|wash|exercise|look after|vaccinate|brush|cook|feel like ) !4:when|if|because`,
    `because|since ${one} ~1 too|so ( busy with|comfortable|lazy )`,
    `too busy with ${their} phone|phones|nails|selfies to`,
    'sign|form of ~1 weakness|laziness|neglect|stupidity|selfishness !?',
    `${sinner} nowadays|today|days ~1 want|wants|expect|expects ~1 everything|all without|now|handed|for`,
    `<illness>|failure|weight|cough|amputation is|was his|her|their|your choice|decision`,
    `${sinner}|they|he|she are|is just|simply? too comfortable`,
    `can't|cannot blame !staff|nurses|doctors|me|us ~4 for ${their} own`,
    `they|he|she|people|parents just|simply can't cook|plan|budget`,
    'refused|wanted|chose|insisted|skipped ~~8 now ~1 he|she|they|you ~1 can|must|has|have ~2 live with ~2 consequences|result',
    `price you|they|he|she pay|pays|paid for !cutting|closing|working|speaking|helping|caring ~1 #ing|not|too|your`,
    `if mothers|parents|women|men|couples|people !were|had|could|got|lived|earned ~4 earlier|sooner|longer|less|properly ~~6 would|wouldn't|we'd|they'd`,
    'depressed|anxious|obese|fat|overweight|unemployed|homeless people|patients|women|men|folk? should try !asking #ing',
    `bit of|little|some ~1 fresh|exercise|sport|work|movement ~4 and ~1 you|he|she|they|nobody wouldn't|would|won't need|be|have`,
    `${their} own worst enemies`,
    `can't|cannot|shouldn't expect ~5 if|when|while you|they|he|she ~1 keep|keeps|smoke|smokes|drink|drinks|eat|eats|sit|won't`,
    `${sinner}|he|she should ~1 finally ~1 learn|stop|start|grow|accept`,
    'refugees|migrants should ~1 first learn',
    'obese|smokers|drinkers|fat|alcoholics|addicts|migrants|refugees ~8 cost|costs us|taxpayers|the|society|all !6:less|nothing',
    'migrants|refugees|foreigners ~2 bring|spread|carry ~1 disease|diseases|tb|measles|scabies|infections|germs',
    'he|she|you|patients|parents|mother could ~1 have prevented|avoided ~4 with|by ~1 one|single|simple|little',
    `don't|doesn't|didn't jump|climb|walk|fly|fall into ~1 mouth|trolley|basket|cart|glass|throat|stomach`,
    `if you don't want ~4 , ~1 keep ${their} trousers|legs|pants|knees`,
    `if he|she|people|patients|smokers can ~6 , he|she|they can|could ~1 walk|pay|afford|come|find|buy|manage|get|work`,
    `stop|quit|change|give ~6 if ${one} ~1 loved|respected ${their}`,
    `patient|patients|he|she|who ~1 didn't|doesn't|don't follow ~2 instructions|advice|orders|diet|plan ~1 and now|then|still|wonders`,
    `your|his|her|parents' job|duty to ~10 , not ~2 state|state's|school|school's|doctor|society|ours|us|mine`,
    `if you|they|he|she ~8 you|they|he|she ( have to|must|should|has to ) expect ~2 <illness>`,
    // How they live: "stuffing their faces", "glued to their phones".
    `stuff|stuffs|stuffed|stuffing ${their} face|faces`,
    `on ${their} ~1 backside|backsides|bum|bums|arse|arses`,
    `on|to ${their} ${treats} all|until`,
    'puffing|puffs|puffed away',
    `glued to ${their} ${treats}`,
    `-we|i|car|fridge|engine guzzle|guzzles|guzzling|gorge|gorging|shovelling|wolfing ~2 ${treats}|on|down|food`,
    `-3:nurses|doctors|interns|students|we|i live|lives|lived|living on ~2 kebabs|crisps|burgers|takeaways|cola|fags|pizza|sweets|energy`,
    'into bed with anyone|everyone|anybody|whoever|half',
    'live|lives|eat|eats|drink|breed like pigs|animals|savages|rabbits',
    `treat|treats|use|uses ~1 &|er|emergency|casualty|ambulance|us ~4 like|as a|an|their drive-through|hotel|supermarket|taxi|café|walk-in|servants|waiters`,
    `treat|treats ${their} body|bodies like`,
    'turn|turns|come|comes|run|runs|rush|ambulance|call ~6 with|for|over a|every ~1 splinter|sniffle|hangover|papercut|hangnail !because',
    'everyone|everybody runs|rushes to ~3 with a|every',
    `${one}|mum|just ~1 plonk|plonks|park|parks|dump|dumps ~1 kids|kid|children|child|toddler|baby|them ~1 in front`,
    'licence|license|permit to have|breed|be ~1 kids|children|child|parent|parents|mother',
    'call|calls themselves|himself|herself a? parents|mother|mothers|father $',
    `if ${one} can't ~6 , ~1 don't|shouldn't ~1 make|breed|have one|any|them|kids|children`,
    "can't|won't|cannot ~4 without a|making ~1 drama|fuss|scene",
    'too busy|poor for|to ~3 , but? never|not',
    `pull|pulled|pulling ${their} socks`,
    'those|whoever|anyone ~6 must feel|suffer',
    'treat|treats|pop ~1 like sweets|candy',
    'and|then then? blame|blames the|us|their',
    `${they} ~10 and|but|then ~1 expect|expects us|doctors|nurses|me|medicine|a ~3 fix|sort|patch|clean|cure|repair|save|pill|miracle`,
    `${they} ~10 and|then ~1 then? moan|moans|whine|whines`,
    `${they} ~10 and|then ~1 then? demand|demands|want|wants ~3 knee|knees|hip|liver|teeth|pills|pill|referral|transplant|operation|surgery|antibiotics|note|sympathy`,
    `-10:${ruling}|politicians want|wants|expect|expects ~1 pill for everything !?`,
    'people|patients|they ~1 want a|everything quick|handed fix|to',
    `-8:we|i|our and|but then he's|she's|they're|are|is|be|so|all|act|acts? ill|sick|overweight|surprised|baffled|amazed|astonished|shocked|offended`,
    `-8:we|i|our who|they|he|she|people ~12 and|then ~1 then? wonders|wonder about|why|at`,
    'if|when you move|come|live here|to|in ~5 , ~1 you learn|adapt|speak',
    "he|she|patients|parents|mother|mothers|smokers|those ~8 shouldn't|needn't|can't be ~1 astonished|surprised|shocked|amazed",
    // What it would take: "all it takes is putting the fork down".
    '^^ eat less , move more',
    `^^2 put|eat|stop|close|quit|walk|get|lose|cook|cut|move ~~14 ( rocket science|that simple|that easy|that hard|simple as that|isn't complicated )`,
    `if|who'd|just|should|could|maybe|takes ~4 put|putting ~1 down ~2 ${treats}`,
    `takes ~3 ( ( putting|closing ) ~2 ( down|fork|fridge )|bit of ( ${virtue} ) )`,
    'maybe|perhaps|try ~1 open|opening a book',
    `${treats}|genes|hormones ~2 don't|doesn't|didn't ~1 #word itself|themselves|dessert|into`,
    // What they hide behind.
    'always ~1 excuse|excuses !to|for',
    'one excuse after',
    'hide|hides|hiding behind ~1 genes|hormones|diagnosis|thyroid|stress|poverty|metabolism|depression',
    'blame|blames|blaming ~1 genes|hormones|thyroid|metabolism|stress|society , but',
    'play|plays|playing the victim !in',
    'never their|his|her fault , is',
    "always someone|somebody|everyone else's fault",
    'look in|into the|a mirror ~2 before ~1 you|blaming|complaining',
    'poverty|money|stress|time|genes ~1 is|are ~1 lame|poor|cheap|weak ~1 excuse|argument',
    'only|just looking|want|wants|after for? ~1 ( attention|sympathy|sick note )',
    "half|most|some|many|she's|he's|they're ~3 ( putting it on|faking|making it up )",
    // Others manage.
    '( ( everyone|everybody|anyone ) else|( other|plenty of ) ( mothers|parents|people|students|women|patients ) ) ( manage|manages|cope|copes|managed ) ( $ | =,|to ) !2:publish|our|this',
    "so why can't|couldn't she|he|you|these",
    'have real problems',
    'generation|such|are|these|bunch|of snowflake|snowflakes',
    "these days|nowadays ~1 can't|cannot|won't take|cope|handle|hack|stand|bear ~1 the|pressure|a|with",
    'in my|our day ~2 ( just|got on|coped|( nobody|no one ) ( got|complained|cried|burnt ) )',
    "can't stand|take|handle the heat|pressure , ~1 stay|get|leave|find",
    "isn't|aren't|not|wasn't cut out for this|the|medicine|nursing|motherhood|it",
    // Character.
    '^^2 parents|mothers|kids|patients|people these days|nowadays !|$$ !?',
    '( bone idle|thick as )',
    'clueless|thoughtless|workshy|pig-headed|spineless parents|mothers|patients|people|men|women|smokers|teenagers',
    `stubborn|obstinate|pig-headed|proud ~~5 that's|hence|so ~1 why ~1 ${one}`,
    'stubborn|pig-headed old|young? men|man|patients|people|women|fathers ~1 die|dies|died|lose',
    'with habits|lifestyle|diet|manners|attitude like that|his|hers|theirs|this',
    `^ the? way|how they|he|she|you|these|some|people live|lives|eat|eats|drink|drinks|drive|smoke ~2 , ~1 i'm|it's|no|nobody|what|small`,
    `isn't|not ~1 bad? luck ~~3 bad habits|choices`,
    `not|isn't ~3 landlord|system|industry|weather|hospital|government|state|genes|school|virus|air|house|food , ~1 how|way|what they|you|he|she|people`,
    `${one} ~1 let|lets things|it|everything slide`,
    `did|does that|it all by ${self}`,
    `know|knew|knows very|perfectly|full well what ${one}`,
    `knew|knows ${one} ~3 and|but still ate|eat|eats|drank|drinks|smoked|smokes`,
    'no wonder ~6 fat|obese|overweight|hungover !:|where|when|with|on|in',
  ]),
  ...undenied([
    `no|little|zero sympathy|pity|compassion !5:${ruling} ~5 for people|those|anyone|smokers|drinkers|drivers|patients ~2 ride|drive|smoke|drink|skip|refuse|don't|won't|ignore|eat`,
    // Nobody made them: the denial is the blame.
    `not|isn't !about|rocket ~4 , it's ~1 lack|question|matter of manners|upbringing|discipline|effort|willpower`,
    `( nobody|no-one|no one ) twisted|tied|chained|dragged|glued|poured|shoved|stuffed|forced ~1 ${them}|${their}`,
    `( nobody|no-one|no one ) is forced to ~1 buy|eat|drink|smoke|have|inject|vape|gamble|live`,
    `( nobody|no-one|no one ) made ${them} ~1 study|become|choose|pick|have|start|buy|climb|move|drive|stay|marry`,
    `( nobody|you ) ~2 ( get|gets ) ~2 ( ${body} ) like ( that|his|hers )`,
    `( nobody|no-one|no one ) gets|falls|catches|needs|dies|ends ~8 who goes|eats|brushes|exercises|walks|wears|takes|drinks|sleeps|looks`,
    `every|each single? cigarette|drink|beer|burger|bite|drag|puff|pint|glass|kilo|pound|needle|relapse ~1 is|was a ~1 choice|decision !between`,
    `picked|picks|chose|chooses|prefers ~1 wine|bottle|beer|vodka|drink|drugs|needle|party|cigarettes|fags|pub over !wine`,
  ]),
];
