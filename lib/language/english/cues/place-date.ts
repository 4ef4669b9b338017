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
      '^^ #cap , ( #year|next|in|from|this )',
      ', {clock} ,',
      ': #clock',
      'live ( ~3 ) ( on|from|at|in|: ) ( #cap|<fullDay>|youtube|instagram|zoom|facebook )',
      '<fullDay> : ',
      '#cap , #word? ( {date}|#word <month>|{clock}|noon|dusk|<fullDay> )',
      '( #num|<number>|few|a ) ( days|hours|weeks|day|fortnight ) ( left ( to|until|for|$ )|to go|( to ( apply|register|send|sign|get|vote|submit|comment ) ) )',
      'until|till|before easter|christmas|xmas|pentecost',
      '#num #cap ( street|road|lane|square|avenue|quay|close|terrace )',
      '( last entry|entry|entrance|admission|doors|start|begin|kick-off|beginning ) :? {clock}',
      "today's|tonight's|tomorrow's|today|tonight|tomorrow is? the? last|final|first day|night|chance|call",
      "( whit|easter|christmas|new year's|boxing|ascension|palm|shrove|ash|all saints|world #word #word ) ( eve|day|monday|friday|sunday|tuesday|wednesday|thursday|weekend ) ( , |: |at|in|from )",
      '( between now and|from now until|up to and including|no later than|not later than|starting|as of|as from ) ( ~1 ) ( {date}|<fullDay>|<month>|next|tomorrow|today|noon )',
      'daily|weekdays|weekends|nightly ( ~1 ) ( from|at|until|till|between|: |, ) ( {clock}|#num|<number>|noon )',
      'noon|midnight|sunrise|sunset ( sharp|, |on? ( <fullDay>|tonight|tomorrow ) )',
      '( , |( <event>|gather|meet ) ~9 at ) ( nightfall|dusk|dawn|sunset|sunrise ) $$',
      // Hours from and to, with a day, an event or a place beside them.
      '( <weekday>|weds|<dayPlural>|tomorrow|today|tonight|daily|weekdays|weekends|<event>|<venue> ) ( ,|: |( ~2 ) )? ( from )? {span}',
      '( from|between ) {span} ( , |in|at|on ) ( ~2 ) ( <venue>|<weekday> )',
      '( <weekday>|weds|<dayPlural> ) ( ,|: )? {clock}',
      '{clock} ( to|until|till|– |- ) {clock}',
      'until|till {clock}',
      // A room or a stand with a number.
      '( in|at|on|to|,|: ) ( <spot> ) ( hall|theatre )? ( #num|#cap )',
      // A day and month, with what stands around it.
      '{date} ( ,? ( {date}|{clock} ) )?',
      '{clock} ~~3 ( <fullDay>|{date}|today|tonight|tomorrow )',
      // A day to come.
      '( on|this|next|coming|every|each|from|for|until|till|by|: |before|for|is ) ( first|second|third|last|other )? <fullDay>|weekday|mon|tue|tues|thu|thurs|fri',
      '^ <fullDay>|mon|tue|tues|thu|thurs|fri -the !mood|blues|is|was|are|night|nights|morning|the',
      '<dayPlural> ( ( at|from|: |, ) ( ~1 ) ( #num|<number>|{clock}|in )|( after|before|during ) #word )',
      'first|second|third|last|any|every|each <fullDay> of|in',
      'first|second|third|last weekend|week of|in <month>',
      'tomorrow|tonight ~~8 ( <gather>|<event>|{clock}|{atPlace} )',
      '( <gather>|<event> ) ~5 ( tomorrow|tonight|today|this ( week|weekend|month|<month>|spring|summer|autumn|winter|evening|afternoon )|next ( week|weekend|month|<month> )|all ( week|day|weekend|month )|in ( one|two|three|#num|an|a|ten|half ) ( hour|hours|days|weeks|minutes|min|mins|week ) )',
      '( today|tonight|tomorrow|tmrw|tonite|this evening|this afternoon|this weekend|next week|next month ) ( ( ,|: |@|( at|from|in|between|until|till ) )? ( {clock}|{atPlace}|noon )|( at|from|in|between|until|till ) ( #num|<number> ) )',
      '( any|( on|for|from|till|until|: ) the ) ( <fullDay>|<ordinal> ( $|in|at|from|of ) )',
      'save the date|day|evening',
      'this evening|afternoon|morning ( , )? ( ~1 ) ( we|our|you|join|come|at|in )',
      '<fullDay> morning|afternoon|evening|night ( , |at|in|: |from )',
      // A deadline.
      '<deadline> :? ( ~2 ) ( by|until|till|before|on|at|in|to|is|: |this|next )? :? ( ~1 ) ( {date}|<fullDay>|{clock}|noon|midnight|tomorrow|tonight|today|the? <ordinal>|#slash|<month>|the end of|end of|soon )',
      '( by|until|till|before|through ) ( ~2 ) ( {date}|<fullDay>|{dayhour}|midnight|tomorrow|tonight|the? <ordinal> ( !century|time|year )|#slash|the close of|( the )? end of ( the|this|next )? ( month|week|day|year|<month>|term ) )',
      // An hour at which something begins.
      '<opens> ~3 ( at|from|: |in|until|till|, |by ) ( {clock}|<number>|half|quarter|noon|midnight )',
      '<opens> ~2 ( {date}|<fullDay> )',
      '<opens> ~2 ( at|from|until|till ) #num ( $|, |on|in|tonight|tomorrow )',
      '( {clock}|#num|<number> ) sharp',
      '( <opens>|every|on ) ( weekday|weekend|<fullDay> ) mornings|afternoons|evenings|nights',
      '<opens> ~3 ( on|in|at ) ( the )? ( {date}|<month>|<ordinal>|#cap|<fullDay> )',
      '( meet|join|see|find|come|catch|stop ) ~4 ( at|from|from|around ) ( {clock}|<number> ( !of|to|people|of ) | half past|quarter|noon )',
      '( hand|drop|leave|pick|return|bring ) ( ~5 ) ( at|to ) the ( ~3 ) ( desk|reception|office|counter|library|door|gate|lodge|stand|tent )',
      // A place to come to.
      '( 📍|🗓|📅|🗓️|⏰|🕕|🕖|🕗|🕒|🕘|🕙|🕐|🕔|🕓|🎟|🎟️|📆|🏛|🏛️|when :|where :|date :|venue :|place :|location :|time :|when ?|where ? ) ( #word|#num )',
      "( ^ meet|gather|assemble|meet us|find us|find our #word|visit us|join us|see you|see us|catch us|come|drop in|drop by|stop by|pop in|pop by|we're|we are|we'll be|we will be|our stand|our stall|our tent|our van|our bus|we stand|test bus|jab bus|is coming|is back|( bus|van|clinic|dentist|stand|stall|tent|exhibition ) ( is|stops|parks|waits|comes|stands|runs|opens ) ) ( ~3 ) ( at|in|on|by|near|outside|behind|to|opposite|@ ) ( the ~2 of )? ( ~3 ) ( <venue>|#cap )",
      '( on|via|over ) ( zoom|teams|webex|youtube|instagram|twitch|jitsi|facebook ) ( live )? ( -by )',
      '( end|ends|close|closes|open|opens|only|last chance|available|begins|starts|meets ) ( ~1 ) ( today|tonight|tomorrow )',
    ],
  },
  unless: [
    '{clock} on a <fullDay>',
    '( in|since|of|from|between|during|back ) ( the )? ( ~1 ) #year',
    '-that|this a <fullDay> :',

    '( school|lessons|placement|shift|work|classes|class|alarm|rounds|handover|bus|train|tram|canteen|life|day ) ( ~1 ) ( starts|start|begins|begin|rings|leaves|goes|ends ) ( ~1 ) ( at|on|by )',
    '( ward|street|shop|shops|office|house|canteen|bus|lab|city ) ( ~4 ) from ( <number>|#num )',
    'born on ( ~1 ) {date}',
    'on <fullDay> mornings|evenings|nights|afternoons',
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
