import type { Grammar } from '../grammar.ts';

/**
 * Somebody with power, treated as such: addressed ("Dear minister", "Mayor Ilves, …"), asked, thanked for a decision, or
 * said to decide, to promise, to owe. Rulers (ministers, parliaments, councils) count wherever they stand, unless as a
 * place, a source or part of a name; bodies that are workplaces as well (universities, hospitals, insurers) only with
 * what they decide or owe.
 */
export const actor: Grammar = {
  cue: 'actor',
  say: {
    '': [
      '( school|hospital|city|town|faculty|medical|student ) ( board|council|committee|management ) ( asked|asks|wants|says|said|meets|replied )',
      'you ( ~1 ) ( were|was|been ) elected',
      '^^ ( hey|so|please|and|but|well )? <chiefs>|<bodies>|council ( #cap )? ,|:|! ',
      '( those|people|person|ones|men|anyone|everyone|whoever ) ( who|that|in ) ( the )? ( run|runs|decide|decides|set|hold|holds|write|make|makes|vote|votes|sign|signs|govern|govern|pay|charge|power|office|parliament|government|fund|plan|control|manage|draft|lead|rule )',
      'housing|homeowners association|company ( ~1 ) <duty>',
      'chief ( medical|dental|nursing|scientific|executive ) ( officer|adviser )',
      "( ms|mr|mrs|madame|herr|frau|prof|dr ) .? #cap ( , ( that's )? ( you|your|we|please )|promised|promises|must|should|signed|voted|closed|has promised )",
      '( operator|operators|provider|caterer|publisher|manufacturer|manufacturers|producers|sponsors|retailers|brands|chains|airline ) ( ~1 ) ( must|should|could|refuses|refuse|decides|decide|has to|have to|promised|need to|needs to|know )',
      'president|chancellor|commissioner|premier|governor ( #cap|von|van|de|di )',
      '( deputy !head|director|editor|chair #cap|member states|( a|the ) judge ( ~1 ) ( ordered|ruled|decided|must|has ) )',
      '^^ #mention , ',
      '( chief executive|owner|owners|ceo|ceos|bosses ) ( of|earn|earns|get|gets|decide|decides|make|makes|cut|cuts|keep|keeps ) ( ~1 ) #word',
      '( director-general|secretary-general|higher-ups|home office|powers that be|( people|those|men|women|someone|somebody ) at the top )',
      '( federation|association|chamber|alliance|lobby|union|conference ) of ( ~1 ) ( insurers|employers|hospitals|rectors|deans|landlords|farmers|brewers|retailers|municipalities|cities|mayors|ministers )',
      '( health|education|finance|transport|housing|social|labour|sports|interior ) ( department|ministry|office|secretary ) ( says|said ) ( it|no|that|there|yes )',
      '<heads> of the ( ~1 ) ( clinic|board|agency|trust|service|institute|fund|committee|government|state|region|company )',
      '( wait|waiting|waits|waited ) for ( the )? ( ~5 ) ( <bodies>|<chiefs> )',
      '( our|the|one|a|this ) ( question|questions|letter|message|request|plea ) to ( ~2 ) ( candidates|leaders|parties|managers|<bodies>|<chiefs> )',
      'brussels|strasbourg|westminster|luxembourg|geneva|washington|berlin|whitehall ( ~2 ) ( <duty>|( has|had|have ) ( until|till|to|the ) )',
      "( hospital|school|nursing|medical|clinic|museum|state|police|prison|club|company|party ) ( directors|presidents|owners|heads|boards|chiefs|commissioners|premiers|governors ) ( !' )",
      'dear|thank|thanks|hey|please|kudos|bravo|shame ( you|on|to )? ,? #mention',
      '( want|ask|asked|urge|urged|call on|calling on|expect|need|remind|demand|told|tell|demand from|wrote to ) ( ~1 ) #mention',
      '( why|when|how|what|how long ) ( ~1 ) ( has|have|did|does|do|will|is|are ) ( the|our|your )? ( ~2 ) ( <bodies>|<chiefs>|council|senate ) ( ~2 ) #word',
      '<rulersOwn> ( ~1 ) ( ~1 ) ( court|desk|hands|office|unit|team|services|staff|adviser|advisers|decision|job|duty|turn|call|plan|silence|answer|promise|power|signature|door|table|move|responsibility|word|choice|fault|tray|hour|budget|phone|inbox|idea|proposal|policy|bill|law|vote )',
      'surgeon|attorney general',
      '( <bodies>|<chiefs> ) says|said|say no|yes',
      'hello|hi|hey #mention , ( any|when|what|why|how|please|we|you|can|could )',
      'germany|france|spain|italy|poland|hungary|austria|ireland|portugal|greece|sweden|denmark|finland|norway|britain|england|scotland|wales|belgium|romania|bulgaria|croatia|estonia|latvia|lithuania|ukraine|turkey|switzerland ( ~1 ) ( must|should|promised|owes|refuses|refused|blocks|blocked|voted|vetoed|signed|ratified|( needs|has ) to )',
      '( settled|taken|signed|approved|chosen|fixed|drafted|blocked ) by ( the|our|a )? ( ~2 ) ( <bodies>|<chiefs> )',
      'time for ( the|our )? ( ~1 ) ( <bodies>|<chiefs>|#ABC ) to',
      '( <bodies>|<chiefs> ) ( ~3 ) ( has|have ) ( to|until|till|raised|closed|cut|kept|refused|ignored|promised|decided|voted|turned|banned|stopped|known|never|failed|had )',
      'whoever ( runs|is in charge|decides|signs|pays|wrote|writes|makes|sets|governs|leads )',
      '( in charge of|responsible for|at the top of|at the head of|at the helm of ) ( the|our|this )? ( ~1 ) #word',
      '( hands|desk|table|power|drawer|gift|inbox|court ) of ( the|our|one|a )? ( ~4 ) ( <ruler>|<bodies>|<chiefs>|man|woman|person|people )',
      'dear|hello|hey|good ( morning|evening )? ,? ( members|member|secretary|head|director|president|office|board|team ) of|, ',
      '#office',
      'regional director|commissioner|minister|president',
      '<ruler>|mep+|mp+',
      '( prime|health|education|finance|environment|labour|social|youth|justice|interior|transport|state|permanent|under|eu|foreign ) ( minister|ministers|secretary|secretaries|ministry|committee|commissioner|department|inspectorate )',
      '( ministry|department|secretary|minister|ministries|secretariat ) ( of|for ) ( the )? ( state|health|education|labour|finance|#cap )',
      '( city|town|county|district|regional|national|local|parish|municipal|state|faculty|student|federal|provincial|security|european ) ( council|councils|parliament|government|governments|assembly|authority|authorities|health authority|leaders|administration )',
      '( constitutional|supreme|high|european|federal|administrative ) court ( ~1 ) ( will|has|must|can|should|of|ruled|rules|decides|said|struck|upheld|to|could )',
      // Those who run something.
      '<heads> of ( state|government|( the )? ( public health|health|republic|school|schools|hospital|hospitals|department|commission|council|parliament|eu|city|university|faculty|#cap ) ) ( -by )',
      '<chiefs> ( ~2 ) ( ,|!|:|? | <duty> )',
      '( eu|g7|g20|world|european|political|university|school|hospital|city|national|party|religious|church|community|church|faith|health|government|state|local|business|industry|tobacco|pharma|tech|union ) ( leaders|leader|bosses|boss|chiefs|chief|executives|heads|managers|management|planners|companies )',
      '( decision|policy|law|curriculum|budget|city|transport|town|hospital|health|urban|rota ) ( makers|planners|planner|maker|managers )',
      '( members|member ) of ( the )? ( ~3 ) ( committee|parliament|council|cabinet|senate|board|government|congress|jury|bundestag|commission )',
      // Bodies that decide in their own house.
      '<bodies> ( ~3 ) <duty>',
      '^^ <bodies> , <youDo>',
      '( dear|hey|hello|thank|thanks|bravo|kudos|congratulations|shame|well done|chapeau|applause ) ( to|you|on )? ,? ( ~3 ) ( <bodies>|<chiefs>|council|senate|eu|government )',
      'you ( ~1 ) decide|vote|legislate on|over|about|which|how|whether',
      '<asks> ( ~2 ) ( <bodies>|<chiefs>|council|senate|eu|office|department|states|countries )',
      '( up to|hands of|lies with|rests with|depends on|desk of|duty of|responsibility of|job of|power of|task for|matter for|homework for|answer from|reply from|decision of|decision by|promise of|pressure on|call on|calls on|calling on|appeal to|demands to|letter to|letters to|petition to|message to|pay|decided by|set by|closed by|run by|allowed by|refused by|funded by|paid by|promised by|until|unless|before|will|should|could|can|must|does|did|why ) ( the|our|your|a|each|every )? ( ~2 ) ( <bodies>|<chiefs>|council|senate|states|parties ) ( ~4 ) ( ?|to|act|acts|move|moves|listen|listens|decide|decides|fund|funds|pay|pays|close|ban|bans|change|changes|open|opens|sign|signs|vote|votes|agree|agrees|.|, |$$ )',
    ],
  },
  unless: [
    'ministry of sound|silly',
    '^^ WHO ( do|does|did|is|are|was|were|has|have|can|could|will|would|wants|else|knows|cares|gets|got|should|you|we|i|live|lives|work|works|never ) !to',

    'heads or tails',
    "council|cabinet ( flat|flats|house|houses|tax|estate|with|door|of our|members' )",
    '<place> ~4 ( at|of|in|from|with|by|for ) ( the|our|an|a )? ( ~2 ) ( <ruler>|<bodies>|council|ministries|parliaments )',

    'our president|chair|governor #cap',
    'council of europe building|house',
    '( retired|former|ex|future|would-be|shadow of the|young|junior|honorary ) ( ~1 ) <ruler>|<chiefs>',
    'governor on|of the ( ~2 ) engine',
    // A place, a building, a name.
    "<ruler>|council|senate|state|parliament|house|government|city|commission|cabinet|minister's|ministry|mayor|rector|WHO ( building|buildings|street|square|station|canteen|library|garage|garden|gardens|car|park|choir|football|team|kitchen|lecture|hall|tower|room|bar|house|houses|flat|flats|estate|foyer|café|cafe|steps|dog|cat|wife|husband|bike|gym|roof|school|summer|party|of ( owls|casterbridge|culture|our ( ~2 ) ( church|parish|choir|club|society|team ) ) )",
    '-nobody|who|anyone|someone|somebody|no-one|one|man|woman|people|person ( at|in|inside|outside|near|behind|opposite|foyer of|front of|halls of|steps of|canteen of|building of|past|around|under|room of ) ( the|our|an|a|old|30 )? ( old|foyer of the )? ( <ruler>|meps|council|( ~1 ) ( government|parliament|ministry|commission|council ) ) ( !to ) ( -decide )',
    '( a|one|was|am|is ) ( minister|mayor|president|secretary|governor|dean|senator ) ( and|from|in|walk|, )',
    '( and|, ) a? ( mayor|minister|rabbi|dean )',
    'tax|post office',
    'department of ( ~1 ) ( anatomy|medicine|surgery|psychiatry|paediatrics|physiology|pathology|neurology|radiology|nursing|cardiology )',
    '( filing|medicine|bathroom|wooden|white )? cabinet|cabinets ( for sale|with|full|key|doors|drawer )',
    '( mayor|dean|minister|president|secretary|ministry ) of ( nothing|jokes|fun|cake|cakes|coffee|memes|snacks|tea )',
    '^^ commission a|an|your|my',
    'regulator|regulators ( on|and ) ( my|the|masks|a )',
    '<bodies> ( must|should|can|could|will|needs to|need to|has to|have to ) ( ~1 ) be',
    // A source.
    '<saidBy> ( ~~3 ) ( <ruler>|<bodies>|#office|#mention|council )',
    "( <ruler>|WHO|#office|<bodies>|( statistics|environment|health|food ) ( office|agency|authority|department ) ) ( ~1 ) ( data|figures|factsheet|report|reports|study|survey|estimates|guideline|guidelines|statistics|estimate|says|said|found|finds|limit|limits|threshold|day|links|published|counted|counts|warns|reported ) ( !yes|no|he'd|she'd|they'd|nothing|they|he|she )",
    '( tag|mention|follow|hosted|visited|visit|met|meet ) ( ~1 ) ( <power>|#office|#mention ) ( in|at|for|and|if|on )',
    'tag|mention|congress ( ~1 ) ( <power>|mp+|mep+|#office )',
    // Other senses.
    '( commission|commission-free ) ( for|of|free|transfers )',
    '( state|head|house|board|cabinet|union|premier|leader|leaders|speaker|director|authority|chancellor|governor|general|executive|committee ) ( of ( the ( art|queue|line|evening|night|table|class|pack|day|week )|mind|emergency|tomorrow|my|hand ) |plants|plant|games|game|league|jack|figures|cut|means|with the|band|music|rock )',
  ],
  never: ['( play|book|film|novel|song|comic ) ( ~2 ) ( about|called|club )', 'book club'],
};
