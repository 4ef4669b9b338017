import type { Grammar } from '../grammar.ts';

/**
 * A claim that a careful reader wants a source for: a share or number of people, deaths, cases or sums, a comparison or a
 * trend, or what something does to health. Dates, times, ages, prices, limits in law, our own counts and open questions
 * are none.
 */
export const needsEvidence: Grammar = {
  cue: 'needs-evidence',
  wholeClause: true,
  say: {
    '': [
      // Shares.
      '{share} ( ~3 ) ( {group}|us|them|staff|<counted>|<condition> )',
      '{share} ( ~5 ) ( <bears>|<plight>|<condition>|smoke|vape|drink|feel|goes|go|lives|lacks )',
      'one|#num ( per|for every|to every ) ( #num|<number> ) ( ~2 ) ( {group}|<counted>|<health> )',
      '#pct ( ~5 ) ( protection|effective|fewer|less|more|lower|higher|reduction|rise|drop|increase|fall|of|say|die|smoke|vape|safe|risk|safer|likely )',
      '( by|to|from|only|just|about|over|nearly|almost|under|up|down|below|above|than|around|some|is|was|at ) #pct !discount|off|cotton|vegan|recycled|free',
      '( only|just|fewer than|less than|more than|nearly|almost|over|under ) ( ~2 ) ( half|a quarter|a third|one in|two thirds|a fifth|a tenth|three quarters ) ( ~4 ) ( {group}|<counted> )',
      '( every|each ) ( second|third|fourth|fifth|sixth|tenth|other|<ordinal> ) ( ~1 ) ( {group}|<counted>|<health> )',
      '( most|many|few|half|millions|thousands|hundreds|the majority|a majority|too many|more and more|fewer and fewer|a growing number ) ( of )? ( of the|of our|our|all|these )? ( ~1 ) ( {group}|of us|<condition>|<counted> ) ( ~3 ) ( <plight>|<condition>|<bears>|<hit>|overweight|obese|live|are|is|have|get|still|never|start )',
      // Comparisons.
      '( twice|two times|three times|four times|five times|six times|ten times|#num times|twofold|threefold|#num percent|half ) ( as|more|less|higher|lower|the|likelier|fewer|that|safer|longer )',
      '( more|less|fewer|likelier|higher|lower|longer|shorter|earlier|later|younger|sicker|poorer|safer|better|worse|far more|much more ) ( ~4 ) ( than ) ( ~4 ) ( {group}|ten|before|decade|ever|average|any|rest|others|those|last|other|peers|women|men|boys|girls|parents|cars|car|crashes|cigarettes|smoking|drugs|non-smokers|#num|their|anywhere|most|covid|flu )',
      '( as ) ( bad|good|harmful|deadly|dangerous|safe|effective|well|addictive|likely|many|much|common|risky|strong|fast|slowly|quickly|long|often ) ( ~3 ) as ( ~2 ) #word',
      '( leading|top|biggest|main|most common|commonest|number one|largest|single biggest|greatest|primary|major|second most common|first|fastest-growing|deadliest ) ( ~1 ) ( cause|killer|reason|risk|driver|source|threat|factor ) ( ~2 ) ( of|for|in|to|is|among|factor )',
      '( times|far|much|twice ) ( ~1 ) likely|likelier ( to|as|than )',
      '{group} ( ~4 ) ( more|less|most|least ) likely ( to|as|than )',
      '( life expectancy|mortality|birth rate|suicide rate|death rate|infant mortality|vaccination rate|uptake|coverage|incidence|prevalence|waiting time|waiting times|waiting list|waiting lists|smoking rates|rate|rates ) ( ~9 ) ( #num|<number>|<trend>|higher|lower|longer|shorter|among|now )',
      'coverage|uptake|incidence|prevalence|rate|rates : #num',
      '<trend>|went|down|up ( fourfold|threefold|tenfold|by ( <number>|#num ) )',
      // Trends.
      '( number|numbers|cases|deaths|costs|prescriptions|admissions|waits|consumption|sales|use|infections|suicides|smoking|vaping|obesity|loneliness|depression|resistance|births|temperatures|prices|rents|poverty|spending|<condition>|risk|rates|visits|absences|burnout|stress|drinking ) ( ~6 ) ( <trend> ) ( ~2 ) ( !please|the )',
      '<trend> ( by|from|to|since|fourfold|threefold|sharply|among|steadily|again|in|after|#pct|as ) ( ~4 ) ( #num|<number>|half|third|quarter|years|decade|pandemic|#year|<people>|times|hours|year|years|<counted> )',
      '( has|have ) ( nearly|almost|more than|now )? ( doubled|tripled|halved|quadrupled|risen|fallen|grown|dropped|soared|shrunk|climbed )',
      // Numbers of people, deaths, money, hours.
      '( #num|<number>|thousands|millions|hundreds|dozens ) ( of|million|thousand|hundred )? ( ~2 ) ( {group}|<counted> ) ( ~6 ) ( <plight>|<condition>|died|die|dies|live|lives|lack|smoke|every year|a year|each year|every day|a day|worldwide|because|diagnosis|catch )',
      '( every|each ) ( year|day|month|winter|summer|minute|hour|week|night|seconds ) ( , )? ( ~4 ) ( #num|<number>|thousands|millions|hundreds|one|more|up|about|over|nearly|a child|a woman|someone ) ( ~4 ) ( {group}|<counted>|die|dies|euros )',
      '( kills|kill|killed|cost|costs|claims|claimed|saves|save|saved|affects|affect|hits|takes|causes|steals|prevented ) ( ~5 ) ( #num|<number>|thousands|millions|billions|hundreds|half|more|every|billion|million ) ( ~3 ) ( {group}|<counted>|billion|million|euros|year|patient|lives )',
      '€|\\$|£ #num ( million|billion|bn|m|a|per|for each|each|every|for every|thousand ) ( ~5 )'.replace(
        '|$|',
        '|\\$|',
      ),
      '( costs|cost|saves|save|loses|spends|spend|wastes|pays back|pays|returns|worth|brings back|eats up ) ( ~6 ) ( €|£|#num|<number> ) ( ~3 ) ( million|billion|euros|a year|per|sixteen|for|in|back|each|year|of )',
      '( every|each ) ( euro|pound|missed|hour|cigarette|extra|additional|further|degree|point|dollar|hour of|year of|metre|drink ) ( ~5 ) ( saves|save|costs|cost|brings|returns|raises|lowers|takes|adds|means|cuts|earns|gives|shortens|increases|reduces|pays|prevents )',
      '( die|died|dies|deaths|death ) ( of|from|by|because|earlier|younger|sooner ) ( ~4 ) ( in|every|each|last|this|a year|per|than|year|#num|is|are|suicide|heat|cancer )',
      '( wait|waits|waited|waiting|work|works|sleep|sleeps|spend|spends|sit|sits|live|lives|lose|loses ) ( ~3 ) ( #num|<number>|half|almost|nearly|over|up|longer|less|more|an ) ( ~2 ) ( weeks|months|years|days|hours|week|month|year|hour ) ( ~4 ) ( for|to|on average|before|in|than|less|longer|shorter|more|a week|a day|per )',
      '( on average|per capita|per head|worldwide|in europe|across europe|in the eu|globally|than ever|since the pandemic ) ( ~6 ) ( <people>|deaths|more|less|die|live|twice|#num|spend|lives|cost|doctors )',
      '( <people>|<counted> ) ( ~6 ) ( on average|worldwide|per capita|per head )',
      '( only|just ) ( #num|one|two|three|half|a few ) ( ~3 ) ( {group}|<counted>|<services> ) ( ~4 ) ( get|gets|have|has|goes|is|are|for|per|receive|know|left )',
      '( #num|<number>|hundreds|dozens ) ( of )? ( ~1 ) ( hospitals|clinics|wards|pharmacies|practices|beds|gps|midwives|psychiatrists|posts|jobs ) ( ~3 ) ( closed|close|gone|lost|left|vacant|empty|per|for )',
      '( has|have ) lost|trained|gained ( ~1 ) ( #num|a|half|a third|a fifth|one ) ( ~3 ) ( staff|nurses|doctors|members|beds|of )',
      '#num|<number>|thousands|millions|hundreds ( of|million|thousand )? ( ~1 ) ( deaths|infections|suicides )',
      // What a thing does to health.
      '<remedy>|<agent> ( ~4 ) ( <effect> ) ( ~5 ) ( <health>|<body>|<condition>|{group}|<counted>|lives|life|smokers|temperature|risk|odds|chance|chances|ill|sick|infections|injuries|asthma|addictive|violent|deaths|spread|memory|grades|accidents )',
      "<remedy>|<agent> ( ~3 ) ( is|are|was|were|has|have|isn't|aren't|remains ) ( a|an|the|not|never|also|just|perfectly|very|very|still|completely|known|proven|been|among|as|no|both|more|less )? ( ~2 ) ( <verdict>|side effects|side effect|linked|shown|proven|effective|to blame )",
      '<remedy>|<agent> ( ~2 ) ( works|work|lasts|stays|stay|helps|cures ) ( ~1 ) ( for|against|as well|better|wonders|$|longer|the )',
      "( <remedy>|<agent>|it|they ) ( does|do|can|may|will|could|doesn't|don't|can't|cannot|won't|did ) ( not|nothing|never|even|also )? ( ~1 ) ( <effect>|give|cause|nothing|lead|do ) ( ~3 ) ( <health>|<body>|<condition>|against|for|more|{group}|violent|infertile|addicted|psychosis|flu )",
      '( <effect> ) ( the|your|our|a|their )? ( ~1 ) ( risk|odds|chance|chances|rate|number|likelihood ) ( ~2 ) ( of|by|that|to|who )',
      '( linked|leads|lead|led|contribute|contributes|tied|associated ) to|with ( ~2 ) ( <health>|<condition>|deaths|more|higher|lower|better|worse )',
      '( causes|cause|prevents|prevent|trigger|triggers|cures|protects against|protect against|shortens|shorten|worsens|worsen|spreads ) ( ~2 ) ( <condition>|<health>|life|lives|cancer )',
      '( saves|save|saved ) ( ~1 ) lives',
      '( safe|harmless|harmful|dangerous|effective|toxic|risky ) ( in|during|for|to|if|at|when|and|while ) ( ~2 ) ( pregnancy|children|babies|mothers|everyone|people|patients|all|someone|brains|teenagers|health|adults|breastfeeding|you|your|<health>|effective|<people> )',
      "( is|are|'re|makes|make|making ) ( ~2 ) ( us|our kids|our children|you|people|children|kids|them|<people> ) ( ill|sick|fat|lonely|anxious|depressed|sad|healthier|addicted|happier )",
      '( adds|adding|takes|takes off|cuts|shortens|gains ) ( ~2 ) ( healthy )? ( years|months|minutes ) ( ~2 ) life|lives',
      '( no|without|few|rare|long-term ) ( long-term )? side effects',
      '( proven|shown|known|scientifically proven ) to ( ~1 ) <effect>',
    ],
  },
  unless: [
    // Our own counts, and those who came.
    '( we|our|us ) ( ~3 ) ( #num|<number> ) ( ~2 ) ( volunteers|participants|delegates|members|guests|runners|km|kilometres|muffins|cakes|posters|abstracts|followers|signatures|donors|cups|teams|songs|voices|listeners|clinics|faculties|countries|people|masks )',
    '( we|our ( ~2 )|i ) ( are|were|have|had|walked|cycled|rode|ran|raised|counted|collected|baked|gave|planted|swam|met|welcomed|handed|served|expect|expected|reached|grew|trained|saw ) ( ~3 ) ( #num|<number> )',
    '( #num|<number>|hundreds|half|one ) ( of )? ( ~2 ) ( {group}|people|you|us|them|volunteers|members|delegates ) ( ~1 ) ( came|signed|joined|registered|ran|marched|attended|voted|danced|donated|cycled|applied|sang|voted )',
    '( volunteers|places|seats|tickets|posters|signatures|listeners|followers|questions|teams|spots|voices|pages|members|minutes|sleeps|prizes|cans ) ( ~2 ) ( left|are|so far|empty|, |needed|wanted|to|for )?',
    // Prices, hours, numbers of things in a row, limits.
    '( limit|limits|limited|fine|fines|fee|entry|ticket|tickets|price|discount|membership|capped|caps|registration ) ( ~4 ) ( #num|€|£ ) ( ~2 ) ( euros|euro|€|with|hours|for|including|, |$ )',
    '( article|page|room|chapter|paragraph|annex|line|tram|bus|platform|number|slide|episode|section|ward|bed|level|version|step|part|season|grant|question|rule|point|tip ) #num',
    '( aged|age|ages|born|turns|turned|turn|children ) ( ~1 ) #num ( ~2 ) ( free|can|may|welcome|invited|travel|apply|get in|today|this )?',
    '( open|opens|close|closes|starts|start|begin|begins|doors|until|from|at ) ( ~2 ) ( #clock|#num ( am|pm|h|uhr ) )',
    '( 24 hours|7 days|seven days ) a day|week',
    '( ways|tips|things|reasons|steps|questions|facts|rules|myths|ideas ) ( to|for|about|on|that|you|why )',
    'votes to #num',
    '#num : #num',
    'makes|make you ( ~9 )',
    // Other senses.
    '( on the safe|play it safe|play safe|stay safe|be safe|is safe again|safe and sound|safe side|safe travels|keep safe|the safe )',
    '( effective|active|valid ) ( from|way to|as of|immediately|on )',
    '( prevention is better|better than cure )',
    '( house|hangover|best|only|a|sure ) cure ( for )? ( ~1 ) ( monday|mondays|boredom|the )',
    '( protects|protect ) ( your|the|personal ) ( ~1 ) ( data|privacy|password|planet )',
    '( help|helps|save|saves|lower|cool|reduce|stop ) ( ~1 ) ( us|the date|your seat|a seat|with your|the lights|the noise|the burn|paper|you with|time )',
    '( course|talk|lecture|training|workshop|film|quiz|webinar|session|exhibition|campaign ) ( ~4 ) ( #num|<number> )',
    'more ( ~1 ) ( coffee|cake|info|details|questions|news|photos|about )',
    'healthy doubt|debate|breakfast',
  ],
  never: [
    '^^ is|are|do|does|can|could|should|will|would|did|what|how|why|which|who|when|where|has|have|was ~~40 ? $$',
    '^^ ask|join|register|come|book|sign|bring|save|please|apply ~~30 ( .|! ) $$',
  ],
};
