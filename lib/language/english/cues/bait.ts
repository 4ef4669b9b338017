import type { Grammar } from '../grammar.ts';

/**
 * Words that ask for a like, a reaction, a share, a tag or an empty comment for its own sake: as a vote, a game, a dare,
 * a prize or a chain letter. Real questions, real requests for help, a post meant for named recipients, elections and
 * consultations are none.
 */
export const bait: Grammar = {
  cue: 'bait',
  say: {
    '': [
      // Like, tap, react.
      '^ ( smash|hit|press|tap|click|push|show|give|leave|spam|hammer|bash ) ( ~2 ) ( like|heart|hearts|share|button|some love|love|bell|follow|thumbs|#emoji|a like )',
      '^ ( double|double-tap|doubletap|triple ) tap?',
      '( double tap|double-tap )',
      '^ ( like|heart|react|upvote|share|repost|rt|retweet|comment|follow|save|love|tag|reshare|forward|post ) ( this )? ( ~1 ) ( if|when ) ( ~1 ) ( you|your|u|ur|ya|agree|true|she|he|this|it )',
      '^ ( like|heart|react|share|repost|rt|retweet|comment|follow|tag|save ) ( ~1 ) ( and|&|\\+|, |/|– ) ( ~1 ) ( share|like|comment|tag|follow|win|rt|repost|retweet|subscribe|save|react )',
      '^ ( like|love|heart|react|laugh|wow|angry|sad|clap|thumbs ) ( up|down )? ( for|= )',
      '#emoji ( for|if|= ) ( ~~8 ) #emoji ( for|if|or|= )?',
      '^ ( react|vote|answer|reply|respond|comment|say it|tell us|show us|show it ) ( ~2 ) ( with )? ( a|an|your|the|just )? ( ~1 ) ( #emoji|emoji|emojis|thumbs|reaction|reactions|heart|hearts|gif|one word|flame|dot )',
      'vote ( ~1 ) ( by|with|using|below with ) ( ~2 ) ( emoji|reacting|reaction|thumbs|like|heart|#emoji|liking )',
      'team ( ~1 ) ( #emoji|or ) ( ~3 ) ?',
      '^ ( drop|leave|put|post|type|write|comment|send|say|give|add|spam|throw|pop|show ) ( me|us )? ( a|an|your|some|one|the|just|below )? ( #emoji|amen|yes|yess|yesss|no|"yes"|heart|hearts|emoji|emojis|flame|like|dot|ok|hi|hello|gif|sticker|if you agree|agree|full stop|done|mine|proud|i agree )',
      '^ ( type|comment|post ) #quote? #ABC',
      '^ ( say|write|put|drop ) #quote #ABC',
      '^ ( type|comment|write ) ( #quote )? ( amen|yes|no|agree|hi|me|done|thanks|congrats|happy|the word|a word|one word|your name|your initials|your birthday|the first ) ( #quote )? ( ~1 ) ( if|to|and|for|below|in|when|for|on|,|or )?',
      // Tags.
      '^ ( tag|mention|@ ) ( a|an|your|the|someone|somebody|#num|<number>|all|that|this|one|every|everyone|anyone|friends|him|her|them|whoever|at least|people|those|as many|who )',
      '( and|then|, |& ) tag ( a|an|your|the|someone|somebody|#num|<number>|all|that|one|every|everyone|friends|as many|at least )',
      '( tag|nominate|challenge|dare ) ( ~1 ) ( #num|<number>|your|a|someone|all ) ( ~1 ) ( friend|friends|bestie|besties|mates|mate|people|others|colleagues|classmates|buddy|crush|group|squad|flatmate|sister|brother|mum|partner|person|nurses|doctors|nurse|doctor )',
      // Shares as a game, a dare, a chain.
      "^ ( share|repost|retweet|rt|forward|copy|send|post|put|paste|reshare ) ( this|it|and|to )? ( ~2 ) ( save a life|save lives|win|#num ( friends|people|groups|others|contacts|times )|<number> ( friends|people|groups|others|contacts|more people|times )|all your|everyone you know|every group|before ( midnight|it|they|tonight|it's|it is|facebook|instagram )|or ( else|bad|you )|in #num groups|if you ( care|love|agree )|and paste|for good luck|for luck|your wall|your story if|your profile|your status|if you have a heart|break the|beat the|for a chance|be entered|bless )",
      "^ ( share|repost|retweet|rt|forward|reshare ) ( ! | to save a|if you|or |unless|before it |before they|so that ( facebook|instagram|the algorithm|it does|it doesn't|they ) )",
      '( in|to|with ) #num|<number> ( groups|friends|people|contacts|others ) ( ~2 ) ( before|and|or|within|by|to|today|tonight|now )',
      "( #pct|most|only #pct|few|nobody|no one|hardly anyone|#num ( per cent|percent )|only real|not everyone ) ( ~3 ) ( won't|will not|will|wont|have the courage|dare|dares|are brave|can|too scared|would|scroll|keep scrolling ) ( ~2 ) ( share|repost|like|post|copy|comment|past|pass|this|forward|react )",
      "( bet|i bet|betting|dare|dares|challenge|challenges ) ( ~1 ) ( you )? ( ~2 ) ( won't|can't|not|to|nobody|no one|get|reach|make ) ( ~4 ) ( share|repost|like|likes|shares|comment|comments|post|tag|heart|without|hearts|name|beat )",
      "( don't|dont|never|do not|without ) ( just )? ( scroll|scrolling|keep scrolling|swipe|swiping|ignore this|scroll past|leave without ) ( ~2 ) ( past|without|by|away|on|until|liking|if|this|before|typing )",
      '( scroll|scrolling|scrolled ) ( past|by|on ) ( ~3 ) ( without|heart|if|unless|typing|liking|amen )',
      '( copy and paste|copy & paste|copy-paste|copy paste|copy, paste|copied and pasted )',
      "( let's|lets|can we|help us|help me|help this|we need|let us|want to see|who can|could we|can this|can this post ) ( ~2 ) ( get|reach|hit|break|have|collect|go|make|see|to|beat|fill ) ( ~3 ) ( likes|shares|hearts|retweets|reposts|comments|followers|viral|reactions|#num ( likes|shares|hearts|followers|comments|retweets )|trending|the algorithm|algorithm|views|emojis )",
      '( likes|shares|hearts|retweets|reactions|comments|reposts ) ( = | equals|and we|and i|gets|get|means|by |for this|for her|for him|for them|and our )',
      '( every|each|one|#num|per|for every|for each|<number> ) ( like|share|comment|heart|retweet|repost|reaction|follower|likes|shares|comments|tag ) ( ~1 ) ( = |equals|is|gives|counts|helps|means|gets|and|saves|we|brings|will|donates|feeds|wins|earns|for |to |below|plants|you )',
      '( how many|who gets|who can get|which ) ( ~2 ) ( likes|shares|hearts|retweets|amens )',
      '( win|winner|prize|giveaway|give away|raffle|voucher|lucky|giving away|goodie|draw|be in with a chance|you could win|to enter|chance to win ) ( ~~9 ) ( like|share|tag|comment|follow|repost|friend|friends|likes|retweet )',
      '^ ( like|share|tag|comment|follow|repost|retweet ) ( ~~12 ) ( to win|to enter|could win|can win|and win|will win|wins|win a|win one|win the|giveaway|raffle|a prize|a chance|prize|lucky winner|draw a winner|be entered|in the draw|draw |enter the|the winner|voucher|goodie )',
      '( if you|you ) ( agree|love|support|care|proud|relate|remember|believe|know|want|hate|feel|think so ) ( ~6 ) ( , )? ( smash|hit that|hit the|like this|share this|share it|drop a|leave a|type|double tap|give it a|give this|hit like|hit share|press like|put a|raise your|show it with|comment yes|comment with|like and|like &|share if )',
      '( who|only|true|real ) ( ~2 ) ( friends|fans|nurses|doctors|medics|students|parents|mums|people|heroes|agrees|dares|else ) ( ~2 ) ( will share|will repost|will like|share this|repost this|hit|drop|raise|dares to share|like this|type )',
      'raise your hand|hands ( ~1 ) ( if|#emoji|in the )',
      '( like for|likes for|follow for|share for|sub for|like4like|follow4follow|f4f|l4l|tag for )',
      "( be the|are you|you're one of the ) ( #pct|#num ( per cent|percent ) )",
      '( wrong|only|first|fastest ) ( ~2 ) ( answers|answer ) only',
      '( caption this|name a|name one|name #num ) ( ~5 ) ( without|that|in the comments|go! |go )',
      '( you|we|i ) ( ~1 ) ( know|love ) ( ~2 ) ( hit|smash|like|share ) ( that|the|this|and ) ( button|like )',
      "( chain|keep|don't break|do not break ) ( the|this|it )? ( chain|going|it going|letter|alive )  ( ~3 ) ( share|tag|post|friends|repost|copy|, |: |! )",
      '( show|send|give ) ( ~3 ) ( love|support|respect|some love|hearts ) ( by|with|and )  ( ~2 ) ( like|liking|sharing|share|a like|#emoji|heart|hearts|tagging|commenting|an emoji|a heart|reacting )',
      '( hashtag|#tag ) ( and ) tag',
      '( share|rt|like|retweet|repost|comment ) if',
    ],
  },
  unless: [
    '( name|price|dog|gift|clothes|skin|blue|bag|luggage|ear|electronic|id ) tag|tags',
    'tag ( team|along|#tag |line )',
    'react ( to|differently|badly|quickly|early|faster|fast|in|well|within )',
    'vote ( on|for|in|by ( #num|<month>|post|friday|monday|sunday ) )',
    '( bring|send|forward|share|pass|tell ) ( this|it ) ( to|with ) ( your|the|a|anyone|whoever|someone ) ( ~3 ) ( group|class|year|colleague|colleagues|team|who|parents|gp|rep )',
    'comment on the draft|law|proposal|consultation|plan',
    '( survey|poll|ballot|election|consultation ) ( ~6 ) ( vote|win )',
  ],
};
