import type { Grammar } from '../grammar.ts';

/**
 * Which group is hit by the problem or stands to gain: a share of people ("1 in 4 students"), a group with what sets it
 * apart or with what befalls it ("older people who live alone"), a group behind a verb that hurts or helps. A group of
 * which a clause tells anything counts: kept sentences showed that no list of verbs is long enough. Groups that organise,
 * take part, are thanked, invited or addressed are taken back, as are names, titles and leisure.
 */
export const affected = (): Grammar => ({
  cue: 'affected',
  say: {
    '': [
      // A group of which anything is told, and one set apart.
      '{group} #word|#num #word|#num|#mention ~14 $',
      '{group} ~4 <plight>',
      '{group} ~3 <bears> $$',
      'a|whole|entire class|classes|family|village|street|ward|neighbourhood|team ~3 <bears>|<plight>|<condition>',
      '<risk> {group}',
      '^^ {group} ?',
      '{group} , a|an|the|our? {group} ,|and ~1 {group}',
      '^^ for ~2 {group} ( who|with|on|in|without ~4 )? ,',
      // Shares of people.
      '{share} of? ( ~3 {group}|us|them|you )',
      '{share} of? the|our|my|this? population|village|town|city|street|class|ward|year|school|estate|county|country|workforce|crew ~3 <bears>|<plight>|<condition>',
      '-how ( {n} in {n}|{n} of {n}|{n} out of {n}|#pct|half|third|quarter|fifth|tenth|most|some|many|few|none ) ( of us|of them )? still|now|already|never? <plight>|report|feel|feels|live|lives|have|has|will|get|gets|go|goes|sit|sits ~9 <plight>|<condition>|<health>|<means>|with|without',
      '( #pct|{n} in {n} ) had ~1 felt|gone|lost|looked|asked|thought|skipped|slept|cried|given|considered',
      '#num|<number> million|thousand #cap',
      '#num|<number> others|more like|in|on|with|without',
      // People with no name but what they bear: those who …, whoever …, the poorest.
      'those|anyone|everyone|someone|somebody|everybody|anybody|ones who|with|without|on|under|whose|in|born|living|waiting|working|caring|using|taking|recovering ~12 $',
      'thousands|millions|hundreds|dozens of #s in|with|on|without|who|are|have',
      'being ~2 <risk> and|in|on|at|,',
      "if you're|are ~1 <risk>",
      'those|thousands|millions|hundreds of|on|with|without ~2 ( <condition>|<placed>|{group} )',
      'whoever ~9 <plight>|<hit>|risks|pays|gets',
      'oldest|youngest|poorest|weakest|smallest|sickest|frailest|loneliest|richest among|of|in|half|third|quarter|fifth|tenth|hardest|first|most|lungs|hearts|bodies|ears|patients|we|$',
      'my|our|whole|next|lost|younger|future|this generation|generations',
      'if you ( have|use|need|take|inject ) a|an|your? <condition>|stoma|pump|wheelchair !?',
      "if you're|are over|under #num ~4 <plight>|<body>|<condition>",
      '<risk>|remote|deprived|mountain|small|smaller|poorer|hits|hit|spares|leaves ~1 areas|villages|districts|regions|towns|neighbourhoods|islands|communities|estates|valleys',
      // Behind a verb that hurts or helps, and behind what falls on them.
      '( <hurts>|protect~|spare~|save~|shield~|heals|feed|feeds|reach|benefit|benefits|exploit|exploits ) ~4 ,? ~1 {group}',
      "( for|to|among|on|especially|above all|particularly|mostly|mainly|costs|cost|it's|it is|that is|are|means|meaning|means that|makes ) ~2 {group} ,? ( who|that|whose|with|in|on|without )? ~3 <plight>|<bears>|<condition>|<hit>|<placed>|<means>",
      "( it's|it is|that's|who pays|who suffers|hits|hit|hardest|worst|forgotten|overlooked|alone|losing ) ~~8 {group} who|that|and|first|hardest|most|$$",
      '( victims|target|targets|customer|customers|price|bill|burden|brunt|risk|rate|rates|deaths|lives|health|pain|suffering|hunger|stress ) ~3 ( is|are|for|of|on|in|among|by|: ) ~2 {group}',
      '( <condition>|<health>|common|likely|higher|lower|rise|rising|prevalent|deadly|invisible|unseen|missed ) ~3 in|among|amongst ~2 {group}',
      '<helps> ~2 {group} $|,',
      'aimed|sold|marketed|pitched|pushed|targeted|advertised|prescribed|denied at|to|for|on? ~2 {group}',
      'bad|worse|deadly|dangerous|hard|harder|tough|brutal|cruel|unfair|lethal|harsh|fatal|disaster|nightmare|lifeline|relief|barrier|food|devastating|risky for|on|to ~2 {group}',
      '!you #cap|#s ~4 twice|times|more|less as? likely to <plight>|get|develop|have|be|drop|become',
    ],
  },
  unless: [
    // Leisure, and what bears a group's name.
    '{group} ~10 <leisure>',
    '<leisure> ~3 for|with|by|of|to ~2 {group}',
    "{group} '? #cap? day|week|month|night|choir|hospital|clinic|network|association|union|council|club|congress|charter|convention|street|assembly|society|house|residence|centre|committee|ball|dance|party|card|cards|lift|discount|helpline|prize|team|teams|run|orchestra|reps|representatives|conference|forum|lounge|newspaper|magazine|journal|page|evening|choice|award|play|story|corner|book|books|drawing|drawings|menu|playground|tent|café",
    'day|week|month|museum|network|association|union|council|club|congress|charter|convention|assembly|society|committee|prize|ball|dance|party for|of ~1 {group}',
    '{group} ( in medicine|in science|in white|in healthcare|in global|without borders|of the ( future|night|month|year|week|day|world )|of room|in room|for the? #cap )',
    '( {group}|kids ) in|of|from our|the|my ~1 club|group|team|choir|council|board|parish|kitchen|network|office|class',
    'our|the|my volunteers|trainers|team|board|members|speakers|guests|alumni|delegates|mentors|helpers',
    '( adults in the room|patients first|people watching is )',
    // Those who organise, take part or play.
    '{group} ~5 -we|i|they|have|never <organise>|hosted|held|wish|welcome|invited|enter|win|won|wins|met|debated|gathered|crossed|interviewed|watched|unite|knitted|repairing',
    '{group} ~5 are|is|in|go|ride|run|travel|eat|for free|asked|requested|coming|building|painting',
    '{group} meet|meets in|at|on|every|for|with',
    '{group} ~1 ( hold|held|host|hosts|came from|came to|raise|raised|visited|beat|tie|tied|lazy|arrive|arrives|arrived|brought|bring|handed out|handed over )',
    '{group} wanted|needed|sought',
    '{group} ~4 can|may|please register|apply|enter|vote|use|join',
    '{group} who sign|register|apply|call|come|bring|vote ~5 get|gets|win|receive',
    'everyone|everybody|anyone who ~8 gets|receives|wins a|an|one|free !letter|bill|fine|cold|job|pension',
    'anyone|everyone with a ~2 card|ticket|guitar|licence|laptop|camera|question|voice|bike',
    '{group} pay|pays ~2 euro|euros|€|five|ten|half $',
    '{group} get|gets free|discount|half|#pct',
    '{group} ~4 knows|know all? our|your',
    'play|plays|played|versus|vs ~2 {group}',
    'entry|tickets|admission|open|playground|tour for ~1 {group}',
    // Those who are thanked, invited, addressed or spoken of.
    '( thank|thanks|thankyou|congratulations|congrats|bravo|kudos|hugs|hello|hi|( ^ dear )|welcome|meet|invite|invites|welcomed|hosted|joined|wanted|calling|join|our guests|grateful|hats|applause|selfish|irresponsible|lazy|ignorant|stupid|wins|hosts|host|visit|visits|visited ) you|to|off|for|from|were|all? ,? ~3 {group}',
    '-3:for ( {group} and )? {group} ,|: ~1 ( your|we|here|this|use|colour|do|time|story|coffee|yoga|pub|the !#ly|deaf|blind|sick|poor|old )',
    '{group} ~5 ,|: ~2 grab|meet|bring|come|join|please|take|apply|register|write|send|vote|see|photo|show|news|exhibition',
    "my|our|his|her|your mum|mom|dad|mother|father|sister|brother|parents|grandmother|nan|neighbour|son|daughter|colleagues ~1 taught|told|gave|said|says|used|is|was|you'll|will|brought|grows",
    'assistant|colleagues|neighbours|porter|nurse|friend|student|patient|people ~3 found|brought|gave|lent|sent|taught|baked|helped|asked|opened us|our|me|chocolate|cake|biscuits|the',
    'we|i trained|taught ~2 {group}',
    'thank|thanks ~3 everyone|all|those|anyone',
    'people say|ask|think|know|told|tell|love|like',
  ],
});
