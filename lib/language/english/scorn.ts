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
  'crisps|chips|kebabs|burger|burgers|pizza|cola|sweets|cake|doughnuts|takeaways|beer|wine|booze|pints|fags|cigarettes|vapes|telly|netflix|sofa|phone|phones|screen|screens|tiktok|bottle|fork|fridge|rubbish|junk|tablet|tattoo|tattoos|energy';
/** How they are said to go on. */
const sins =
  'puffing|guzzling|guzzle|stuffing|boozing|binge|lounging|scroll|scrolling|gaming|partying|partied|vape|vaping|smoke|smokes|smoking|smoked|drink|drinks|drinking|drank|gamble|gambling|sunbathe|sunbathing|ate|eats';
const body = 'lungs|liver|livers|teeth|belly|knees|heart|arteries|feet|skin|health|weight|body|leg|pills';
const virtue =
  'willpower|self-discipline|discipline|self-control|self-restraint|backbone|spine|character|common sense|personal responsibility';
/** Done by those with power: then "they" are not patients. */
const ruling =
  'close|closed|cut|cuts|sell|sold|build|built|fund|fix|ministry|minister|ministers|government|council|company|companies|industry|insurer|landlord|nurses|doctors|dog|printer';
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
    // Where it now lies: "the tumour is on her", "his lungs, his problem".
    `this|that|it|whatever|rest|<illness>|liver|leg|foot|wound|baby ~3 is|are|was on ~1 him|her|them|you|mother|parents|patient ( $ | =, )`,
    `${their} ~1 ${body} , ${their} ~1 problem|business|lookout|responsibility|bill|fault`,
    // What they have money and time for: "always find some for cigarettes, never for a walk".
    `-10:i|we|${ruling} never found|find|finds|had|has ~1 time|minutes|hour ~3 for|to ~1 walk|run|exercise|gym|sport|check-up|test|smear|dentist ~~4 years|decades|but|yet`,
    `funny|strange|odd|curious|amazing|astonishing how|that ~1 ${they} !14:${ruling} ~8 moan|complain|loudest|money|cash|time|afford|manage|find ~~10 never|none|no|not|can't|always|for`,
    // The reason is given: "because they scroll instead of sleeping".
    `because|since ${one} ~1 scroll|sit|binge|watch|game|drink|smoke|eat|lie|lounge|buy|gamble|chat|skip ~8 instead|rather|all|until`,
    `because|since ${one} ~3 instead of #ing`,
    `because|since ${one} spend|spends ~4 on ~1 ${treats}`,
    // Newcomers: "one could have picked up enough Danish".
    'one|they|he|she|who|people|those|anyone|migrants|refugees should|could|might ~2 have? learn|learnt|learned|picked|bothered ~3 language|danish|german|french|english|dutch|swedish|italian|word|words !sign',
    // Too much trouble: "parents who find a toothbrush too much work", "but no, they'd rather".
    `find|finds|found !4:stairs|steps ~4 too much work|trouble|hassle|effort|bother !after|because`,
    `but no ,? ~1 he|she|they|he'd|she'd|they'd|that's !6:${ruling}`,
    `that's|such|from ~1 parents|family|mother|mothers|mum|mums|patients|generation who|that find|finds|think|thinks|consider|prefer|feed|feeds !of|about|ahead`,
    // What it comes from: "livers don't look like that after camomile tea".
    // What they deserve: "there's the receipt", "he dug his own grave with a fork".
    `bill|receipt for a|years|decades|#num|<number> ~6 ${treats}|${sins}`,
    `${sins} ~~6 paid|pays|paying the price`,
    `ate|eats|eaten|drank|drinks|drunk|smoked|smokes ${their} way`,
    // Warned in vain: "told a dozen times, and still he lights up".
    `he|she|they|patients ~1 been|was|were warned ~6 and|but|yet|so !10:${ruling}`,
    `he|she|patients|people|who|you ~1 ignored|ignores|binned ~2 every|all|our|three|four|five ~2 letter|letters|invitations|warning|warnings|reminders|advice`,
    // What anybody else would have done.
    `if she'd|he'd|they'd|you'd ~1 ${done} ~~12 ${would}`,
    `^ had !i|we|nurses|doctors ~2 ${person} ~1 ${done} ~~12 ${would}`,
    `${would} ~8 if ${person} ~1 did|took|kept|wore|read|stopped|used|ate|drank|smoked|moved|walked|tried|bothered|cared !a|to`,
    `then you|he|she|they ( should have|should've|shouldn't have ) !seen|heard`,
    `maybe|perhaps ~2 ${person} ( should've|should have ) !a|an|the|your|some|been|less|fewer|more`,
    // Questions that want no answer.
    `what did ~1 he|she|they|people think|expect|imagine ~4 would|was !6:${ruling}`,
    // Those who are not pitied.
    '^ no ~2 , no brain|brains|sense|sympathy|pity|mercy',
    'spare me|us ~1 tears|pity|sob|sympathy|excuses|drama',
    'no|few tears from|for',
    // What is missing: "self-discipline, meanwhile, was nowhere to be seen".
    `-political|corporate ( ${virtue} ) !6:${ruling} ~~6 ( nowhere ( to|in )|missing|extinct|absent|died|dead|zero|out of ( stock|fashion )|sold out )`,
    `ounce|shred|grain|pinch|drop|bit|little|more|some of? ~1 ( ${virtue} ) ~~2 he'd|she'd|they'd|you'd|he|she|we|they|nobody ~1 would|could|wouldn't|be|have|close`,
    "somebody|someone hasn't|didn't ~1 tried|trying|try|listening|listen|revised",
    // Said outright: "people simply don't look after themselves", "students who fail just didn't study".
    `because|since ${one} ~1 too|so ( busy with|comfortable|lazy )`,
    `${sinner}|they|he|she are|is just|simply? too comfortable`,
    `price you|they|he|she pay|pays|paid for !cutting|closing|working|speaking|helping|caring ~1 #ing|not|too|your`,
    `if mothers|parents|women|men|couples|people !were|had|could|got|lived|earned ~4 earlier|sooner|longer|less|properly ~~6 would|wouldn't|we'd|they'd`,
    'price of ~1 vanity|laziness|stupidity|gluttony|carelessness',
    // How they live: "stuffing their faces", "glued to their phones".
    'puffing|puffs|puffed away',
    `-3:nurses|doctors|interns|students|we|i live|lives|lived|living on ~2 kebabs|crisps|burgers|takeaways|cola|fags|pizza|sweets|energy`,
    'live|lives|eat|eats|drink|breed like pigs|animals|savages|rabbits',
    `treat|treats ${their} body|bodies like`,
    'turn|turns|come|comes|run|runs|rush|ambulance|call ~6 with|for|over a|every ~1 splinter|sniffle|hangover|papercut|hangnail !because',
    'everyone|everybody runs|rushes to ~3 with a|every',
    `${one}|mum|just ~1 plonk|plonks|park|parks|dump|dumps ~1 kids|kid|children|child|toddler|baby|them ~1 in front`,
    `if ${one} can't ~6 , ~1 don't|shouldn't ~1 make|breed|have one|any|them|kids|children`,
    'and|then then? blame|blames the|us|their',
    `${they} ~10 and|but|then ~1 expect|expects us|doctors|nurses|me|medicine|a ~3 fix|sort|patch|clean|cure|repair|save|pill|miracle`,
    `-10:${ruling}|politicians want|wants|expect|expects ~1 pill for everything !?`,
    // What it would take: "all it takes is putting the fork down".
    '^^ eat less , move more',
    `^^2 put|eat|stop|close|quit|walk|get|lose|cook|cut|move ~~14 ( rocket science|that simple|that easy|that hard|simple as that|isn't complicated )`,
    `if|who'd|just|should|could|maybe|takes ~4 put|putting ~1 down ~2 ${treats}`,
    // What they hide behind.
    'poverty|money|stress|time|genes ~1 is|are ~1 lame|poor|cheap|weak ~1 excuse|argument',
    // Others manage.
    'have real problems',
    // Character.
    'stubborn|pig-headed old|young? men|man|patients|people|women|fathers ~1 die|dies|died|lose',
    `did|does that|it all by ${self}`,
    `know|knew|knows very|perfectly|full well what ${one}`,
    `knew|knows ${one} ~3 and|but still ate|eat|eats|drank|drinks|smoked|smokes`,
    'no wonder ~6 fat|obese|overweight|hungover !:|where|when|with|on|in',
  ]),
  ...undenied([
    // Nobody made them: the denial is the blame.
    `( nobody|no-one|no one ) twisted|tied|chained|dragged|glued|poured|shoved|stuffed|forced ~1 ${them}|${their}`,
    `( nobody|no-one|no one ) made ${them} ~1 study|become|choose|pick|have|start|buy|climb|move|drive|stay|marry`,
    `( nobody|you ) ~2 ( get|gets ) ~2 ( ${body} ) like ( that|his|hers )`,
    `every|each single? cigarette|drink|beer|burger|bite|drag|puff|pint|glass|kilo|pound|needle|relapse ~1 is|was a ~1 choice|decision !between`,
  ]),
];
