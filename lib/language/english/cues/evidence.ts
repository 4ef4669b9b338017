import type { Grammar } from '../grammar.ts';

/**
 * A source that a reader could look up: a named institution, study, journal or author, a survey of one's own with its
 * size or date, a link to a paper or report. "Studies show" and "experts agree" name nobody.
 */
export const evidence: Grammar = {
  cue: 'evidence',
  say: {
    '': [
      '( according to|as|says who|so says|so say|says|say|found|finds|by|from|at|of ) ( the )? ( ~3 ) ( court of auditors|registry|census|cohort|register|institute|health agency|medicines agency|statistics office|public health agency|health board|surveillance system|observatory|statistics ) ( ~1 )',
      "( prof|professor|dr|doctor|nurse|epidemiologist|economist|psychologist|researcher|researchers|scientists|authors|colleagues|a team|team|a group|group|economists|epidemiologists|teams ) ( ~3 ) ( from|at|of|in|around|led by|'s team|'s group ) ( the )? ( ~2 ) #cap ( ~4 ) ( found|find|finds|followed|show|showed|shown|estimate|estimated|report|reported|asked|looked|compared|counted|calculated|measured|tracked|have shown|has shown|have found|concluded|conclude|interviewed|tested )",
      '( based on|from|after|in|of|with|across ) ( ~1 ) #num ( ~2 ) ( interviews|questionnaires|answers|responses|replies|studies|trials|records|files|patients|participants|respondents|reports|visits|surveys )',
      '( as|like ) ( the )? !<vague> #cap ( ~4 ) ( showed|shows|reported|reports|found|finds|wrote|writes|put it|estimates|estimated|warned|calculated|noted|counted|says|said ) ( ~3 ) ( in #year|last|this|in its|in their|in a|recently|year|, )',
      '( in|from ) ( a|the|one|our|two|three ) ( ~3 ) ( trial|study|survey|cohort|experiment|audit|review|sample|registry|pilot|analysis|census ) ( ~2 ) ( in|of|from|with|at|by|among ) ( ~2 ) ( #cap|#num )',
      '( latest|new|newest|last|first|annual|global|european|national|official ) ( ~1 ) #cap ( ~1 ) ( report|survey|figures|data|barometer|atlas|study|index|review|update|monitor|estimates )',
      '( our|my ) ( ~1 ) ( count|audit|survey|study|poll|check|log|diary|data|test|map|analysis|interviews|figures ) ( ~5 ) ( last|this|in|of|at|from|with|across ) ( ~2 ) ( week|month|spring|summer|autumn|winter|year|#num|<month>|<number> ) ',
      '\\( ( ~3 ) ( <body>|<study>|<source>|ombudsman|register|registry|police|court ) ( ~3 ) ,? ( <month> )? #year \\)',
      '\\( ( ~4 ) ( register|registry|price list|estimate|estimates|statistics|figures|census|audit ) \\)',
      '\\( #cap ( ~3 ) ( <body>|ombudsman ) ( ~2 ) \\)',
      '( where this comes from|where these come from|where it comes from ) ~~20 #url',
      // In brackets.
      '\\( ( ~1 ) <source> ~~8 \\)',
      '\\( ~~4 <study> ~~5 #num|#url ~~4 \\)',
      '\\( ( our|own ) ( ~2 ) <study> ~~6 \\)',
      '\\( #cap ( et al|et al.|&|and colleagues|and #cap ) ~~5 \\)',
      '\\( #cap ( ~2 ) <body> ( ~~4 ) \\)',
      '\\( <study> ( ~1 ) #cap ~~5 \\)',
      '\\( ( source|sources|data|see|from|via|figures|ref ) ~~8 \\)',
      // Said in the sentence.
      '( according to|as reported by|as shown by|as found by|data from|figures from|numbers from|data by|figures by|estimates by|estimates from|report by|report from|study by|study from|study at|survey by|survey from|review by|analysis by|research by|research from|published by|evidence from|statistics from|trial at|trial from|trial in|counted by|collected by|measured by ) ( a|the|our|new|this|latest )? ( ~2 ) ( <source>|#mention )',
      '( according to|as reported by|data from|figures from|numbers from|data by|estimates by|report by|report from|study by|study from|study at|survey by|survey from|review by|analysis by|research by|research at|research from|published by|evidence from|trial at|researchers at|scientists at|economists at|colleagues at|group at|authors at|epidemiologists at ) ( the|our )? !<vague> #cap !<vague>',
      '( according to|acc. to ) ( our ( own )?|the|this|that|a )? ( ~3 ) ( institute|agency|ministry|university|registry|register|survey|audit|report|census|office|authority|court of auditors|health board|health service|police|insurer|review in|study in|cohort|atlas )',
      '( source|sources|data|figures|reference|references|ref ) : ( ~3 ) ( #cap|<source>|#url|#mention|our )',
      '<source> ( data|figures|estimates|estimate|report|reports|says|say|said|found|finds|shows|show|counts|counted|survey|study|review|factsheet|fact|analysis|numbers|warns|warned|puts|ranks|classifies|lists|recommends|has found|has shown|has counted|has estimated|calculates|calculated|monitor|atlas|guideline|guidelines|statistics|index|trial|cohort|sheet|position paper|bulletin )',
      '#mention ( data|figures|estimates|report|reports|says|found|finds|shows|survey|study|review|numbers|factsheet|analysis|counted|counts|statistics )',
      'data|figures|numbers|estimates|findings|results|evidence|reports|report|study|survey|analysis|review ( by|from|of|in|at ) ( the )? <source>|#mention',
      '( says|say|said|finds|found|reports|reported|estimates|estimated|shows|writes|wrote|warns|counts|calculates|calculated ) ( the )? ( ~1 ) ( <source>|#mention )',
      '( reports|report|finds|found|estimates|estimate|shows|show|counts|counted|calculates|calculated|writes ) ( the|a|our )? ( #cap )  ( ~2 ) ( <body> )',
      "( the|a|an|as|this|and|in|from|by|our|new|latest|last|per|see )? !<vague> #cap ( ~2 ) ( study|survey|review|report|trial|cohort|atlas|index|barometer|registry|register|census|database|factsheet|meta-analysis|data|figures|commission's|audit|working paper|monitor|yearbook|statistics|bulletin ) !of-the|for|room|prize|club|group|team|day|week|skills|night|evening|abroad|hall|tour|space|protection|, ( ~2 ) ( found|finds|show|shows|showed|says|say|said|has|have|of|from|on|puts|counted|asked|in|followed|followed|#num|for|estimates|estimated|confirmed|confirms|reports|lists|suggests|tells|: )",
      '<source> <study>',
      'cochrane|eurostat|eurobarometer|hbsc|espad|ihme|lancet|bmj|nejm|jama|isglobal',
      '( in|published in ) ( the )? ( lancet|bmj|nejm|jama|nature|plos|science|eurosurveillance|thorax|gut|addiction|vaccine|pediatrics|european journal|journal of|annals of|new england journal|british medical journal ) !: ',
      '( #cap|the ) ( ~3 ) ( <body> ) ( ~1 ) ( reports|reported|estimates|estimated|found|finds|counts|counted|shows|published|says|warns|calculates|calculated|recorded|registered|puts|data|figures|statistics|numbers|has found|has counted )',
      // Authors and years.
      '#cap ( et al|et al.|& #cap|and #cap|and colleagues|and co-authors|et al , ) ( ~1 ) ,|\\(? #year',
      '( see|by|from|in|as ) #cap ( &|and ) #cap ,? \\(? #year',
      '( #year ) ( ~3 ) ( study|survey|review|report|trial|census|audit|cohort|data|analysis|paper|meta-analysis ) ( of|by|from|in|at|found|shows|showed|on|with|asked|followed|among ) ( ~2 ) ( #cap|#num )',
      '( study|survey|review|report|trial|audit|census|paper|cohort|analysis ) ( ~5 ) ( #cap|#num ) ( ~3 ) ,|\\(? #year',
      // A link to it.
      '( paper|study|report|data|review|factsheet|fact sheet|figures|numbers|analysis|evidence|source|sources|findings|results|reference|references|trial|guideline|article|research|preprint|dataset|meta-analysis|literature|publication|atlas|brief ) ~~9 #url',
      '#doi',
    ],
    own: [
      // One's own, with size or date.
      "( our|my|the students'|their|own|this|a|your ) ( ~3 ) ( survey|audit|study|poll|count|questionnaire|data|figures|numbers|registry|register|records|interviews|review|research|report|screening|sample|cohort|analysis|measurements|project|team's count ) ( of|with|among|in|from|at|( ~2 ) across|covering|: ) ( ~3 ) #num|<number>",
      '( our|my ) ( ~2 ) ( survey|audit|study|poll|count|questionnaire|registry|register|records|interviews|analysis|measurements|figures|data ) ,? ( ~2 ) ( <month>|#year|last ( spring|summer|autumn|winter|year|month|term )|this ( spring|year|month|term )|shows|show|found|finds )',
      '( survey|audit|study|poll|questionnaire|interviews|count|sample|review|trial|cohort|registry ) ( ~1 ) ( of|with|among|in|from|at|covering|on ) ( ~2 ) #num ( ~2 ) ( <people>|clinics|hospitals|wards|schools|countries|faculties|universities|pharmacies|studies|trials|towns|cities|members|respondents|participants|machines|shops|surgeries|households|villages|sites|regions|births|staff|gps|answers|replies )',
      'we|i ( ~1 ) ( asked|surveyed|interviewed|polled|counted|measured|followed|checked|tested|screened|audited|analysed|analyzed|phoned|visited|reviewed|went through|compared ) ( all|the|over|more than|nearly|about )? ( ~2 ) #num ( ~3 ) !questions|times|days ',
      '( #num|<number> ) ( ~3 ) ( we|our team|our members|our volunteers ) ( asked|surveyed|interviewed|tested|screened|checked|counted|followed|polled|phoned|spoke|talked ) ( ~3 ) ( , ( ~1 ) ( #year|<month> )|in #year|in <month>|last )',
    ],
  },
  unless: [
    'data protection',
    '( read|find|see ) ( ~3 ) privacy',
    '( report|paper|abstract|form|thesis|essay ) ( is|are|was )? ( due|by )',
    '( fill|take|answer|complete|do|join|share|open|start|finish|launch ) ( in|out )? ( our|this|the|a|your ) ( ~2 ) ( survey|questionnaire|poll|study ) ~~12 #url',
    '( fill|take|answer|complete|do ) ( in|out )? ( our|this|the|a ) ( ~2 ) ( survey|questionnaire|poll|study )',
    '( write|writing|submit|send|print|design|present|presenting|register|apply|seminar|workshop|course|training|webinar ) ( ~4 ) ( paper|study|report|review|poster|article|abstract|research|evidence|data ) ~~9 #url',
    '( photo|photos|picture|pictures|image|images|foto|credit|credits|illustration|drawing ) : ~~6',
    '( photo|photos|picture|image ) ( by|from|credit ) ~3',
    '-<source>|#mention|our ( studies|experts|research|science|scientists|doctors|data|evidence|a study|a recent study|a new study|many studies|researchers|surveys|figures|numbers|statistics|everyone|some studies ) ( ~1 ) ( show|shows|say|says|agree|suggest|suggests|prove|proves|found|has found|have found|know|is clear|confirms|confirm|are clear|speak )',
    '( met|meet|meeting|visited|visit|welcome|welcomed|internship|intern|job|traineeship|delegation|thank|thanks|dear|congratulations|with|proud|joined|join|invited|hosted|delegates|apply ) ( ~3 ) <source>|#mention',
    '( study|review|report ) ( room|group|session|night|abroad|hall|break|buddy|buddies|programme|week|day|place|club|spot|trip|tour|together|circle|plan|skills )',
    'winter|summer|spring|autumn school',
    'school|congress|assembly|camp|conference|workshop|exchange|meeting|course|seminar ( #cap ,? #year',
    '( source of ( ~2 ) ( fibre|protein|iron|energy|calcium|joy|vitamin|vitamins|income|stress|infection|noise|light|bad|comfort ) )',
    'according to plan|schedule|age|need|weight|taste|size|the plan|the weather|my ( ~2 ) $|legend|rumour|rumours',
    'read somewhere',
    '( science|nature ) ( slam|night|day|fair|festival|is|museum|park|walk|reserve|centre|center|café|cafe|on|club|trail )',
    'who|nice ( is|are|to|and|one|day|weather|work|people )',
  ],
};
