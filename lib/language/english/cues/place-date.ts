import type { Grammar } from '../grammar.ts';

/**
 * When or where something takes place that the reader can go to or follow, or until when something can be handed in.
 * Dates and times count when nothing puts them into the past, into a law or study, into advice or a daily routine.
 */
export const placeDate: Grammar = {
  cue: 'place-date',
  say: {
    '': [
      "( come|see you|meet us|visit us|find us|join us|drop by|drop in|stop by|you'll find us|we are|we're|we'll be|stand|stall|the bus is|the van is|bus|van|stops|parks ) ( ~2 ) ( to|at|in|on|by|near ) ( ~1 ) ( stand|stall|booth|room|hall|gate|platform|lecture hall|the ( ~2 ) ( fair|market|station|library|square|campus|canteen|park|lobby|entrance|festival|beach|pool|town hall|city hall|church|school|mall )|#cap ( ~1 ) ( this|on|every|until|from|next|, ) )",
      "( takes place|take place|will be held|is held|happens|will take place|runs|starts|meets|is on|is back|opens|we meet|we're live|live|premiere|screening ) ( ~2 ) ( in|at|on|from|from the|every|until|till ) ( #cap|#num|the|{date}|<weekday>|#clock|room|<month> )",
      '( from )? ( #num ) ( to|– |- |until ) ( #num ) ( of )? <month>',
      '( end|start|beginning|middle|mid ) of ( the )? ( month|week|<month>|this month|next month|next week|this week )',
      '( until|till|by ) ( the )? ( ~1 ) ( end|start ) of',
      '( this|next ) ( week|weekend|month|friday|monday ) ( , )? ( in|at|on ) ( ~2 ) ( <venue>|#cap|front )',
      '( in front of|outside|next to|behind|opposite ) the ( ~2 ) ( <venue> ) ( ~2 ) ( at|on|from|this|every|until|today|tomorrow|tonight|{date} )',
      // Dates.
      '( on|by|until|till|before|from|this|next|coming|every|each|starting|starts|is|for|, |: |^ )? ( the )? {date} ( , )? ( the )? ( {date} )? ( , )? ( {clock} )?',
      '<month> #num ( st|nd|rd|th )?',
      '( on|by|until|till|before|from|between|to|starting ) ( the )? ( #num|first|last|second|third ) ( of )? ( <month> )',
      '( by|until|till|before|due|deadline|from|on|closes|close ) :? #num /|. #num',
      '( by|until|till|before|on|due|deadline|from|webinar|next|starts|starting|since|closes|date|when ) :? ( ~1 ) #slash',
      '^ #slash',
      '( today|tonight|tomorrow|this afternoon|this evening ) ( , |at|from|in|on|until|till|– )? ( {clock}|at ( <venue> )|noon|in ( the )? ( ~2 ) ( <venue> ) )',
      '( tomorrow|tonight|today|this afternoon|this evening|tomorrow morning|tomorrow night|tomorrow evening|next week|this weekend|next weekend|next month|this week ) ( in|at|on|: |from ) ( the|our|a )? ( ~2 ) ( <venue>|#cap )',
      '( clinic|workshop|talk|lecture|meeting|webinar|hearing|session|training|event|evening|march|run|live|debate|quiz|film|course|stand|assembly|vigil|rally|screening|party|deadline|vote|votes|opens|open|closes|close|starts|start|begins|ends|leaves|register|apply|meet|seminar|club|night|reading|tour|demo|blood drive|drive|fair|stream|premiere ) ( ~3 ) ( tonight|tomorrow|today|this afternoon|this evening )',
      '( tonight|tomorrow|this afternoon|this evening ) ( we|our|at|in|is|: |, |the|– |dr|prof|#cap )',
      '( next|this|coming|every|each|the first|the second|the last|second|last|first ) ( <weekday> )',
      '( <weekday> )',
      '( until|till|by|before|at ) ( {clock}|midnight|noon|#num ( am|pm|h|cet|cest )|five|six|seven|eight|nine|ten ) ( ~2 ) ( tomorrow|today|tonight|on <weekday>|this <weekday>|<weekday>|<month> )',
      '( midnight|noon ) ( ~1 ) ( on|of|this|today|tonight|tomorrow )',
      '( doors ) ( ~1 ) ( open|at|from|: ) ( ~1 ) ( #num|<number>|#clock|noon )',
      "( starts|start|starting|begins|begin|opens|open|meet|meeting point|kick-off|kick off|join us|live|register|apply|deadline|see you|closes|close|ends ) ( ~2 ) ( at|from|: |on ) ( #clock|#num ( am|pm|h|cet|cest|gmt|uhr|o'clock )|<number>|noon|midnight|{date} )",
      '#clock ( cet|cest|gmt|bst|uhr|h|am|pm|eet|wet )',
      '( #num|#clock ) ( am|pm|cet|cest|gmt|bst ) ( , |in|at|on|– |to|- )',
      '( from ) ( #num|#clock|<number>|noon ) ( am|pm|h )? ( to|until|till|– |- ) ( #num|#clock|<number>|midnight|late|noon )',
      '#clock ( – |- |to|until ) #clock',
      // Places.
      '( 📍|🗓|📅|🗓️|⏰|🕕|🕖|🕗|🕒|🕘|🕙|🕐|🕔|🕓|🎟|🎟️|📆|🏛|🏛️|when :|where :|date :|venue :|place :|location :|time :|ort : ) ( #word|#num )',
      '( on|via|over|at ) ( zoom|teams|webex|youtube live|instagram live|microsoft teams|google meet|twitch|jitsi )',
      '( in|at ) ( room|hall|aula|lecture hall|auditorium|lecture theatre|building|block|theatre|seminar room|gate|floor ) ( #num|#word )',
      '( room|hall|aula|lecture hall|auditorium|seminar room ) ( #num|#ABC|#cap )',
      "( we'll|we will|we are|we're|our stand|our van|the van|our bus|the bus|the clinic|find us|come to|meet us|visit us|see you|join us|stops|drop in|pop in|open house|open day|takes place|take place|comes|is back|are back|is coming|will be|come and|live from|streaming|stand|stall|booth|tent ) ( ~3 ) ( at|in|on|outside|to|next to|behind|near|by|opposite|in front of ) ( the|our )? ( ~3 ) ( <venue>|#cap ( , )? ( on|from|{date}|until ) )",
      '#cap , ( #num ( – |- |to ) #num|#num ) ( <month> )',
      '( due|close|closes|closing|deadline|in|apply|open|submit|submissions|abstracts|applications|nominations|register|registration|extended|sign|vote|rsvp|last call|forms in ) ( ~4 ) ( by|until|till|on|: |before|is ) ( ~1 ) ( {date}|midnight|noon|tomorrow|tonight|today|the end of ( the month|this month|<month>|the week|this week|next week )|#num|<weekday>|next )',
      '( save the date|mark your calendars|mark your calendar )',
    ],
  },
  unless: [
    '( in|since|of|by|from|between|until|before|after|during|for ) ( the )? ( ~1 ) #year',
    '<month> #year',
    '( march|may ) ( ~1 ) ( be|have|not|help|cause|also|make|need|feel|well|seem|get|for|through|against|past|in|with|or|lead|look|still|sound|come|never|fail|save|find|take|give|mean|hurt|bring|the force|as well|notice|change|know|want|ask|go|lose )',
    '( take|taken|eat|drink|sleep|bed|asleep|wake|awake|up|dose|tablet|tablets|pill|meal|dinner|screens|phone|caffeine|coffee|nap|alcohol|lights|cook|air|shutters|windows|blinds|water|avoid|stay|shade|curtains|sun|exercise ) ( ~4 ) ( by|at|after|before|from|between|until|in the ) ( ~1 ) ( #num|#clock|<number>|noon|midnight|{clock} ) ( ~2 )',
    '( tablets|tablet|dose|pill ) ( ~8 ) #num ( ~3 ) #num',
    '( between|from ) ( #clock|#num|<number> ) ( and|to|until ) ( #clock|#num|<number> ) ( ~1 ) ( am|pm )?',
    '( back in|ever since|since|as of ) ( last )? ( <month>|<weekday> )',
    '( last|past|previous ) ( <weekday>|<month>|week|weekend|night|spring )',
    '( monday|tuesday|wednesday|thursday|friday|saturday|sunday ) ( ~1 ) ( mornings are|is always|afternoons are|night shift|nights are|blues|mood|feeling )',
    'mondays ( are|is )',
    '( every|each|a|the|my|our ) ( monday|tuesday|wednesday|thursday|friday|saturday|sunday|day ) ( ~2 ) ( shift|night shift|rota|on call|ward|evening news|paper )',
    '( good|happy|merry|black|ash|good|easter|palm|bloody|lazy|blue ) ( <weekday> )',
    '( came|come|comes|went|entered ) into force ( ~4 ) ( <month> #year|#year|#num )',
    "a #num|<number> o'clock",
    'wed like|love|be|need|want',
    'close the ( book|window|windows|laptop|shutters )',

    "( at ) ( #num|<number> ) ( am|pm|in the morning|in the night|o'clock ) ( ~2 ) ( when|and|, |with|every|on the ward|the phone|i|we|nobody )",
    'at #num|<number> ( am|pm )? ( ? | when the )',
    '( early|late|mid ) ( <month> ) ( #year )?',
  ],
  never: [
    // Told of the past.
    '( yesterday|last week|last month|last year|last night|last weekend|last spring|last summer|last autumn|last winter|last friday|last saturday|ago|what a day|what a night|what a weekend|what a week|was born|in the nineties )',
    '( <weekday>|<month>|morning|evening|night|noon|afternoon|midnight ) ( ~5 ) ( <past> )',
    '( <past> ) ( ~7 ) ( on|in|at|since|last|by|until|this|from|one|early|late ) ( ~2 ) ( <weekday>|<month>|#year|morning|evening|night|midnight|#clock|#num|noon|dawn )',
    '( was|were|had|has|have|did ) ( ~1 ) ( <past>|full|born|there|packed|closed|held|cancelled|signed|here|fun|sold ) ( ~8 ) ( on|in|at|by|since|until|from ) ( ~2 ) ( <weekday>|<month>|#year|morning|#clock|#num )',
    '#year ( ~2 ) ( study|survey|report|census|law|paper|review|audit )',
    '<past> ( <weekday>|<month> )',
    '( study|survey|trial|law|cohort|war|directive|ban ) ( ~3 ) ( ran|was|were|since|from|came|entered|of|lasted|began|started ) ( ~5 ) ( #year )',
    '( by|before|until|till ) ( #year ) $',
  ],
};
