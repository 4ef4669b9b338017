import type { Grammar } from '../grammar.ts';

/**
 * The source of what is said, named so that a reader could look it up: a body known for its figures or a capitalised
 * name that reports something, a study with its place, author, year or size, brackets with a name and a year, a link to a
 * paper or report. "Studies show" and institutions that are only mentioned are none.
 */
export const evidence = (): Grammar => ({
  cue: 'evidence',
  say: {
    '': [
      '#doi|doi|pmid',
      'n = #num',
      'surveyed|asked|polled|counted|checked : ~1 #num',
      'parliamentary question',
      'see|via|from|h/t #mention ~4 <study>|table|map',
      'freedom of information',
      // Whose word or count it is: according to, reported by, published in.
      '( according to|based on|drawn on|( <counts>|shown|asked|compiled|collected ) by|( published|printed|cited|featured|reported|out ) ~1 in ) ( the|a|an|our|this )? ~3 ( #mention|<source>|<study>|#url|#cap -<vague> )',
      "( per|( come~|came|taken|straight|quoted|borrowed|is|are|was|it|them|it's|that's|, ) ( from|out of ) ) the? ( #cap? <source>|#ABC|#mention|#cap ~2 <institute>|library|database|report|~1 <study>|~2 accounts )",
      "source|sources|ref|reference|references|via|stat|stats|fact ( : |👉|→|from|is|are|was|were|for )? ( the|our|a|this|that|it )? ( #cap|#url|#mention|<study>|<source>|members|members' )",
      '\\[|\\( source|sources|src|ref : #word',
      'data|figures|numbers|graph|chart|stats|table|map|infographic|check :|by|via|from the? #cap|#mention|<source>',
      ': the? <source> $',
      // A body or a person, and that it reports, counts or has figures.
      '<source>|@who|@lancet ~2 <says>|<counts>|asked|<study>|:|\\)',
      '<source> ( #cap|, |\\( )? #year|#num|AR6',
      '<source> ~5 release|figures|chapter|curve|numbers|data|answer|map|table|library|collaboration|group|series|more|less|than|per|third|risk',
      '( #num|#pct|<number>|half|third|more|less|than ) ~~14 ( by|from|to|\\(|: |at|the|via|<says> ) <source>',
      '#cap|#ABC -<vague> ~2 <institute> ~3 <says>|<counts>',
      '#cap -<vague> ~1 <institute> :',
      '#cap|#ABC|<study>|<institute>|<scholars> -<vague> ~3 asked ~1 #num',
      '#cap -<vague>|everyone|someone ~3 ,? that|who|which <counts>',
      '<institute> ( has|have )? <says>|<counts>',
      '#cap|#ABC|<institute>|city -<vague>|someone|everyone|everybody|nobody ~3 <counts> !by|on ~6 #num|#pct|<number>|half|third|quarter|how|that|it|them|<people>|<study>|files|books',
      '#cap -<vague> of|for|the? #cap has|have? <says>|<counts> !her|his|their|him|my',
      '#cap|<institute> ( has|have|had|publishes|keeps|published|updated|released|issued|checked ) ~2 figure|<study>|tally|map',
      '#cap|#ABC|<source>|<institute>|#mention -<vague> ~6 its|her|their|his|yearly|annual|latest|new|own|#year <study>',
      'as|so|,|# !said|say|told|tell <says> ( the|prof|dr )? #cap',
      '( says|say|shows|show|finds|reports|reported|estimates|warn+|writes|concludes|reveals|suggests|calculate+|wrote|reckons|, found|# found ) ( a|an|the|this|our|by|one|new )? ~3 ( <source>|<scholars>|<study>|<institute> )',
      '<scholars> ( at|from|of|in ) the? ( #cap|<source> ) ~5 <says>|<counts>|have|gave|:|\\)',
      '<scholars>|<study> ~1 <counts> ~2 #num|<number>|half|every',
      'conclusion|finding|verdict|estimate of|by|from the? #cap|<source>|<institute>',
      '( quote|quoting|cite|citing|cites|believe|know from ) the? ( <source>|#cap ~2 <institute>|<study> )',
      '<source> ~1 has|have|taught|teaches|proved it|them|that|us',
      'prof|dr|professor .? #cap ~1 ( <counts> !her|his|their|him|my | group|team|lab|\\(|, who|head|director|author )',
      '#cap|#mention ( et al|and colleagues|and others|and co-workers|& co|and team|and #cap <says> )',
      // A study and its place, size, year or owner.
      '#cap|@who #cap? -<vague> <study> !is|hall',
      "#ABC|university|ministry|hospital|clinic|union|nurses'|members'|register|census|health|cancer|birth|death|admission|police|sales|accident|students'|faculty|city|council|national|federal|official|government ~2 <study>|records <says>|on|of|from|by|count|counts|tell|leave|,|\\(",
      "own|ombudsman's|office's|agency's|institute's|inspectorate's|ministry's|union's|city's|service's|council's|fund's|board's|association's|hospital's ~2 <study>",
      '<study> ~1 ( in|by|from|of|at|with|on|among ) ( the|a|our|some|over|nearly|about|more than )? ~1 ( <source>|#num|#cap|<many>|<scholars>|<institute> )',
      '<study> ~1 for|since|over|until #year|<month>',
      '<study>|<source>|<institute>|file|plan|strategy ~~2 page|p|chapter|table|question|figure #num',
      "( our|their|my|own|latest|this|a|the|new|recent|first|annual|in ) ~1 ( #year|#cap|#ABC|members'|student|national|health|<source> ) ~2 <study>",
      '( our|own ) ~2 <study> ( , |\\(|\\)|: |<says>|<counts> )',
      '( sample|log|records|database|register|test|tests|trial|dataset|file|files|interviews|replies|answers|responses ) of|with|from ~1 #num',
      '#num ~1 ( interviews|replies|answers|responses|respondents|participants|trials|studies|papers|records|birth|births|twins|patients ) ( from|in|by|with|over|between|, |\\)|since|for )',
      '#num ~4 filled|answered|responded|replied|completed ~5 <study>|form|questions|letter|us',
      // What we did to know.
      '( we|i|students|members|team|lab|nurses|group|volunteers|auditors|by us ) ~1 <counts>|asked|reviewed ~4 #num|all|every',
      '#cap|we|<institute> ~1 looked|went|combed|dug|go|read at|into|through|all|every ~4 ( #num ~1 files|records|charts|letters|notes|complaints|doses|trials|studies|<counted>|<people>|<study> )',
      'sent|handed|put|gave ~4 <study>|questions to ~2 #num|every|all',
      'in the words of',
      '<study> ~4 \\( ~2 #cap|#year|our|#num',
      'in|from|by our|their ~2 survey|poll|questionnaire|study|audit|trial|sample|register',
      'teams|groups|labs|studies|trials|reviews|rcts , one? in|from|by #cap',
      'where this|it|that ~1 comes from',
      'page|table|chapter|annex #num of ~5 <study>|strategy|plan|programme',
      '<people>|wards|schools|practices|homes|hospitals|those we <counts>|asked|audited|polled|visited|timed',
      // Brackets and names with a year.
      '\\( ( <source> ,|#cap #cap , #cap|#cap of|for #cap ~2 \\)|~~6 #year|<study>|<institute> ~~4 \\)|#cap ~2 <institute> \\) )',
      '#cap -<vague>|<month>|since|from|between|until|around|after|before|the|early|late in? #year',
      // A link to it.
      '( <study>|article|methods|evidence|numbers|details|sources|preprint|text ) ~6 ( here|: |👉|→|in|yourself ) ~2 #url',
      '( see|read|in|cf|check ) ( the|our|this|full|for )? ~2 ( <study>|<source>|article|preprint ) ~3 ( #url|by|from|of|#cap|#num )',
    ],
  },
  unless: [
    // Not a report, or not this time.
    '( demand|want|wants|ask|urge|should|must|until|before|hope ) that? the? ( <institute>|#cap ~2 )? ( <says>|<counts>|publishes|publish|release+ )',
    'reports|reporting from|live|back|tonight|to',
    'report any|to|back|it|them|for|your|every',
    '^^ report by|until|to|on|your',
    'says|said yes|no|hi|hello|thanks|it',
    'register :|by|until|here|with|at|for|from',
    // Nobody in particular.
    '-s many|some|most|several|countless|other|those|few|recent|new|more|plenty|lots|lot|loads of? <study> !from|by|in|of|at',
    'someone|somebody|everyone|students|i|we counted|compared',
    // A study to be done, to take part in, or a paper that lies about.
    '-the vote|part|fill|fills|take|join|answer|open|complete|share|start|launch|running ( in|out )? ~3 <study>',
    '<study> ~4 seeks|recruits|recruiting|needs|wants|looking',
    'recruiting|wanted|looking|volunteers ~2 for ~2 <study>',
    '<study> ( is|are )? ( still|now )? ( open|closes|room|group|day|visit|exam|party|abroad|together|trip|officer|every|programme|link|assistant+|nurse|post|project+|arrived|runs until|on your|for school )',
    'trial run|starts|begins|date',
    'some|i|we|you|they|to|who study|survey|research',
    'found us',
    '<study> on|in ~1 desk|table|bin|hand|tray|room|folder',
    '<study>|count of|on our|the|my|a? ~1 cups|summer|party|show|cake|biscuits|socks|night|trip|weekend|story|snack|play|concert|drawer|film|book|bake|quiz|sale',
    'article #num',
    'on|to paper !by|from',
    // A body as a place to work, meet or be thanked, and what else bears its name.
    '( visit|visited|met|meets|meet|joined|works|working|worked|work|studied|researcher|hired|hiring|front of|building|tour|trip|delegation|history|member|members|speaker|follow|join|hosted|founded|dinner|thanks|phd|degree|graduated|job|fellowship|postdoc|internship|placement|traineeship|exchange ) ~3 <source>|<institute>|#mention',
    '<source> limit+|threshold|target+|recommendation+|standard+|day|internship|traineeship|job|course|summer|building|office|hall|congress|youth|tower|centre|workshop|delegation|visit',
    'WHO ( do|does|did|is|are|was|were|has|have|can|could|will|would|wants|else|knows|cares|gets|got|should|you|we|i|live|lives|work|works|never )',
    'book|novel|film|launch|congress|school|camp|course|festival|party|training|posters ~2 \\( ~~5 \\)',
    '( photo|picture|image|credit|photos|credits|video ) ( credit )? : ~~8 $$',
    'in #year|<month>',
    'published the|its|a|our ~1 list|dates|programme|timetable|call|agenda',
  ],
});
