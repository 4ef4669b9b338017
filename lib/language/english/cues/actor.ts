import type { Grammar } from '../grammar.ts';

/**
 * Somebody with power, treated as such: addressed ("Dear minister", "Mayor Ilves, …"), asked, thanked for a decision, or
 * said to decide, to promise, to owe. An institution alone is none: it may be a place, a workplace, a source, a name.
 */
export const actor: Grammar = {
  cue: 'actor',
  say: {
    '': [
      '( madam|mister|mr|mrs|ms|dear|senator|minister|president|rector|dean|mayor|commissioner|councillor|chancellor|secretary|director|governor|prefect ) ( ~1 ) ( president|minister|rector|dean|mayor|commissioner|chancellor|secretary|director|speaker|chair|#cap ) ,|:|!|.|has|have|will|promised|you|must|should|can|did|is|said-yes',
      'dear ( ~3 ) ( board|committee|council|rector|dean|director|management|team of the ministry|members of|president|delegates of the council|faculty|office|university|employer|landlord|insurer|colleagues in parliament|state|government|europe|eu )',
      "( it|this|that ) ( is|'s ) ( ~1 ) ( for|on|up to ) ( the|our|your|each )? ( ~3 ) ( <ruler>|<offices> ) ( to )?",
      "( it's|it is|that's|this is ) ( the|our|your )? ( ~3 ) ( <ruler>|<offices>|board's|minister's|council's|commission's|parliament's|city's|state's|university's|rector's|dean's|employer's|insurer's|hospital's|government's ) ( call|job|duty|turn|responsibility|decision|move|choice|task|homework|fault )",
      "( the|our|your|europe's|every|all|each|most|many|some|no|these|big|tech|tobacco|health|sugar|drug|member|private|public|local|regional|national|food|city|national|hospital )? ( #cap )? <offices> ( ~1 ) ( must|should|can|could|has to|have to|need to|needs to|ought|owe|owes|decide|decides|decided|want|wants|refuse|refuses|promised|promise|promises|plan|plans|vote|votes|voted|ban|bans|banned|pay|pays|fund|funds|cut|cuts|set|sets|allow|allows|listened|agreed|approved|rejected|announced|introduced|scrapped|delayed|postponed|closed|closes|raise|raises|raised|keep|keeps|ignores|ignore|ignored|blocks|block|blocked|has money|have money|has until|has the|have the|has the power|have the power|knows|know|know better|looks away|look away|cannot|can't|won't|will|would rather|says no|said no|said yes|has listened|have listened|has promised|has decided|has cut|has scrapped|has refused|have refused|have promised|has agreed|has voted|has failed|failed|fails|fail|still|chose|chooses|choose|hides|makes|forces|lets|let|leave|leaves|spend|spends )",
      '( demand|ask|question|letter|message|request|appeal|petition|signatures|complaint|proposal|call|open letter|thanks|kudos|plea|reminder|homework ) ( ~2 ) ( to|for|on|at ) ( the|our|your|all|every|each )? ( ~3 ) ( <ruler>|<offices>|office )',
      'thank|thanks|thankyou ( you|to )? ,? ( ~1 ) ( <ruler>|#cap <ruler>|the ( ~1 ) <ruler>|the ( city|board|dean|rector|director|management|council|faculty|university ) ) ( ~3 ) ( for )',
      '( who ) ( ~2 ) ( decides|answers|signs|is responsible|pays|can change|can stop|can end|has to act|must act ) ( ~4 ) ?',
      '( hand|handed|hands|give|gave|deliver|delivered|send|sent|bring|brought|submit|submitted|present|presented|take|took ) ( ~6 ) ( to ) ( the|our|your )? ( ~3 ) ( <ruler>|speaker of|council|board|rector|dean|faculty|university management|committee|chancellery )',
      '( leaders|heads of state|member states|governments|ministers|meps|deputies|senators|lawmakers|regulators|insurers|employers|mayors|rectors ) ( ~6 ) ( could|can|must|should|will|meet|vote|decide|have|are|owe|ban|agree|promise|act|fund )',
      '( health department|education department|department of health|department of education|health agency|public health department ) ( ~3 ) ( runs|keeps|holds|has|decides|can|must|could|should|plans|wants|knows )',
      'you ( ~1 ) decide|vote on|over|about|which|how|whether',
      // Addressed.
      'dear {office}',
      '^^ ( hey|hello|hi|so|please|and )? {office} ,|:|–|—|?|!',
      '( <ruler>|#office ) , ( you|your|please|sign|act|listen|will|we|it|this|when|how|what|why|where|do|can|could|stop|fund|keep|the|if )',
      '( thank|thanks|bravo|kudos|congratulations|chapeau|applause|shame|credit ) ~3 ( to )? ~2 {office}',
      '#office',
      // Does, decides, owes.
      '{office} ~3 ( <decides> )',
      "{office} ~3 ( will|would|can|could|may|might|must|should|has|have|had|is|are|was|were|did|does|do|shall|didn't|hasn't|won't|can't|cannot|doesn't|isn't|don't|haven't|still|now|finally|never|once|just|also|again|plans|wants|needs|intends|refuses|continues|agreed|likes|chose|chooses ) ~4 ( <decides>|<decided> )",
      '( <ruler>|council ) ~3 ( must|should|need|needs|ought|has to|have to|owes|owe|could|can )',
      '{org} ( must|should|needs|need|could|has to|have to|ought|owes|owe|refuses|decides|decided|scrapped|scraps|promised|promises|voted|votes|bans|banned|charges|pays|funds|allows|forces|gives|cuts|cancelled|shut|shuts|closes|closed|moves|moved|makes|lets|keeps|wants|can )',
      // Asked, held to account.
      '( ask|asked|asking|asks|urge|urged|urging|urges|want|wants|demand|demanded|beg|press|pressed|push|pushed|invite|invited|remind|reminded|tell|told|petition|petitioned|lobby|convince|convinced|need|expect|expects|call on|upon | calls on|upon | called on|upon | calling on|upon | appeal to | write to | wrote to | written to | talk to | hand ~4 to | sent ~4 to | handed ~4 to | letter to | message to | request to | petition to | demands to | thank|thanked|thanks ) ~1 ( <det>|<poss> )? ~2 ( {office} | {org} )',
      '( up to|on|with|for|from|by|of|before ) ( the|our|your|its )? ( #cap )? ( {office} | {org} ) ( to <decides> )',
      '( up to | hands of | lies with | rests with | depends on | desk of | table of | duty of | responsibility of | job of | power of | task for | matter for | question for | test for | signal to | appeal to | homework for | answer from | answers from | reply from | silence from | word from | money from | decision of | decision by | decided by | signed by | run by | set by | funded by | made by | approved by | vote of | majority in | promised by | refused by | blocked by | pressure on ) ( the|our|your|each|every|all|both|this|their )? ~3 ( {office} | {org} )',
      '( until|unless|before|when|if|once|whether|why|will|should|can|could|must|does|did|has|what|how|that ) ( the|our|your )? ( #cap )? ( {office} | {org} ) ~3 ~2 ( <decides>|<decided> )',
      '( will|when will|should|could|can|why does|why do|what does|what will|how will|how many ) ~2 ( the|our )? ( {office} | {org} ) ~12 ?',
      '( those|people|person|ones|men|anyone|everyone ) ( who|that|in ) ( run|runs|decide|decides|set|hold|write|make|vote|sign|govern|pay|charge|power|office|parliament|government|can|fund|plan|control|manage|draft|own|lead )',
      '( decision makers|decision-makers|policymakers|policy makers|policy-makers|lawmakers|legislators|authorities )',
      '( meet|met|meeting|meetings|brief|briefed|talk|talked|spoke|sat|sit|discuss|discussed|question|questions ) ~2 ( with|to|for )? ( the|our|your|eu|state )? ~1 ( <ruler>|#office )',
      '( state secretary|prime minister|health minister|health ministry|health ministers|education minister|finance minister|city council|town council|city councils|town councils|local council|district council|hospital management|hospital board|hospital managers|health committee|university board|health insurance|insurance fund|education board|school board|exam board|medical board|management board|housing company|transport authority ) ~4 ( <decides>|<decided>|has|have|must|can|should|will|to|could|who|is|was )',
    ],
  },
  unless: [
    'council house|houses|flat|flats|tax|estate',
    '<offices> of ( our|the|a|my ) ( ~2 ) ( club|choir|team|student|students|association|chess|running )',
    'our president of',
    '( state|head|board|office|chair|speaker|party|bank|school|town|city|country|police|court ) ( of the art|of our kitchen|game|games|centre|center|hours|party|bag|library|hall|run|trip|marathon )',
    '( hospital|university|school|schools|faculty|hospitals ) ( has|have|had|is|are|was|were|opens|opened|celebrates|hosts|starts|will ) ( #num|<number>|a|an|beds|open|closed|new|located|home|the nicest|full|celebrating|host|hosting )',
    '( received|hosted|invited|welcomed|guests|visited|visit|spoke ) ( ~1 ) ( at|by|in|to ) ( the )? ( ~1 ) <power>',
    'tag|mention ( ~1 ) <power>',
    'WHO limit|limits|guideline|guidelines|list|threshold|day',
    'according to the? ~2 <power>|#office|#mention',
    'source|sources|photo|data|figures|via : the? ~3 <power>|#office|#mention',
    '<power> building|buildings|street|square|canteen|library|bike|garage|garden|car|choir|football|team|kitchen|lecture|hall|tower|guide|guideline|guidelines|report|data|figures|factsheet|says|said|found|finds|estimates|estimate|reports|study|survey|day|clinic|hospital|school|park',
    '( studied|study|works|work|worked|born|graduated|lecture|lectures|student|students|professor|teacher|teaches|hosted|held|exhibition ) ~2 ( at|of|in|from|with|by ) the? ~2 <power>',
    '( minister|president|board|members ) of our|the|my ( little )? ( church|parish|choir|club|society|association|team )',
    'WHO ( do|does|did|is|are|was|were|has|have|can|could|will|would|wants|else|said|says|knows|cares|gets|got|still|should|had|let|pays|decides|needs|you|we|i|live|lives|work|works|never )',
    '( met|meet|visited|visit|hosted ) ( the )? #mention|#office ( in|at|for|and )',
    'commission for|of ( the|a )? ( mural|painting|song|portrait )',
  ],
};
