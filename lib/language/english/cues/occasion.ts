import type { Grammar } from '../grammar.ts';

/**
 * Occasions on which nobody wants advice on how to be shared. `mourning`: a death is announced or the dead are remembered; a
 * death that is part of an argument is none, for there the post asks for something. `thanks`: thanks or congratulations in any
 * place, and what is found or put right; the rules judge whether the post is anything else. `report`: what those who decide said at a meeting or voted for.
 */
export const occasion = (): Grammar => ({
  cue: 'occasion',
  say: {
    mourning: [
      'great|deep|deepest|profound|immense|heavy|broken|much sadness|sorrow|regret|grief|heart|hearts',
      'sad|saddened|heartbroken|devastated|shocked to ~1 share|announce|tell|inform|hear|learn|report|say',
      'saddened|heartbroken|devastated|shocked by|at ~3 death|loss|passing|news',
      'mourn|mourns|mourning|grieve|grieving the|our|her|his|their|#cap|with|for|him|her|them',
      'passed away|peacefully',
      'rest|rests in peace|power',
      'condolences|R.I.P.|RIP|obituary',
      'in ~1 loving|memory|memoriam =memory|of|#cap|,|.|$',
      'lost|lose a|our|one dear|beloved|wonderful|much-loved|friend|colleague',
      'will be ~2 missed|remembered by|and|for|.|!|$|#emoji',
      'thoughts|hearts|prayers|love are|is|go|goes ~2 with|to|out ~2 family|families|loved|parents|children|wife|husband|friends|everyone|all|those',
      'minute|moment of silence ~6 for|before|at|in|on',
      '#cap died ( last !year | yesterday|today|suddenly|peacefully|unexpectedly|this | on? <weekday> )',
      'our|my|dear|beloved ~8 died ( last !year | yesterday|today|suddenly|peacefully|unexpectedly|this | on? <weekday> )',
      '#cap died after ~1 short|long|illness|brave',
    ],
    // What a meeting with those who decide came to.
    report: [
      'met ~3 <ruler>|mep+|mp+|committee',
      '#num ( votes|votes? for ) , #num against',
      '( voted|passed|adopted|rejected|: ) ~3 #num –|to|- #num',
      '#num –|to|- #num ~4 passed|adopted|rejected|vote|votes',
      '^ what|this is what they|she|he|we|you|ministers|councillors|councils|employers|delegates ~2 ( said|told|promised|got|heard|asked|agreed|took|brought|put ) ~6 :',
      '^ they|she|he|ministry|council|minister said|promised|told|agreed ~2 :',
      '^ ( not )? agreed|promised|refused|present|result|outcome|done|rejected :|✅|❌|✔️',
      '^^ notes from our|the|my ~1 meeting|talk|visit',
      '^ what came out :',
      'where we agreed|stand|disagreed',
      '^^ report|minutes|readout|debrief :|from',
      'short|quick|little report|readout|debrief',
      '( we|i|#num|<number> of us ) ~1 ( ( sat|spoke ~1 with )|visited|saw|( ( was|were ) ( received|heard ) )|( went to ) ) ~5 <ruler>|mep+|mp+|committee|secretary|conference',
      '^ met ~2 <ruler>|#mention|mep+|mp+|committee|rector',
      '<ruler>|committee|mep+|mp+|delegations ~6 heard|received|invited us|me',
      'council|parliament|senate|board|committee|house ~3 voted|vote|votes|approved|adopted #num|<number>|for|to|unanimously',
    ],
    thanks: [
      'congratulations|congrats|kudos',
      'thank you !but|no|very',
      'thank you very much',
      'thanks !to|but|no',
      'thanks to everyone|everybody|all|our|those|#mention',
      'thanks to the ~3 who|for',
      'happy birthday|retirement',
      // Posts that want nothing: what was found, put right, or how a match went.
      '^^1 correction .|:|to|–',
      '^^1 found|lost ~2 :|in',
      '^^1 lost property',
      '^^1 minutes ~3 ,|:',
      '^^1 full time :',
    ],
  },
  unless: ['day of mourning', 'rest in peace of mind'],
});
