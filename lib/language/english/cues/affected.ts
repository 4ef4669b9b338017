import type { Grammar } from '../grammar.ts';

/**
 * Which group is hit by the problem or stands to gain: a share of people ("1 in 4 students"), a group with what sets it
 * apart or with what befalls it ("older people who live alone"), a group behind a verb that hurts or helps. A group of
 * which a clause tells anything counts: kept sentences showed that no list of verbs is long enough. Groups that organise,
 * take part, are thanked, invited or addressed are taken back, as are names, titles and leisure.
 */
export const affected: Grammar = {
  cue: 'affected',
  say: {
    '': [
      '( somebody|everybody|ones ) ( who|with|without|on|under|whose|in ) ( ~12 ) $',
      '( thousands|millions|hundreds|those ) ( with|without|of|on ) ( ~2 ) ( <condition>|<placed>|{group} )',
      '( partners|lives|lungs|winter|life|world|pain|hands|wives|widows|hunger|health|deaths|suffering ) of ( ~1 ) {group} $',
      '( smallest|youngest|oldest|weakest ) ( lungs|hearts|bodies|ears|patients )',
      '{group} , ( a|an|the|our )? {group} ( , |and ) ( ~1 ) {group}',
      '#num|<number> million|thousand #cap',
      '<risk>|remote|deprived|mountain|small|smaller|poorer areas|villages|districts|regions|towns|neighbourhoods|islands|communities|estates|valleys ( ~2 ) ( have|has|lose|lack|wait|are|get|miss|suffer|pay|wait )',
      'survivors|victims of|from ( ~2 ) <condition>|<plight>',
      'knows|know|asks|hear|from|meet|see who ( ~4 ) : ( ~2 ) {group}',
      '{group} ( far|from|in|on|at|without|who|whose|with ) ( ~6 ) ( $$|: )',
      '{group} #word|#num #word|#num|#mention ( ~12 ) $',
      '( those|anyone|everyone|someone|whoever ) ( who|with|without|on|under|whose|in|born|at|from ) ( ~12 ) $',
      '{group} ( in|from|at|on|with|near|along|of ) ( ~7 ) ( <bears>|<plight> ) ( ~2 ) #word',
      '( oldest|youngest|poorest|weakest|smallest|sickest|frailest|loneliest ) ( ( among|of|in ) ( us|all|our|the )|half|third|quarter|fifth|tenth )',
      '( whole|entire|a ) ( class|classes|family|families|village|street|ward|generation|neighbourhood|team ) ( ~3 ) ( <bears>|<plight>|<condition> )',
      '^^ if you ( have|use|need|take|inject ) a|an|your? ( <condition>|stoma|pump|wheelchair ) !?',
      // Shares of people.
      '{share} ( ~3 ) {group} ',
      '{share} ( of )? ( us|them|you|europeans|adults|population )',
      '( #num|<number>|<many>|over|nearly ) ( ~1 ) {group} ( a year|every year|each year|wait|waiting|could be|would be|will be|at risk|in need )',
      // A group with what sets it apart.
      '<risk> {group}',
      '( those|anyone|everyone|someone|people|anybody|whoever ) ( who|with|without|on|whose|living|in ) ( ~3 ) ( <condition>|<plight>|<placed>|<bears>|<people>|afford|pay|drugs|wheelchair|hip|work|live|lives )',
      '<sufferers>',
      // A group and what befalls it.
      '{group} ( who|that|with|in|on|from|of|like|and|without|under )? ( ~3 ) ( <bears> ) ( ~6 ) ( <condition>|<plight>|<services>|<placed>|<body>|<means>|#num|<number>|before|because|without|every|twice|long|longer|alone|most|first|last|faster|once|twice|often|out|harder|worse|later|until|it|home|up|less|more|earlier|younger|fewer|apart|$$ )',
      '{group} ( ~4 ) ( <plight> )',
      '( my|our|a whole|next|lost|younger|future|this ) ( generation|generations )',
      // A verb that hurts or helps, or what it falls on.
      '( <hurts> ) ( ~3 ) ( most|hardest|first|especially|mostly|above all|mainly|worst|for )? ( , )? ( ~2 ) {group}',
      '<helps> ( everything for|all|every|the )? ( ~1 ) {group} ( $|, )',
      "( for|to|among|on|especially|above all|particularly|mostly|mainly|costs|cost|hits|it's|it is|that is|are|means|meaning|means that|leaves|makes ) ( ~2 ) {group} ( , )? ( who|that|whose|with|in|on|without )? ( ~3 ) ( <plight>|<bears>|<condition>|<hit>|<placed>|<means> )",
      "( it's|it is|that's|who pays|who suffers|hits|hit ) ( ~~8 ) {group} ( who|that|and|first|hardest|most|$$ )",
      '( victims|target|targets|customer|customers|price|bill|burden|brunt|risk|rate|rates|deaths|lives|health|pain|suffering|hunger|stress ) ( ~3 ) ( is|are|for|of|on|in|among|by|: |falls on ) ( the|our|many|all )? ( ~2 ) {group}',
      '( protect|protects|protecting|spare|spares|save|saves|shield|shields|heals|feed|feeds|reach|reaches|benefit|benefits|kill|kills|harm|harms|threatens|threaten|target|targets|targeting|endanger|endangers|hurt|hurts|hit|hits|hitting|affect|affects|exclude|excludes|punish|punishes|trap|traps|fail|fails|failed|abandon|abandons|poison|poisons|burden|burdens|push|pushes|force|forces|exploit|exploits ) ( ~4 ) {group}',
      '<condition> ( ~2 ) ( in|among|of|for ) ( ~2 ) {group}',
      '( relief|blessing|lifeline|nightmare|torture|disaster|burden|danger|problem|barrier|risk|hell|daily life|daily bread|reality|locked door ) ( ~1 ) ( for|to|of ) ( ~2 ) {group}',
      '{group} ( ~2 ) and {group} ( ~1 ) ( : |get|have|need|wait|breathe|lose|pay|work|die|suffer )',
      '( paid|carried|felt|borne|suffered ) by ( the|our|those )? ( ~1 ) ( {group}|who )',
      '^^ for {group} ( ~5 ) , ',
    ],
  },
  unless: [
    '{group} ( ~12 ) <leisure>',
    '<leisure> ( ~3 ) ( for|with|by|of|to ) ( ~2 ) {group}',
    '{group} ( and {group} )? ( , |: ) ( ~1 ) ( grab|meet|bring|the|come|join|please|take|your|we|here|this )',
    "my|our|his|her|your ( mum|mom|dad|mother|father|sister|brother|parents|grandmother|nan|neighbour|son|daughter|colleagues ) ( ~1 ) ( taught|told|gave|said|says|used|is|was|you'll|will|brought|grows )",
    'anyone|everyone with a ( ~2 ) ( card|ticket|guitar|licence|laptop|camera|question|voice|bike )',
    'the ( {group} ) of our',
    '{group} ( ~2 ) tie|tied|beat|lost ( ~1 ) #num',
    'assistant|colleagues|neighbours|nurse|friend|student|patient|people ( ~3 ) ( found|brought|gave|lent|sent|taught|baked|helped|asked ) ( us|our|me|chocolate|cake|biscuits|the )',
    '{group} ( ~1 ) ( meet|meets|met ) ( in|at|on|every|for|with )',
    "{group}|kids|children ( ' )? ( corner|book|books|drawing|drawings|choir|menu|playground|tent )",
    '{group} wanted|needed|sought',
    '( adults in the room|patients first|people watching is )',
    '{group} get|gets ( #pct|half|free|discount )',
    '{group} of the world',
    '{group} ( ~5 ) -we|i|they|have|never met|debated|gathered|crossed|marched|danced|watched|interviewed|unite',
    '{group} ( ~4 ) ( can|may|please ) ( register|apply|enter|vote|use )',
    'everyone|everybody|anyone who ( ~8 ) ( gets|receives|wins ) ( a|an|one|free ) ( !letter|bill|fine|cold|job|pension )',
    '( selfish|irresponsible|lazy|ignorant|stupid ) ( ~2 ) {group}',
    '{group} ( ~6 ) ( to blame|selfish|irresponsible|lazy|ignorant )',
    // Names, titles, places.
    '( day|week|month|night|museum|choir|hospital|clinic|network|association|union|council|club|congress|charter|convention|street|assembly|society|ward|house|residence|centre|committee|prize|ball|dance|party|card|lift|film|room ) ( for|of ) ( ~1 ) {group}',
    "{group} ( ' )? ( #cap )? ( day|week|month|night|choir|hospital|clinic|network|association|union|council|club|congress|charter|convention|street|assembly|society|house|residence|centre|committee|ball|dance|party|card|cards|lift|discount|helpline|prize|team|teams|run|orchestra|reps|representatives|conference|forum|lounge )",
    '{group} ( in ( medicine|science|white|surgery|healthcare|global )|without borders|of the ( future|night|month|year|week|day ) )',
    // Those who organise, take part, are thanked, invited, addressed.
    '( thank|thanks|thankyou|congratulations|congrats|bravo|kudos|hugs|hello|hi|dear|welcome|meet|invite|invites|welcomed|hosted|joined|wanted|calling|join|our guests|grateful|hats|applause ) ( you|to|off|for|from|were|all )? ,? ( ~3 ) {group}',
    '^^ {group} ( ~2 ) ,|! ( please|meet|use|bring|colour|come|join|the|do|take|we )',
    '{group} ( ~5 ) ( <organise>|welcome|invited|free|enter|for free|win|won|wins|ride|travel for free )',
    '( our|the|my ) ( volunteers|trainers|team|board|members|speakers|guests|alumni|delegates|mentors|helpers ) ( ~6 )',
    'people ( say|ask|think|know|told|tell|love|like ) ',
  ],
};
