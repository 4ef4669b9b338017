import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * Details by which people nearby might recognise a patient. In parts, over the whole text:
 *
 * - `patient` somebody met in care: "my patient", "we admitted", "came to our clinic", "bed 7", "she thanked me";
 * - details: `age`, `town`, `job`, `day`, `ward`, `condition` (a rare one), `kin` (a person told apart by a singular mark);
 * - `none` what shows that no real patient is meant: made up, groups and averages, staff, speakers, the author's own story.
 *
 * `findPatientDetails` is positive where somebody was met and two or more different details stand in the text, or four.
 * GMC, Doctors' use of social media.
 */
export const patientDetails: Grammar = {
  cue: 'patient-details',
  inParts: true,
  say: {
    patient: [
      '( in|on|at ) ( the|our|my ) ( ~1 ) ( surgery|clinic|ward|unit|practice|er|a&e|icu|stroke unit|night clinic|tent|bus|hospice|theatre|delivery room|emergency room|department|paeds|placement|rotation )',
      '( first|last|second ) ( day|night|shift|week ) ( ~1 ) ( on|in|at )',
      '( bay|bed|room|cubicle ) ( #num|<number> )',
      '( says|said|asks|asked|whispered|tells|told ) the ( ~4 )',
      '( our|my ) ( ward|unit|clinic|surgery|team ) ( ~1 ) ( has|had|lost|treated|admitted )',
      '( reach|reached|found|find|called|rang|saw|see ) ( us|me )',
      '( died|passed away|was born|were born|born|gave birth|woke up|collapsed|fainted ) ( ~2 ) ( on|in|at )',
      '( i|we ) ( ~2 ) ( had to tell|had to say|told|held|met|visited|treated|saw|admitted|delivered|buried|pronounced|said goodbye|signed|explained|broke|gave|heard|stood|pulled|took|drew|gave ) ( ~1 ) ( a|an|the|him|her|his|them|my|two|three|it|#aged|blood|from )',
      '( had|has|have ) ( his|her|their ) ( ~1 ) ( first|second|third|fourth|last|next ) ( bleed|relapse|seizure|attack|chemo|dialysis|surgery|operation|fall|admission|stroke|miscarriage|overdose|transfusion|crisis|round|dose )',
      '( came|walked|limped|was brought|were brought|arrived|turned up|was flown|is brought|was carried|was wheeled|came back|presented|was rushed|was transferred ) ( ~2 ) ( to|in|into|by|on|with|at|from|here ) ',
      '( home visit|house call|home visits|night round|ward round|outreach|street clinic|shelter|delivery room|triage|first aid tent|ambulance|on call|on-call|night duty|consultation|rounds ) ( ~3 )',
      "( never forget|can't forget|cannot forget|still think|keep thinking|think of|stays with me|stay with me|haunts me|on my mind|broke my heart|made my day ) ( ~2 )",
      '( our|the|my ) ( ~1 ) ( oldest|youngest|first|last|only|new|dearest|longest-staying|bravest ) ( ~1 ) ( patient|inpatient|resident|guest|case|admission|baby|newborn|client )',
      '( pulled|fished|cut|saved|rescued|revived|resuscitated|dragged|lifted ) ( ~1 ) ( out of|from|after|by )',
      "( has|have|had|with|diagnosed with|told ( him|her|them ) ) ( ~2 ) ( als|ms|lupus|leukaemia|cancer|hiv|tb|tetanus|cystic fibrosis|haemophilia|huntington's|epilepsy|dementia|rabies|a brain tumour|malaria|anorexia|psychosis|schizophrenia )",
      '( my|our|his|her ) ( cousin|friend|classmate ) , ( a|an|#aged|#num )',
      '#cap , #num , ( a|an|the|from )',
      "( my|our|one of my|one of our|a|this|the|her|his|last|first|another|young|elderly|that|today's|yesterday's|youngest|oldest|dearest ) ( ~2 ) ( patient|inpatient|outpatient )",
      '( one of ) ( our|my|the ) ( ~2 ) ( patients|inpatients|residents|clients|mothers|parents|children|babies|boys|girls|families|guests )',
      "( we|i|we've|i've|i'll|team|colleague|our team|midwife|resident ) ( ~2 ) ( admitted|treated|examined|delivered|operated|resuscitated|vaccinated|diagnosed|discharged|intubated|stitched|sutured|lost|nursed|looked after|cared for|took blood|saw|met|see|sat with|held|bandaged|screened|x-rayed|transferred|anaesthetised|tested|scanned|took care|counselled|visited|helped|assessed|cannulated|weighed|certified|clerked|followed|assisted|dressed|sent|watched|found ) ( ~1 ) ( a|an|the|his|her|him|this|our|my|from|twins|triplets|blood|with|two|one|#aged|#num|him|on|today|it|them|$ )",
      '( came|comes|walked|walks|arrived|brought|wheeled|rushed|limped|turned up|presented|is|was|came back|returns|returned|limps|sat|sits|lay|lies|waits|waited|collapsed|cried|died|passed|sleeps|has been ) ( ~2 ) ( to|into|in|on|at|by|from ) ( our|my|the|this|your )? ( ~2 ) ( clinic|ward|unit|surgery|consulting room|office|emergency room|emergency department|er|a&e|ed|icu|hospital|practice|consultation|stand|bus|van|department|tent|room|ambulance|resus|theatre|waiting room|delivery room|nicu|picu|outreach|night clinic|street clinic|bed|beds|hospice|parents|mobile clinic|drop-in )',
      '( admitted|readmitted|delivered|discharged|intubated|resuscitated|stitched|examined|clerked|diagnosed|treated|operated|hospitalised|vaccinated|sutured|admission|transplanted|cannulated ) ( ~3 )',
      '( thanked|told|asked|smiled at|hugged|showed|gave|taught|said to|whispered|held my|looked at|kissed|wrote ) ( me|us|my hand )',
      '( bed|cubicle|bay|side room ) ( #num|<number> ) ( ~1 ) ,|:|.|–|–|on|in',
      'room ( #num|<number> ) ( ~1 ) :|on|in',
      '( saw|seen|meet|met|treated|had|delivered|did|assisted|helped|watched|diagnosed|scrubbed ) ( ~1 ) ( my|our ) ( ~1 ) first',
      "( my|our|this week's|today's|yesterday's|last night's ) ( ~1 ) ( first|last|youngest|oldest|night|tuesday|monday|favourite|saddest|hardest|next|only ) ( ~2 ) ( patient|patients|admission|case|delivery|birth|baby|consultation|code|transplant|home visit|call-out )",
      "( i|we ) ( can't|cannot|won't|will never|couldn't|will not|keep|still|'ll never ) ( ~2 ) ( forget|stop thinking|thinking|think about|sleep|shake off|get over|remember|get her|get him ) ( ~2 )",
      '( on|in|at ) ( our|my ) ( ~2 ) ( ward|unit|clinic|icu|department|practice|ambulance|list|er|a&e|surgery|night shift|shift|rotation|placement|bus|hospice|round|drop-in|outpatients )',
      '( third|second|fourth|fifth|first ) ( admission|relapse|dialysis|miscarriage|surgery|round of chemo )',
      '( his|her|the ) ( wound|tumour|leg|lungs|scan|stroke|x-ray|biopsy|blood sugar|stump|insulin|overdose|chemo|dialysis|labour|delivery|heart stopped|transplant )',
      '( consent|case|story ) ( of|from ) ( the|our|my ) ( ~1 ) ( ward|week|night|clinic|day )',
      '( night shift|on call|on-call|rounds|ward round|placement|rotation|home visit|house call|triage|labour ward|resus ) ( ~~5 ) ( , |: |– )',
      "( mum|mother|father|dad|parents|baby|grandma|grandfather|husband|wife|boy|girl|man|woman|child|lady|gentleman ) ( , |and|who|whom ) ( ~6 ) ( is doing|are doing|was discharged|cried|died|survived|we admitted|we treated|came in|was brought|brought in|in my|in our|had|has|i saw|we saw|i met|did not make|didn't make|recovering )",
      '( <shape> )  ( ~3 ) ( cried|died|bled|fainted|waited|had thought|thought it|survived|woke|collapsed|begged|refused|apologised|stopped ( his|her ) )',
      '( brought in|admitted on|came in|came to us|in my care|under my care|in our care|dr me|we lost|lost him|lost her|lost a patient|passed away|passed today|handed over )',
    ],
    age: [
      "( he's|she's|he is|she is|they're|he was|she was|is|was|, |and he's|and she's ) ( only|just|barely|not yet|about|almost )? ( #num|<number> ) ( , |. |! |: |; |– |and|now|today|but )",
      '( woman|man|boy|girl|mother|father|patient|teacher|farmer|driver|child ) ( of|aged|, ) ( #num|<number> )',
      '( mid|early|late ) ( – |- )? ( twenties|thirties|forties|fifties|sixties|seventies|teens )',
      'mid-twenties|mid-thirties|mid-forties|mid-fifties|mid-sixties|mid-seventies',
      '( #num|<number> ) and ( #num|<number> ) , ( ~3 )',
      ': ( #num|<number> ) , ( ~3 )',
      '#aged',
      '( aged|age|turned|turning|barely|only|is|was|just|about|nearly|, ) ( #num|<number> ) ( ,|.|and|years|year|months|weeks|days|today|with|when|from|who|:|;|–|! | but|; )',
      ', ( #num|<number> ) ( ,|.|;|:|–|! | $ )',
      '( #num|<number> ) ( ~1 ) ( years|year|months|weeks|days|yrs|yo|y/o ) ( old|of age|young )',
      '( aged|age ) ( #num|<number> )',
      '( a|the|our|my|this|an ) ( ~1 ) ( <number>|#num ) year ( old )?',
      "( she's|he's|she is|he is|they are|she was|he was|i met her|at ) ( only|just|barely|not even|almost|nearly|exactly )? ( #num|<number> ) ( ,|.|and|years|with|when|; |! | but|or| $ )",
      '^ ( <number>|#num ) ( years|, a|, an|, the|, from|and )',
      '( in ( his|her|their ) ( early|late|mid )? ( twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|20s|30s|40s|50s|60s|70s|80s|90s ) )',
      'teenager|centenarian|octogenarian',
      '( baby|toddler|newborn|girl|boy|twins ) ( of|, ) ( #num|<number> ) ( days|weeks|months|years )',
    ],
    town: [
      '( in|from|near|of|at ) #cap !<notown>',
      "( our|the|this|his|her|my ) ( ~1 ) ( village|island|valley|town|conservatory|parish|neighbourhood|street|school in|primary school|football club|theatre|opera|women's team|team here )",
      "( only|local|our town's|the village|village|our village|town's ) ( ~1 ) ( <job>|pub|shop|bakery|school|choir )",
      '( from|in|near|of|outside|at|around|to|above|off ) #cap !<notown>',
      '( only|one|single|last|biggest|sole ) ( ~2 ) ( in|of|on ) ( town|the village|our village|the valley|the island|our town|the county|our valley|this town|the parish|our island|#cap )',
      '( reception centre|village|town|farm|island|valley|street|harbour|suburb ) ( ~1 ) ( in|of|near|on|near ) #cap',
      '( next|neighbouring|same|our|the ) ( village|island|valley )',
    ],
    job: [
      '( a|an|the|our|my|as|retired|former|young|, |local|trainee|apprentice|only|works as|is a|was a|: ) ( ~1 ) ( <job> )',
      '( <job> ) ( from|aged|, #num|in|of|by|at|who|whom|with|turned|: ) ',
      '( studies|study|studied|teaches|taught|works|worked|runs|ran|drives|drove|plays|played|owns|owned|sells|sold|bakes|cooks|sings ) ( ~2 ) ( law|medicine|maths|physics|history|nursing|in|at|for|as|school|the|piano|music|art|engineering|lorries|trucks|a|football|#cap )',
      "( mayor's|minister's|bishop's|professor's|dean's|priest's|headteacher's|director's ) ( ~1 )",
    ],
    day: [
      "( yesterday|today|tonight|this morning|this afternoon|this evening|last night|last week|this week|last month|on christmas|christmas eve|new year's|easter sunday|just now|last weekend|this weekend|the other day|earlier today|an hour ago|last friday|last monday|last tuesday|last wednesday|last thursday|last saturday|last sunday|since monday|since tuesday|since friday|two days ago|three days ago|at dawn )",
      '( on|last|since|this|every|until|early|late|, |^ ) ( <weekday> ) ( night|morning|evening|afternoon )?',
      '( on|since )? ( the )? ( #num ) ( of )? ( <month> )',
      '( <weekday> ) ( night|morning|evening|afternoon|, #clock )',
      "( at ) ( #clock|#num am|#num pm|<number> in the morning|<number> am|#num in the morning|<number> o'clock|midnight )",
      'since ( easter|christmas|monday|new year|october|september|the summer|<month> )',
    ],
    ward: [
      '( <wardname> ) ( unit|ward|department|clinic|icu|rounds|team|station|outpatients|bay|theatre|room|tent|centre )',
      '( ward|unit|bed|bay|cubicle|station|theatre ) ( #num|#word ) =,|:|.|–|a|an|in|of|with|on|we|the',
      "( stroke|icu|nicu|picu|burns|dialysis|oncology|maternity|labour|delivery|paediatric|paediatrics|neonatal|psychiatric|geriatric|emergency|surgical|cardiology|eating-disorders|eating-disorder|eating disorder|detox|palliative|hospice|trauma|orthopaedic|adolescent|intensive|hand surgery|renal|admissions|high-dependency|isolation|infectious|hiv|tb|fertility|gynaecology|haematology|memory|pain|transplant|children's|respiratory|covid ) ( ~1 ) ( unit|ward|clinic|care|department|bus|station|rounds|outpatients|team|room|hospice|service|bed )",
      '( at|in|to ) ( st|saint|the #cap|our )? ( ~2 ) ( hospital|clinic|maternity|hospice|infirmary|university hospital )',
      'ward #num|#word',
      '( a&e|icu|nicu|picu|resus|er|emergency department|emergency room|operating theatre|delivery room|labour ward|consulting room )',
      '( at ) ( st|sankt|saint|santa|san ) #cap',
    ],
    condition: [
      '<rare>',
      '( first|only|single|one|rare|second|such a|a ) ( ~2 ) ( syndrome|disease|porphyria|ataxia|dystrophy|sarcoma|anthrax|tetanus|diphtheria|rabies|leprosy|triplets|quadruplets|conjoined|frostbite|cholera|botulism|kawasaki )',
      '#cap ( syndrome|disease|sarcoma|tumour|palsy|anaemia|vasculitis|ataxia|lymphoma|dystrophy )',
      '( stabbed|shot|struck by lightning|attacked by|bitten by|fell from|gored|hit by|crushed|trapped|drowned|electrocuted|run over|burned in|burnt in|trampled )',
    ],
    kin: [
      '( twin|triplet|triplets|twins ) ( girls|boys )?',
      '( mother|father ) of ( four|five|six|seven|eight|nine|ten|#num|triplets|twins )',
      '( wife|husband|daughter|son|sister|brother|mother|father ) of ( a|an|the|our|my ) ( ~2 )',
      '( one ) ( ~1 ) ( boy|girl|man|woman|child|patient ) with',
      "( colleague's|neighbour's|professor's|doctor's|nurse's|politician's|mayor's|teacher's|minister's ) ( husband|wife|son|daughter|mother|father|child|driver )",
      '( plays|sings|swims|rides|paints|conducts|keeps|leads|coaches ) ( ~3 ) ( band|choir|team|club|orchestra|church|bees|goats|brass )',
      '( the|our|a|only|whose ) ( ~2 ) ( twins|triplets|quadruplets|quintuplets|conjoined )',
      '( only|first|last|sole|oldest|youngest|tallest ) ( ~1 ) ( <shape>|dentist|priest|doctor|teacher|baker|midwife|vet|child|family|survivor|woman|man|nun|imam|goalkeeper )',
      '( family|couple|twins|triplets|brothers|sisters ) ( ~1 ) ( from|of|who|in|with ) ',
      '( goalkeeper|nun|priest|imam|bishop|mayor|minister|councillor|judge|headteacher|weather presenter|singer|actor|actress|champion|influencer|rabbi|lighthouse keeper|monk )',
    ],
    none: [
      '( we|they|our team|volunteers ) ( ~1 ) ( treated|saw|vaccinated|screened|tested|admitted ) #num ( people|patients|children|women )',
      '( training|role|film|novel|tv|radio|theatre ) ( ~1 ) ( film|character|video|play|case )',
      '( earns|earn|salary|wage ) ( ~2 ) ( than|less|more )',
      '( is|are ) ( ~1 ) ( our|the ) new ( ~2 )',
      '( at|in ) our hospital ( ~3 ) mondays',
      'for free',
      '( prof|dr|professor ) #cap ( ~4 ) ( gives|talks|speaks|opens|explains|joins|will|answers|presents|wins )',
      "( i'm|i am ) ( ~1 ) ( a|an ) ( ~2 ) ( nurse|doctor|student|midwife|medic|paramedic|gp|patient|teacher|survivor )",
      '( delegates|participants|volunteers|runners|members|students ) ( ~1 ) ( aged|met|came|joined|ran|from #num )',
      '( gives the keynote|ran the marathon|runs the|wins the|won the|joined our|new member|our colleague|our president )',
      '( will be ) ( there|with us|here|on stage|on the panel|in the room )',
      '( fictional|fictitious|invented|made up|made-up|made her up|made him up|make up|made them up|imagine|imagined|imaginary|picture a|hypothetical|vignette|composite|case for|scenario|role play|role-play|roleplay|actor|simulated|simulation|mannequin|manikin|dummy|teddy|suppose|let\'s say|say you are|meet "|fake patient|fake patients|average patient|typical patient|sample patient|paper case|quiz case|exam case|example patient|osce|based on several|mix of|several stories|novel|film|series )',
      '( consent|consented|with permission|gave permission|agreed to|with her ok|with his ok|shared with|her permission|his permission|changed name|name changed )',
      '( trial|study|survey|registry|cohort|review|programme|screening|guideline|guidelines|women aged|men aged|people aged|adults aged|children aged|everyone aged|aged #num ( to|and|or|- ) ) ( ~4 ) ( enrolled|aged|invited|recruited|included|asked|of|to|and|recommends|offered|covers|is open|from #num|over|found|is for )?',
      '( of the ) #num ( people|patients|students|children|women ) ( we )',
      '( speaking|speaker|speakers|welcome|welcomes|joined the|joins|joined our|our new|our exchange|our student|our colleague|our volunteer|our president|new colleague|exchange student|keynote|panel|moderator|our host|our guest|guest|lecture|talk by|workshop by|meet our|meet your|elected|appointed|thank you|thanks to|retires|retiring|retired after|successor|colleague|colleagues who|gp i|doctor i|nurse i|tutor|supervisor|mentor|consultant i|surgeon i|our cleaner|our porter|our trainee|volunteer of|birthday of our|turns #num|founder )',
      "^ i ( was|am|'m ) ( #num|<number>|a|diagnosed|only|born|told|just|in my )",
      '( when|since ) i was ( #num|<number>|diagnosed|a|told )',
      "( i was|i'm|i am ) ( ~2 ) ( told that i|diagnosed|admitted|a patient|the patient|pregnant|discharged|hospitalised|on dialysis )",
      '( my|our ) ( ~1 ) ( own )? ( diagnosis|illness|cancer|epilepsy|depression|endometriosis|surgery|dad|mum|father|mother|grandmother|grandfather|nan|sister|brother|uncle|aunt|daughter|son|cat|dog|flatmate|neighbour|teddy )',
      '( looking for|is hiring|we are hiring|vacancy|apply|start on|wanted: |needs a nurse|recruiting )',
      '( every day|every week|every year|each year|often|usually|most|many|some|few|typical|on average|average ) ( ~1 ) ( we|patients|people|see|of our|of the|children|families|women|men|admissions )',
      '^ patients|children|people|women|men ( with|under|over|who|aged|like|in|wait )',
      '( when|if ) ( somebody|someone|a patient|anyone|a child|anybody|your|you|the ) ( ~2 )',
      '( we|nurses|doctors|staff|colleagues|midwives ) ( ~1 ) ( use|start|work|wear|wash|sing|need|have ( fewer|less|more ) )',
      '( clinic|ward|hospital|unit|centre ) ( turns|turned|celebrates|opens|opened|moves|moved|is looking|is open|is hiring|has a new )',
    ],
  },
};

/** So many details tell of one person even where nothing is said of meeting them. */
const MANY_DETAILS = 4;

const details = new Set(['age', 'town', 'job', 'day', 'ward', 'condition', 'kin']);

/** The first detail of a text that tells of one real patient by two or more of them, or undefined. */
export function findPatientDetails(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'patient-details');
  const kinds = new Set(cues.map(({ kind }) => kind ?? ''));
  if (kinds.has('none')) return undefined;
  const found = [...kinds].filter((kind) => details.has(kind));
  return found.length >= (kinds.has('patient') ? 2 : MANY_DETAILS)
    ? cues.find(({ kind }) => details.has(kind ?? ''))
    : undefined;
}
