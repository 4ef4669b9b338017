import type { Grammar } from '../grammar.ts';

/**
 * When or where something takes place that the reader can go to or follow, or until when something can be handed in.
 * A day with an hour or a place beside it, a day to come, a deadline, an opening with an hour, a place to come to. Days
 * and hours of the past, of laws, of advice and of daily routines are taken back: by a verb of the past anywhere in the
 * sentence, or by what they are about.
 */
export const placeDate = (): Grammar => ({
  cue: 'place-date',
  say: {
    '': [
      '( at|after|before|from ) ( dusk|dawn|sunset|sunrise|nightfall|lunch|noon|work ) ( tonight|tomorrow|today )',
      'in <month> ( we|our|you|join|come|the ~1 <event> )',
      '^^ #cap , ( #year|next|in|from|this )',
      '( on|at|in ) #cap ( square|market|street|hall|park|station|bridge )',
      'first|last|second weekend|week of|in <month>',
      ', {clock} ,',
      ': #clock',
      'live ( ~3 ) ( on|from|at|in|: ) ( #cap|<fullDay>|youtube|instagram|zoom|facebook )',
      'sat|sun|wed ,? {clock}',
      '<fullDay> : ',
      '#cap , #word? ( {date}|#word <month>|{clock}|noon|dusk|<fullDay> )',
      '( #num|<number>|few|a ) ( days|hours|weeks|day|fortnight ) ( left ( to|until|for|$ )|to go|( to ( apply|register|send|sign|get|vote|submit|comment ) ) )',
      'until|till easter|christmas|xmas|pentecost',
      'all|throughout <month> !be|have',
      'between ( #num|<number>|{clock} ) and ( #num|<number>|{clock} ) ( at|in|on ) ( the|our )',
      'live ( ~~5 ) in ( #num|half|ten|five|an ) ( min|mins|minutes|hour|hours )',
      '#num #cap ( street|road|lane|square|avenue|quay|close|terrace )',
      '( #num|<number> ) sharp',
      '( runs|open|opens|every|on|meets ) ( weekday|weekend|<fullDay> ) mornings|afternoons|evenings|nights',
      'mon-fri|mon-sat|mon-thu|tue-sat|sat-sun|monday-friday',
      '( in front of|outside|opposite|behind|next to ) the ( ~2 ) ( <venue>|ministry|parliament ) ( , )? ( {clock}|today|tomorrow|tonight|<fullDay>|at|on|from )',
      '( last entry|entry|entrance|admission|doors|start|begin|kick-off|beginning ) :? {clock}',
      '<fullDay> morning|afternoon|evening|night ( , |at|in|: |from )',
      '#word : sat|sun|wed',
      'on the day $$',
      '( hand|drop|leave|pick|return|bring ) ( ~5 ) ( at|to ) the ( ~3 ) ( desk|reception|office|counter|library|door|gate|lodge|stand|tent )',
      'from ( <number>|#num ) ( to|until|till ) ( <number>|#num ) ( $$|, )',
      'this evening|afternoon|morning ( , )? ( ~1 ) ( we|our|you|join|come|at|in )',
      '( on|at|in ) ( platform|row|desk|table|gate|counter ) #num',
      "booth|stand|stall|booth's|stand's|stall's ~2 #num",
      "today's|tonight's|tomorrow's|today|tonight|tomorrow is? the? last|final|first day|night|chance|call",
      '<opens> ( ~2 ) at ( #num|<number> ) ( sharp|, |on|in )',
      "( whit|easter|christmas|new year's|boxing|ascension|palm|shrove|ash|all saints|world #word #word ) ( eve|day|monday|friday|sunday|tuesday|wednesday|thursday|weekend ) ( , |: |at|in|from )",
      '( between now and|from now until|up to and including|no later than|not later than|starting|as of|as from ) ( ~1 ) ( {date}|<fullDay>|<month>|next|tomorrow|today|noon )',
      'before the ( month|week|year|day|term ) ( is out|is over|ends|closes )',
      'daily|weekdays|weekends|nightly ( ~1 ) ( from|at|until|till|between|: |, ) ( {clock}|#num|<number>|noon )',
      'noon|midnight|sunrise|sunset ( sharp|, |on? ( <fullDay>|tonight|tomorrow ) )',
      '( , |<event> ~9 at ) ( nightfall|dusk|dawn|sunset|sunrise ) $$',
      '( the )? ( weekend|week|monday|friday|day ) ( after|before ) ( easter|christmas|next|tomorrow|new|pentecost )',
      '<opens> ( ~2 ) week #num',
      '( on air|on stage|meet|meeting point|gather ) ( ~6 ) at {clock}',
      '( tent|hut|stand|stall|booth|hall|room ) #num , ',
      '( on|for ) ( the eve of|the day of )? ( #cap #cap ) day ( ~1 ) ( we|you|our|: |, ) ( ~8 ) ( in|at|on )',
      // A day and month, with what stands around it.
      '{date} ( ,? ( {date}|{clock} ) )?',
      '{clock} ~~3 ( <fullDay>|{date}|today|tonight|tomorrow )',
      // A day to come.
      '( on|this|next|coming|every|each|from|for|until|till|by|: |before|for|is ) ( first|second|third|last|other )? <fullDay>|mon|tue|tues|thu|thurs|fri',
      '^ <fullDay>|mon|tue|tues|thu|thurs|fri -the !mood|blues|is|was|are|night|nights|morning|the',
      '<dayPlural> ( ( at|from|: |, ) ( ~1 ) ( #num|<number>|{clock}|in )|( after|before|during ) #word )',
      'first|second|third|last|any|every|each <fullDay> of|in',
      'tomorrow|tonight ~~8 ( <gather>|<event>|{clock}|{atPlace} )',
      '( <gather>|<event> ) ~5 ( tomorrow|tonight|today|this ( week|weekend|month|<month>|spring|summer|autumn|winter|evening|afternoon )|next ( week|weekend|month|<month> )|all week|all day|in ( one|two|three|#num|an|a|ten|half ) ( hour|hours|days|weeks|minutes|week ) )',
      '( today|tonight|tomorrow|tmrw|tonite|this evening|this afternoon|this weekend|next week|next month ) ( ( ,|: |@|( at|from|in|between|until|till ) )? ( {clock}|{atPlace}|noon )|( at|from|in|between|until|till ) ( #num|<number> ) )',
      '( any|( on|for|from|till|until|: ) the ) ( <fullDay>|<ordinal> ( $|in|at|from|of ) )',
      'save the date|day|evening',
      // A deadline.
      '<deadline> :? ( ~2 ) ( by|until|till|before|on|at|in|to|is|: |this|next )? :? ( ~1 ) ( {date}|<fullDay>|{clock}|noon|midnight|tomorrow|tonight|today|the? <ordinal>|#slash|<month>|the end of|end of|soon )',
      '( by|until|till|before|through ) ( ~2 ) ( {date}|<fullDay>|{dayhour}|midnight|tomorrow|tonight|the? <ordinal> ( !century|time|year )|#slash|the close of|( the )? end of ( the|this|next )? ( month|week|day|year|<month>|term ) )',
      'until|till {clock}',
      // An hour at which something begins.
      '<opens> ~3 ( at|from|: |in|until|till|, |by ) ( {clock}|<number>|half|quarter|noon|midnight|ten )',
      '<opens> ~3 ( on|in|at ) ( the )? ( {date}|<month>|<ordinal>|#cap|<fullDay> )',
      '( meet|join|see|find|come|visit|catch|stop ) ~4 ( at|from|from|around ) ( {clock}|<number> ( !of|to|people|of ) | half past|quarter|noon )',
      '( from )? {clock} ( to|until|till|– |- ) {clock}',
      // A place to come to.
      '( 📍|🗓|📅|🗓️|⏰|🕕|🕖|🕗|🕒|🕘|🕙|🕐|🕔|🕓|🎟|🎟️|📆|🏛|🏛️|when :|where :|date :|venue :|place :|location :|time :|when ?|where ? ) ( #word|#num )',
      "( ^ meet|gather|assemble|meet us|find us|find our #word|visit us|join us|see you|see us|catch us|come|drop in|drop by|stop by|pop in|pop by|we're|we are|we'll be|we will be|our stand|our stall|our tent|our van|our bus|we stand|test bus|jab bus|is coming|is back|( bus|van|clinic|dentist|stand|stall|tent|exhibition ) ( is|stops|parks|waits|comes|stands|runs|opens ) ) ( ~3 ) ( at|in|on|by|near|outside|behind|to|opposite ) ( the ~2 of )? ( ~3 ) ( <venue>|#cap )",
      '( in|at|,|: ) ( room|hall|aula|auditorium|lecture|stand|tent|booth|gate ) ( hall|theatre )? ( #num|#cap )',
      '( on|via|over ) ( zoom|teams|webex|youtube|instagram|twitch|jitsi|facebook ) ( live )? ( -by )',
      '( our|the|your ) ( next|last|first|final ) ( stop|day|chance|date|meeting|session|screening ) ( ~4 ) ( is|: ) ( #cap|on|at|in|{date}|the )',
      '( end|ends|close|closes|open|opens|only|last chance|available|begins|starts|meets ) ( ~1 ) ( today|tonight|tomorrow )',
    ],
  },
  unless: [
    '{clock} on a <fullDay>',
    '( in|since|of|from|between|during|back ) ( the )? ( ~1 ) #year',
    '-that|this a <fullDay> :',

    '( school|lessons|work|classes|class|alarm|rounds|handover|bus|train|tram|canteen|life|day ) ( ~1 ) ( starts|start|begins|begin|rings|leaves|goes|ends ) ( ~1 ) ( at|on|by )',
    '( ward|street|shop|shops|office|house|canteen|bus|lab|city ) ( ~4 ) from ( <number>|#num )',
    'visit at {clock}',
    'born on ( ~1 ) {date}',
    'on <fullDay> mornings|evenings|nights|afternoons',
    // Days of years gone by, laws and studies.
    // Days as a way to say how it is.
    '( good|happy|merry|black|ash|easter|palm|bloody|lazy|blue|a|one|on ) ( <fullDay>|<dayPlural> ) ( morning|night|evening|only|nobody|no )',
    // Advice and routine.
    '<advice> ~9 ( {clock}|<number>|noon|midnight|<fullDay>|tomorrow|tonight )',
    '( by|at|after|before|from|between|until|around ) ( ~1 ) ( {clock}|<number>|noon|midnight ) ( ~3 ) <advice>',
    '( emergency|waiting|night|day|early|late|each|every|28-hour|patient|patients|she|he|traffic|index ) ( room|shift|shifts|waits|works )? ~4 {clock}',
    '( march|may ) ( be|have|not|help|cause|also|make|need|seem|past|against|through )',
    'by ~1 #year',
  ],
  never: [
    '( came|entered|comes ) into force',

    '( i|she|he ) !will|am|is|may|can|has|speaks|speak|talks|talk|explains|explain|answers|answer|shows|reads|read|sings|plays|presents|present|gives|opens|hosts|host|defends #word',
    'usual|same|our place|time|spot',
    '-3:be|been|being|is|are|questions <past>',
    '-3:be|been|is|are|days|day|hours|week|weeks|places|seats|tickets left',
    '( we|they|he|she|i|us|you|nobody|people|students|members ) ( all|also|never )? #ed',
    '( yesterday|ago|since|century|decades )',
    '( last|past|previous ) ( <fullDay>|<month>|week|weekend|night|year|spring|summer|autumn|winter|term ) ( !of )',
    '( every|each ) ( morning|night|day|evening|winter|summer|year ) ( -at )',
    '( directive|law|act|treaty|declaration|survey|study|declared|regulation ) ( of|from ) ( ~1 ) ( <month>|#num|#year )',
  ],
});
