import type { Grammar } from '../grammar.ts';

/**
 * What the topic means for the reader or those close to them: something that touches "you", "all of us" or "your child",
 * what "you" may lose, risk, feel or save, what a thing means for you; for those who decide, their budget, voters,
 * deadline. "You" and "your" in greetings, thanks, invitations and practical instructions are taken back.
 */
export const readerMeaning: Grammar = {
  cue: 'reader-meaning',
  say: {
    '': [
      // Body, family, work and money of the reader.
      'your|you ( own|future|next|first )? ( ~1 ) <yours>',
      'our ( own )? ( children|kids|grandchildren|lungs|bodies|daughters|sons|parents|lives|generation|air|water|brains|hearts|families|future|sleep|cities|hospitals|schools|teeth|health )',
      '( someone|somebody|one|nobody|no one|anyone|those|people|every|each|everyone|fifth|third|second|half|some ) ( ~2 ) ( in|on|of|from|around|near|close to|next to|behind ) ( your|you )',
      'next to you|your',
      "we|you|we'll|you'll ( ~5 ) patients|wards",
      'you can|may ( ~4 ) ( for free|free of charge|doctor|midwife|without paying|without papers )',
      '( then|also|even|straight|back|just ) ( on|to|at|into ) ( you|your )',
      "your vote|signature|choice|jab|decision|insurer|doctor ( ~1 ) ( decides|may|might|could|will|won't|can't|makes|means|saves )",
      // Something happens to you.
      '<touches> ( ~2 ) ( you|yourself|all of us|each of us|every one of us|us all|any of us|everyone you|those you ) ( !for|to|that|welcome )',
      '( happen|happens|happened|up to|about|of|concern|concerns|against|near|in|behind|around|between|for ) ( ~1 ) ( you too|any of us|all of us|each of us|us all|you and your|you or your|you , too|you as a )',
      '( next|this ) ( one|time|thread|law|vote|post ) ( ~1 ) ( is|could|may ) ( ~1 ) ( about|for|be|hit|affect ) ( ~1 ) ( you|yours )',
      "( it|this|that|law|vote ) ( ~1 ) ( is|'s|could|may|might|will|can|would ) ( ~1 ) ( about|be|hit|reach|affect|save|cost|concern ) ( you|your|us all|all of us|someone you|mine )",
      '( yours|ours ) ( , |. |! |too|for example|as well|depends|is next|$ )',
      // What becomes of you.
      "you|you're|you'll|you'd|you've|we ( can|could|may|might|will|would|are|'re|need|have|also|already|never|still|don't|won't|can't|cannot|get|be|only|all|probably|too|hardly|actually|not|who|end ) ( ~3 ) ( <becomes>|<plight>|<condition>|<body> )",
      "you|we|you'll|we'll ( ~1 ) <becomes> ( ~4 ) ( <yours>|<body>|<condition>|<means>|<plight>|twice|more|less|longer|better|worse|euros|times|points|years|minutes|hours|days|air|it|this|with|from|for|back|alone|$ )",
      "you're|you are|we're|we are ( ~1 ) ( more|less|twice|three times|far|not|as|at|the|one|never|already|likely|out|on|never ) ( ~2 ) ( likely|likelier|risk|ones|one|alone|too young|immune|safe|lucky|next|reach|patients|tired|losing|paying|breathing )",
      "( if|when|whenever|because|while|once|unless|before|until|even if|even though|after|every time|the day|next time|the moment|each time|wherever|whether ) ( you|your|you're|you've|we|someone you|we're ) ( ~8 ) ,|: ( ~4 ) ( you|your|we|our|it|this|that|they|the|chances|antibiotics|then|expect|no|a|every|each )",
      "( next time|one day|some day|someday|sooner or later|tomorrow|tonight|this winter|this summer|in ten years|in five years|before long|by then ) ( ~1 ) ( it|you|your|we|this|you'll ) ( ~2 ) ( may|might|could|will|can|need|are|is|have|catch|fall|break|get|be|go|take|treat|thank|cut|book )",
      'whether ( you|we|or not you ) ( ~5 ) ( or not|or|, )',
      "until your|you|it's|you're|our ( ~6 )",
      "so ( that )? ( we|you|your|our ) ( ~1 ) ( can|could|may|don't|won't|never|all|will|sleep|breathe|stay|have|feel ) ( ~3 )",
      '( it|that|which|this|you ) ( could|might|may|will|would ) be ( you|your|yours|you who|the one|one of|on your|in your )',
      // It means, it matters.
      '( this|that|which|it|what|and that|all this|vaccinated|for ( ~2 ) it ) ( ~1 ) ( means|mean|matters|affects|concerns ) ( that )? ( ~2 ) ( you|your|us|future|every|each|parents|anyone|all|fewer|free|less|more|no|for )',
      'means|mean ( you|your|fewer|less|more|longer|shorter|no|we|our|free ) ( ~4 )',
      "( what|why|how ) ( does|do|should|is|has|would|did|it|this|that|'s ) ( this|it|that|anyone|anybody|you|matter|matters|means|in|at )? ( it )? ( ~3 ) ( mean|matter|care|concern|affect|change|means|stake|matters|in it ) ( ~1 ) ( for|to|about ) ( ~1 ) ( you|your|us|future|a|students|every|parents|all|citizens )",
      "( so what|why care|why should you care|why you should care|what's in it for|what is in it for|at stake for you|what's at stake )",
      '( good|bad|better|worse|safer|healthier|cheaper|easier|dangerous|harmful|risky|deadly|useful|news|relevant|important|vital ) ( ~1 ) for ( you|your|us all|all of us|anyone who|everyone who )',
      '( problem|business|fight|turn|job|loss|risk|life|choice|money|issue|back|signature|bill|lungs|body|skin ) ( is|are )? ( also|still )? ( yours|your problem|ours|too ) ( $|, )',
      "( it's|it is|that's|this is|is|will be ) ( also|all )? ( your|our|you|yours ) ( own )? ( money|problem|signature|life|lives|body|lungs|health|air|turn|future|fight|neighbour|child|children|kids|friend|job|patients|colleagues|business|call|street|responsibility|voters|ward|shift|bill|seat|who )",
      'we|you ( all|each )? ( end up|end|breathe|pay|share|carry|live|get|grow|depend|drink|eat|need|age|become ) ( ~3 ) ( patients|old|older|ill|sick|same|it|air|water|price|for it|for this|with|on|care|someday|too|back )',
      '( more than|less than|enough for|too much for|out of|inside|into|through|past|on|from|in|against|off ) your ( ~1 ) ( <yours>|body|hands|mouth|nose )',
      '( saves|save|saved|costs|cost|spare|spares|earn|earns|buy|buys|give|gives|add|adds|take|takes|rob|robs|win|wins|lose|loses|bring|brings|keep|keeps|get|gets ) ( you|your|each household|every household|every taxpayer|taxpayers ) ( ~4 )',
      '( every|each ) ( household|taxpayer|family|citizen|one of us|european|student|breath|patient|parent|driver|tenant|of us ) ( ~1 ) ( pays|pay|loses|carries|breathes|will|gets|lives|saves|knows )',
      // Readers by their role.
      '( for|as|to ) ( a|an|future|young|new|us|all|every|any|medical )? ( doctors|doctor|gps|gp|nurses|students|student|parents|parent|midwives|pharmacists|interns|students on placement|commuters|tenants|drivers|cyclists|runners|first-years|graduates ) ( ~2 ) ( :|, ) ( it|you|this|that|your|we|in|every|each|means )',
      'for ( ~1 ) ( gps|doctors|students|nurses|parents|hospitals|schools|mayors|you|taxpayers|voters|towns|cities|us ) ( it|this|that ) ( ~1 ) ( means|is|saves|costs|changes|protects )',
      // Those who decide.
      '<ruler>|councillors|mayors|rectors|committee|commissioners|members|council|colleagues , ( ~~9 ) ( your|you|saves|costs|save|cost|euro|voters|deadline|pays )',
      '( voters|citizens|taxpayers|people|residents|patients|hospitals|children|students|families ) in your ( ~1 ) ( region|regions|district|city|town|constituency|country|countries|area|street )',
      '( your|own ) ( ~1 ) ( budget|voters|constituents|region|citizens|residents|target|targets|deadline|term|city|town|country|constituency|hospitals|mandate|wards ) ',
      '( each|every|one ) ( euro|pound|student|nurse|child|week|day|patient|case ) ( ~4 ) ( costs|saves|cost|save|comes back|brings back|returns|spares ) ( ~3 ) ( you|your|city|budget|in|three|two|#num )',
    ],
  },
  unless: [
    // Thanks, greetings, wishes, praise.
    '( thank|thanks|grateful|hug|hugs|kudos|congratulations|congrats|welcome|wish|wishes|wishing|happy|proud of|dear|hello|miss|missed|love|hugging|hug|greetings|cheers ) ( ~3 ) ( you|your|yours )',
    "you ( were|rock|did|made|came|asked|look|looked|all|heroes|have been|guys|had|'ve been|are amazing|are great|are the best|are wonderful|are awesome|are legends|are welcome|are invited|are ( warmly|cordially|all ) )",
    "you're ( amazing|great|the best|wonderful|awesome|welcome|invited|warmly|in luck )",
    'your ( ~1 ) ( support|help|time|patience|trust|interest|attention|effort|energy|donation|donations|kindness|solidarity|feedback|votes|answers|photos|comments|ideas|questions|story|stories|messages|likes|generosity|applause|thoughts|favourite|favorite|opinion|view|views|turn|pick|guess|experience|experiences|suggestions )',
    'together with you',
    // Papers, places and the web.
    'your ( ~1 ) ( name|code|badge|coat|coats|seat|seats|workshop|lunch|photo|password|suitcase|choice|company|browser|email|e-mail|inbox|account|form|forms|ticket|tickets|card|id|application|registration|place|access|abstract|poster|cookies|data|host|hosts|guide|speaker|moderator|board|session|link|certificate|receipt|receipts|mic|screen|device|slot|spot|order|parcel|invitation|details|number|shoes|laptop|bottle|bags|luggage|room|chair|jacket|man|diary|calendar|degree|thesis|exam results|journey|trip|visit|stay )',
    'you ( ~2 ) ( find us|register|registered|sign|enter|download|upload|park|pay by|pay with|receive|use|pick up|log|click|submit|collect|check in|book|reach us|join|apply|follow|watch|read this|vote for|choose|speak|hear us|see us|spot|get a link|get an|get the|get here|getting to|be sent|like best|missed the|be 18 )',
    '( must|should|have to|need to|can|may|will|to|and|please|^ ) ( bring|show|wear|register|print|leave|take|pack|send|share|tell|use|mark|grab|invite|upload|enter|choose|pick|fill|scan|drop|post|add|raise|find|reserve|check|book|put|ask|call|talk to|speak to|see|visit|contact|write to|follow|join|keep|wash|move|make|save|set|open|close|turn|protect|test|support|help|give|vote|let|cover|know|get|show|hug|meet ) ( ~1 ) ( your|you )',
    '( see|meet|join|hear|invite|tell|ask|show|send|email|write|greet|answer|reach|contact|teach|remind|get back to|call|take|introduce|offer|bring|have|had|wait to ) ( from )? you ( at|in|on|a|there|soon|all|to|by|the|again|here|our|back|how|what|why|with|$ )',
    'for you : |to|as|at|$$',
    'as you ( can|may|might|know|see|imagine )',
    "you ( may|might|probably|all|already|never|won't|can|must|do )? ( have )? ( know|knew|met|seen|remember|believe|find us|find what|guess|imagine ) ( what|prof|dr|our|her|him|that|how|us|#cap|the )",
    'did|do you know|remember',
    "if you ( ~1 ) ( have|want|would|'d|can|are interested|need a|agree|like|saw|missed|know|read|care )",
    '( would|do|can|could|did|what|where|when|how|who|which|are|why|have ) ( ~3 ) you ( ~12 ) ? $$',
    "( what's|what is|which is ) your",
    // Senses of "mean" and "matter".
    'mean it|well|business|to',
    '( this|that|it|so this|choir it ) ( means|mean ) ( that )? ( the|our|war|lunch|two|we ) ( ~3 ) ( moves|session|meeting|room|workshop|course|party|poster|deadline|lecture|shuttle|bus|rehearsals|is at|is on|said )?',
    'what matters|mattered to|for the|our board|committee|team|jury',
    '( it|this ) ( ~1 ) ( matters|matter|means ) ( to )? ( us|not|where|who|how|a lot|the world )',
    'no matter',
    'means war|tea',
    // Names and lists.
    '#quote ( ~3 ) ( your|you ) ( ~4 ) #quote',
    'you must be',
    'what we eat',
    'we need ( a|an|#num|some|your )',
    'you and your ( ~1 ) a|all|very',
    "( we|you ) can't wait",
    'each of you',
    'one of ( you|your ) ( ~4 ) ( won|wins|left|forgot )',
  ],
};
