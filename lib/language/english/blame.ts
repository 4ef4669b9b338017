import type { CueMatch, TermMatch } from '../language.ts';
import {
  acts,
  bad,
  DENIED,
  did,
  group,
  heed,
  ill,
  ofOthers,
  ofThem,
  one,
  patient,
  self,
  their,
  vice,
  will,
} from './blame-words.ts';
import type { Grammar } from './grammar.ts';

/** What can be said instead, by the kind of a match; the others need another thought, not another word. */
const uses: Readonly<Record<string, readonly string[]>> = {
  failed: ['did not get better with the treatment', 'did not respond to the treatment'],
  compliance: ['patients who find the treatment plan hard to follow'],
};

/**
 * An individual made to carry the blame for an illness or for what a system causes, in the words that people use for it
 * without thinking: a fault of their own, a lack of will, a bad choice, an order that begins with "should just". Blame in
 * other words is left alone: in sentences that others wrote, patterns for it found one in twenty, and two in five of what
 * they found was none. What is denied, quoted, asked, reported, said of oneself, of things or of those with power is none.
 * Dorfman, Wallack and Woodruff 2005, and Dorfman 2017, on individual and system frames; the words are our own.
 */
export const blame = (): Grammar => ({
  // It feeds a phrase table: the name of the cue is not told.
  cue: 'policy',
  skipQuotes: true,
  say: {
    '': [
      ...ofOthers([
        // Fault: "their own fault", "themselves to blame", "brought it on himself", "self-inflicted".
        `${their} own ~1 fault|lookout|greed|ignorance|${vice}`,
        `${self} to blame|thank`,
        `have|has|had|got ~3 ${self} to blame|thank`,
        `have|has|had|got nobody|no-one ~2 to blame`,
        `bring|brings|brought ~3 on|upon ${self}`,
        `did|do|does|done|doing this|it|that to ${self}`,
        `${group}|unvaccinated|obese|victims ~8 is|are to blame for|themselves|if|when`,
        `self-inflicted ~1 <illness>|type|problems|misery|damage|illnesses|disease|diseases`,
        `is|are|was|were|it's|that's|illness|disease|problem|problems ~3 self-inflicted !wound|wounds|scar|scars|cut|cuts|injury|injuries|harm|burn|burns`,
        `${patient} ~8 should|ought|must ~2 ashamed`,
        `should|ought to? have? known better !pay|care`,
        `( should have|should've ) ( ( thought ( of|about ) ( that|it|this ) )|listened|( been more careful )|( used a condom )|( said no ) )`,
        `then you|he|she|they ( should have|should've|shouldn't have ) !seen|heard`,
        'you|they|she|he failed as a ~1 parent|mother|father|mum|dad|nurse|doctor',
        // A lack of will.
        `need|needs|lack|lacks|lacking|show|shows|find|question|matter|some|about|have|has|had|more|enough|only|just|little|bit|want|down|with ~3 willpower|self-control|self-discipline|backbone`,
        `lack|lacks|want|matter|down ~1 of|to ( ${will}|${vice}|character|attitude )`,
        `have|has|show|shows|make|makes no|any ~1 ${will}|excuse`,
        'a|some|little|bit|more|of discipline ~4 ( $ | =and|then|would|could )',
        `is|are|was|were|it's mostly|just|pure|sheer|plain|simply|only|all? ${vice}`,
        `out|result|consequence|product|matter|because|due|sheer|pure|plain|such|price of|to|and? ~1 ${vice}`,
        `can't|cannot|couldn't be bothered`,
        `didn't|don't|doesn't|never|won't bother|bothered to`,
        `take|takes|took|taking|show|shows|assume|bear ~1 responsibility for ${their} own? health|body|bodies|weight|life|lives|habits|lifestyle|lungs|liver|heart`,
        `let|lets|letting herself|himself|themselves go !to|home|on|at|wild|crazy`,
        `neglect|neglects|neglected ${their} own? teeth|body|bodies|diabetes|feet|kids|children|baby`,
        `<people>|who|they|you|she|he|by let|lets|letting ${their} kids|children|child|son|daughter|body|teeth|diabetes|weight|asthma|sugar|condition|health get|go|eat|drink|become|rot|live`,
        `${one} never|don't|doesn't|didn't ~1 looked|look|took|take|cared|care after|care|for ~1 ${self}`,
        `${one} ~2 don't|doesn't|won't|didn't want to ( ( ( learn|listen|try ) !from|by|about|on|in|with|for|how|to )|quit|exercise|vaccinate|( ( get|be ) ( better|well|healthy|helped ) )|( work|change ) ( $|their|his|her ) )`,
        `-4:printer|pump|scanner|machine|cat|dog|door|lift|computer|body|heart|cells|virus|phone|app refuse|refuses|refused|unwilling|fail|fails|failed to ( ${heed}|( get vaccinated )|( ( use|wear ) ( their|his|her|condoms|masks|helmets ) )|look after|( take ( his|her|their ) )|( help|take ) ~2 ( ${self}|responsibility )|keep ( their|his|her|an|appointments ) )`,
        `could|would|can ~6 if you|they|she|he really|only|just|truly want|wanted|tried|cared`,
        // Choices, and what they have earned.
        `choose|chose|chooses|choosing|decide|decided|want|wants to be overweight|obese|fat|ill|sick|unhealthy|poor|addicted|homeless|unvaccinated|too|${bad}`,
        `choose|chose|chooses to sunbathe|skip|ignore|wreck|ruin|destroy|poison|kill|smoke|drink|inject|overeat|gamble|stuff|neglect`,
        `make|makes|made|making ~1 bad|poor|unhealthy|wrong|stupid ~1 choices !look|seem|easy|easier|hard|harder|cheap|the|than`,
        `made|make|makes ${their} own? ( bed|( choice ,? and? ( now|so ) ) )`,
        `${their} own? decision|choice to ${acts}|inject|skip|gamble|refuse|starve !part|place`,
        '= ~1 self-inflicted|choice|laziness',
        `${ill} ~1 is just|simply|really|only|nothing|but? a ( ~1 choice|weakness|decision|moral failing|character flaw|lack of ( ${will} ) )`,
        `is|are|was nothing but|more ~3 ${will}|${vice}|weakness|choice`,
        `what you|they|he|she get|gets|got|deserve|deserved for living|eating|smoking|drinking|skipping|ignoring|not|refusing|sitting|never|sleeping|partying`,
        `${group} ~6 deserve|deserves|deserved ( what they ( get|got )|no|whatever|to suffer|( the|their ) ( <illness>|<ills> ) )`,
        'eat|eats|ate|eating|drink|drinks|drank|drinking|smoke|smokes|smoked|smoking themselves|himself|herself|yourself ~1 death|grave|ill|sick|into',
        // Character.
        `${bad} ~1 <people>|smokers|drinkers|relatives|families`,
        'bad|unfit|neglectful mothers|mother|parents|parent|parenting|fathers|mums',
        'uninformed|naive|demanding patients|parents|mothers|users|relatives',
        `${bad} life|lifestyle|lifestyles|living|behaviour|behavior|eating`,
        `${group} are|were|have|become ~1 too|so|just? ${bad} !on`,
        `you were|are ~1 too|so|just? ${bad} !with|about|on|enough|today|at`,
        `<people>|students|generation|youngsters ~2 are|is ~1 too soft|spoilt|spoiled|sensitive|fragile|weak`,
        `${bad} of her|him|them|you|<people>`,
        `-8:i|i'm|we're|myself too ( ( ${bad}|comfortable ) to|weak to ( say|resist|quit|stop|change ) )`,
        `because|cause|that|since ( you're|they're|he's|she's|( you|they|he|she ) ( are|is ) ) just|too|so|simply? ${bad}`,
        'too proud|stubborn|vain|lazy|stupid to ask|see|come|go|walk|listen|call|admit|take|eat|quit|use|wear',
        // What others bear for it.
        'why should we|i|taxpayers|the ~2 pay ~2 for their|people|folk|smokers|someone|somebody|others|other|your|those|his|her',
        `${group} ~2 abuse|abuses|clog|clogs|block|blocks|exploit|exploits|milk|milks|overrun|flood|floods|drain|drains up? our|the ~2 emergency|rooms|room|beds|a&e|system|wards|clinics|surgery|surgeries|hospitals|budget|system`,
        `come|comes asking|crying|whining to|for ~1 us|me|sympathy|pity|help`,
        'no right to complain|moan|whine',
        // Orders.
        'get off the|your|their sofa|couch|backside|bum|arse',
        `${group} ~8 waste|wastes|wasting our|my|taxpayers'|everyone's time|money|beds`,
        `<people>|those|smokers|drinkers|anyone|whoever who|that ~6 are|is|were ~1 too? ${bad}`,
        `<people>|those|smokers|drinkers|anyone|whoever who|that refuse|refused|won't to? ${acts}`,
        `nobody|no-one told|asked|forced|forces|makes|made them|you|him|her|people to? smoke|drink|eat|inject|gamble|have|start|take|buy`,
        `nobody|no-one put|forced|shoved|held|poured ~4 in|to|into|down|on ${their} hand|hands|mouth|head|throat|plate`,
        `no excuse|excuses for ( ( not ( exercising|moving|quitting|losing|trying|cooking|attending|coming ) )|( being|getting|staying ~1 ( overweight|obese|fat|ill|unfit|unhealthy|${bad} ) )|smoking|drinking|obesity|gaining|eating|( ( bad|poor ) ( teeth|health|diet|habits|skin ) )|( missing|skipping ) ( your|their|appointments ) )`,
        `who #word ~7 can't|cannot|shouldn't|mustn't|not complain|moan|whine !to|about`,
        `because ${one} didn't|don't|doesn't|can't|cannot|couldn't|won't care|listen|bother|try|say|stop|sit|control|protect`,
        `because ${one} ( slept around|sleep around|sleeps around|partied|overate|( ate|eat|drink|drank|smoke|smoked ) too much|never ( listened|cared|listen|care ) )`,
        `didn't|never|hadn't fight|fought|try|tried|pray|prayed|want|wanted ( hard enough|enough to|it enough )`,
        // What would be, had they: "if only they had eaten", "had she listened, she'd …".
        `if only ${one} ~1 ${did}`,
        `^ had he|she|they|you ~1 ${did}|come|bothered ~6 , ~1 he'd|she'd|they'd|you'd|would|wouldn't`,
        `if ${patient} really|truly loved|cared|wanted`,
        `if ${one} would only|just|simply ${acts}|call|wait`,
        `^ then? just quit|stop|lose|eat|exercise|pull|snap|man|get|say drinking|smoking|weight|less|more|moving|eating|yourself|out|up|and|no|!|, ~6 how|it's|easy|everyone|nobody|!`,
        `pull|pulled|get ${self} together !for`,
      ]),
      // Those before whom a denial may stand: "people who don't come just don't care".
      ...ofThem([
        `just|simply don't|doesn't want|care|try|bother|listen`,
        `( ( avoided|prevented ) ~3|wouldn't have ~5 ) if ( she'd|he'd|they'd|you'd|( ${one} ) ( had|only|just ) ) ~1 ${did}`,
        `-6:told|tell|hear|voice should just|simply !take|get|go|work|use|show|keep|say|put ${acts}|pull|snap|man|toughen|study|choose|grow|accept|think|pray|smile|cheer`,
      ]),
    ],
    failed: [
      `${DENIED} failed|fails the|her|his|their|first-line|initial|two? ~1 treatment|therapy|chemotherapy|chemo|medication|antibiotics !centre|centres|center|centers|room|rooms|team|teams|unit|units|programme|programmes|target|targets|plan`,
      'patients|patient|she|he ~1 who? failed|fails ( to respond|two lines|first-line )',
    ],
    compliance: [
      `${DENIED} patient|patients|he|she|they ~1 is|are|was|were|been ~2 non-compliant|noncompliant|non-adherent|uncooperative`,
      `${DENIED} non-compliant|noncompliant|non-adherent|nonadherent|uncooperative patient|patients|people|women|men|parents|teenagers|adolescents`,
    ],
  },
  // Who does something about it, thanks or names another cause blames nobody.
  never: [
    // Words that stand where blame is spoken of, or where those with power bear it.
    'shame|shaming|stigma|guilt|guilty|prejudice|stereotype|myth|insult|unfair|wrong|cruel|judged|judgement|hear|heard|write|writes|wrote|call|calls|called|calling|thinks|telling|tells|please|myself|minister+|ministry|company|companies',
    'he|she|they|minister|some|mayor|people|who says|said|claims|claimed|insists|argues|argued',
    "so we|our !pay|wait|have|must|get|foot|cover|carry|can't|wouldn't|all",
    '-will|would thank you|them|him|her|everyone|goodness',
    'because|since the|there|rent|our !parents|mothers|patients|kids|people|boy|girl',
    // Asked, heard, or said of oneself.
    "^^ is|are|was|were|isn't|do|does|did|would|should|who|whose ~~40 ?",
    '-40:why ? $$',
    'apparently|supposedly|allegedly',
    "^^ i|i'm|i've|i'd",
    'more ~1 willpower|discipline|self-control|backbone than',
    // Denied behind it, or only supposed.
    '? ~1 no|not|never|hardly|nope|nonsense|wrong',
    'choice|fault|willpower|discipline|self-control|laziness ~3 is|was|were|does|did|has|had|do never|not|hardly|little|nothing|no',
    'do|does not|never exist',
    '^^ if ~8 were|was|alone|enough',
    'as if|though',
  ],
  unless: [
    `not|never|isn't|aren't|wasn't|weren't|hardly|rarely|neither|nor ~3 ${will}`,
    `need|needs|take|takes|is|are no ~3 ${will}`,
    `not|never|isn't|aren't|wasn't|weren't|hardly|rarely|neither|nor|no ~3 ${bad}|${vice}|self-inflicted|choice|fault|blame|weak|soft|deserve|deserves|deserved`,
    "don't|doesn't care about your|my|our|the",
    'listened to my|our',
    'to blame for ~2 budget|law|cut+|closure+|policy|vote|bill|deal|delay+',
    'snap|pull ~~14 things|words|phrases|sentences|lines that|which|not',
    'things|words|sentences|what not|never to say ~~40 $$',
    "doesn't|don't|not mean ~12 $",
    '^ who|what is|are|was|were to blame',
    'they|people|some|many|others|few|politicians|adverts|reader|readers|trolls|critics say|said|think|believe|claim|write|writes ~12 willpower|lazy|fault|choice|discipline|weak|self-control|choose|choices|burden|yourself|themselves|deserve|blame',
    "willpower|self-control|self-discipline|discipline|laziness ( alone )? ( ~1 ) ( not|never|nothing|won't|isn't|doesn't|can't|cannot|don't )",
    '-i|we say|says|said|think|thinks|thought|believe|believed|claim|claims|claimed that ~12 willpower|lazy|idle|fault|choice|discipline|weak|self-control|burden|yourself|themselves|deserve|blame|careless',
    'fault line|lines',
    'lazy|fault|choice|weak|careless|willpower|selfish|blame|irresponsible ( ~6 ) , they|some|people|he|she|critics|politicians say|says|said|claim',
    '( more than|less|beyond|other than|than|nothing|rather than|instead of|regardless of ) ~4 willpower|self-control|discipline|laziness|choice|fault|weakness',
    '( blaming|shame|shaming|stigma|myth|belief|prejudice|stereotype|refuse|refuses|refused|whoever ~1 ( says|thinks|claims|believes )|anyone who ) ~6 ( willpower|lazy|fault|choice|discipline|weak|self-control|irresponsible|careless|selfish )',
    'rarely|hardly|seldom|barely|anything|neither|scarcely ( ~4 ) ( lazy|choice|fault|weak|careless|choose|chooses|decide|decides|selfish|irresponsible|ignorant|willpower )',
    "^^ bad|wrong|old|before|don't|never : ~12 $",
    'corporate|political|industry|ministerial greed|ignorance|stupidity',
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
