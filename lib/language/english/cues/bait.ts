import type { Grammar } from '../grammar.ts';

/**
 * Words that ask for a like, reaction, share, tag, vote by emoji or empty comment for its own sake: as a game, a dare, a
 * prize or a chain letter. Real questions, requests for help, posts meant for named recipients and other senses of the
 * words are none. Facebook has shown such posts to fewer people since December 2017.
 */
export const bait: Grammar = {
  cue: 'bait',
  say: {
    '': [
      // A reaction, on a condition that costs nothing.
      '-looks|look|feels|feel|seems|would|something|more|i|we|they|you <react>|<urge> ~4 if|when you|your|ur|u|it|this|he|she|we',
      "if you|you're|your|it|this ~5 ,? ~1 <react>|<urge> ~1 this|it|below|that|the|a|yes|like|share|#emoji|with",
      'agree|proud|relate|same|true|love|ready|guilty ?|! ~1 <react>|<urge>',
      '<urge> ~2 like|heart|share|follow|subscribe|button|bell|thumb|thumbs|❤️|👍|❤',
      'double tap|tapping|click',
      'double-tap|double-tapping',
      'like|likes|share|comment|follow|tag|subscribe|repost ,|&|+|and|/ ~1 <react>|subscribe|tag|share',
      'wave|waves|hand|hands ~1 #emoji',
      'thumbs up|down if|for',
      'react now|below|here|if|to win',
      'hand|hands ~3 in the comments',
      // Tags.
      'tag|mention|@mention|tagging ~1 someone|somebody|anyone|everyone|them|him|her|a|an|your|that|the|one|two|three|four|five|ten|#num ~3 friend|friends|bestie|besties|buddy|mate|mates|person|people|colleague|colleagues|nurse|doctor|student|medic|partner|sister|brother|mum|roommate|flatmate|crush|squad|team|who|that|needs|if|below|to|in',
      'tag|mention them|someone|somebody|friends|anyone|him|her|us $',
      'tag-a-friend',
      // Emoji and empty words as votes.
      '#emoji ~1 for|=|if|: ~~6 #emoji',
      '#emoji =|if',
      'vote|react|answer|reply|respond|comment with|using ~3 #emoji|emoji|emojis|thumb|thumbs|heart|hearts|gif',
      '<say> ~1 " ~3 " in|below|if|and|to|when',
      '<say> "? amen|yes|1|2|yeah|me|done|agree|interested|brave !to',
      'type ~1 #cap|#ABC or',
      "comment your ~4 and|! ~1 i'll|we'll|win|get",
      'closest|best|funniest|first|fastest|wittiest ~1 answer|comment|guess|caption|reply wins|gets',
      'first #num|<number> to <react>',
      '-please|that|who|to type|comment|drop|reply "? #ABC|<number>|#num ! to|diabetes|,',
      'drop|leave|post|give|send|put|need|want|add ~4 #emoji|emoji|emojis|heart|hearts|gif|like|amen',
      'spam|flood|fill the comments|replies|chat',
      // Chains and dares.
      'share|send|forward|copy|post|put|pass|repost ~3 with|to|in|on #num|<number> ~2 friends|people|groups|contacts|others|walls|nurses|colleagues|students|mates',
      'nominate ~1 #num|<number>|a|your|someone ~2 friend|friends|people|colleagues|nurses|else|$',
      'copy|cut ,|&|and|then paste|share|pass',
      'copy-paste',
      '<selfOf>|this|the wall|status|timeline ~4 if|for|hour|cancer',
      'break|keep|start|continue ~2 chain|going|alive ~~6 share|copy|pass|tag|post|friend|friends|you',
      'break the chain',
      "#pct|most|few|nobody|#num|everyone|one|real|true ~4 will|won't|dare|dares|courage|brave|scroll|can|has|have|don't ~3 <react>|scroll|past|on|stop",
      'bet|dare|dares|challenge ~5 <react>|likes|shares',
      'scroll|scrolling|scrolls|swipe past|by|on ~3 without|if|unless|and|heart|typing|liking',
      'keep scrolling',
      'real|true|only ~1 friends|fans|heroes|nurses|doctors|medics|legends|people ~2 <react>|will',
      'get|gets|give|gives|deserve|deserves ~2 a|some like|likes|share|shares',
      'share|retweet|repost|rt|forward|spread ~2 ( to save|unless|before ( it|they|this|facebook )|so that ( it|facebook|everyone ) )',
      // Reactions that are counted or won.
      '<tallied>|#num ~3 likes|hearts|retweets|reposts|shares|followers|reactions|amens|comments !of|from|on',
      'one|every|each|per|a|1|for ~1 like|share|comment|retweet|repost|follow|tag ( =|equals|is|means|gives|saves|feeds|helps|counts|for|and|below|if|please|plants|buys|! )',
      'how many|much likes|shares|hearts|retweets',
      'likes|shares|hearts|retweets|reactions|comments =|equals|means|and|gets|get|for ~4',
      'win|wins|winning|winner|prize|prizes|giveaway|raffle|voucher|lucky|chance ~~12 like|share|tag|comment|follow|repost|retweet|likes',
      '^ like|share|tag|comment|follow|repost|retweet ~~12 win|wins|winner|prize|giveaway|raffle|voucher|lucky|draw|chance|won',
      'like|likes|follow|share|tag|retweet|rt for like|likes|follow|part|a|more|awareness|luck|good',
      'like4like|follow4follow|f4f|l4l|followback',
      'caption this|it',
      '( wrong|only|first|fastest ) ~1 answer|answers only|wins',
      'show|send|give ~3 love|support|respect|appreciation ~~4 <react>|<urge>|liking|sharing|share|heart|hearts|#emoji',
    ],
  },
  unless: [
    'name|price|dog|gift|clothes|skin|ear|electronic|id tag|tags',
    'type 1|2|one|two ~1 diabetes|diabetic|error|errors',
    'comment|comments|vote on|for ~3 draft|law|proposal|consultation|plan|bill|friday|tuesday|council|representatives|air|sunday',
    'group|class|year|colleague|colleagues|parents|gp|rep|donors|families|camp|patient|patients|member|members ~8 <react>|pass',
    'send|forward|share|pass ~1 ( this|it ) ~1 to|with ~1 your|the|a|anyone|whoever ~3 group|class|year|colleague|colleagues|team|parents|gp|rep|families|office',
    'survey|poll|ballot|election|consultation ~6 vote|win',
    'win ~3 place|by|essay|against',
    'follow|follows ~1 signs|instructions|patients|advice|guideline+|up|us on|link',
    'drop ~1 blood|off|by|in|out|used',
    'sign|donors|missing|call|urgently ~~8 <react>',
    'like|likes to|it|my|how|fever|when',
    'sharing a|an|needle|office|room|data|care',
    'share of|my|our|your ~1 location|needle|experience|story|stories|thoughts|data|lift|office|time|room',
  ],
};
