import type { Grammar } from '../grammar.ts';

/**
 * Law, money, access, housing, work or inequality as the cause of a health problem or its remedy. Some words say so
 * wherever they stand (austerity, minimum wage, understaffing); others (law, price, budget, rent) only with what the
 * measure is about, with a word that judges or strengthens it, with a verb of effect, or behind a word of cause. House
 * rules, tickets, names, school subjects, biology and figures of speech are taken back.
 */
export const policy: Grammar = {
  cue: 'policy',
  skipQuotes: true,
  say: {
    '': [
      'nurses|doctors|beds|midwives|teachers per ( patient|patients|ward|bed|shift|pupil|child|birth|#num )',
      "( isn't|not|never|no ) ( ~4 ) , ( but|it's|it is|they are|just )? ( the|a|an|our|their|her|his )? ( ~1 ) ( <measure>|<means> )",
      '<services>|lines|clinics|jobs|posts|hospitals ( ~1 ) ( cut|merged|closed|cancelled|underfunded|privatised|axed|slashed|unfilled )',
      '^ fund|tax|regulate|hire|finance ( <services>|<policed>|<strict>|<scarce> )',
      '( one|two|three|#num ) ( psychologist|nurse|nurses|doctor|doctors|midwife|gp|gps|counsellor|interpreter ) for|per ( every )? #num',
      '( warm|dry|insulated|decent|damp|cold|mouldy ) ( homes|flats|houses|rooms )',
      '( made|decided|caused|solved|written|fixed ) in ( the )? ( parliament|brussels|ministry|ministries|law|contracts|boardrooms|town|city )',
      'by law|decree',
      '( having|with|have|has|had|without ) ( no|a fixed|a permanent|an open-ended|a temporary|proper ) ( insurance|contract|health insurance|papers|permit|rights|pension )',
      '( fixed|permanent|open-ended|short-term|proper ) contract|contracts|jobs',
      "who|those|if|when|because ( ~2 ) ( can't|cannot|can|couldn't ) pay|afford",
      '( council|city|state|government|ministry|parliament|landlord|insurer|town|region|country ) ( ~1 ) ( moved|built|banned|paid|cut|closed|funded|taxed|opened|pays|bans|funds|fixes|fixed|refuses|owns|insulated|raised|sold ) ( ~5 ) ( <services>|flat|flats|family|families|homes|lanes|clinic|clinics|ward|school|schools|rent|youth|nurse|nurses|land|houses )',
      '( tax-free|vat-free ) ( ~1 )',
      '( post|posts|beds|nurse|nurses|clinic|staff ) that ( nobody|no one|the ~1 ) ( paid|pays|funds|funded|cut|closed )',
      '<policyAlways>',
      // What the measure is about: "a tax on sugar", "tobacco prices", "ban vapes".
      '<measure> ( on|for|against|of|to ) ( ~2 ) ( <policed>|<services>|<health>|<people> )',
      '<policed> ( ~1 ) <measure>|cuts|restrictions|freedom|monopoly',
      '<services> ( ~1 ) ( <measure>|cuts|shortages|closures )',
      '<regulates> ( ~2 ) ( <policed> )',
      '( subsidise|subsidising|subsidised|regulate|regulating|decriminalise|decriminalising|nationalise|insulate|insulating|reimburse|reimbursing|reimbursed|privatise|privatised|privatising|outsourced|outsourcing|underfund ) ( ~3 ) ( #word )',
      // A word that strengthens or judges.
      '<strict> ( ~1 ) <measure>|<means>',
      '<scarce> ( ~1 ) ( <means>|<services>|work|overtime|interns|internship|nurses|carers|food|medicines|water|air|alcohol|cigarettes|beer|fruit|vegetables|labour|care )',
      'bike|cycle|bus lanes|lane',
      'vat|tariff|duty on|for ( ~1 ) #word',
      '( was|is|by|take|need|needs|pass|passed|change|changed|have|enforce|write ) ( a|the|better|stronger|one|no|that ) ( ~1 ) ( law|laws|ban|tax )',
      '( wage|mouldy|damp|overcrowded ) ( theft|dorms|dormitories|rooms|dwellings )',
      'raising|lowering|raise|lower the ( ~1 ) age|limit|price|tax',
      '( housing|school|hospital|nursing|ward|health|nurse|prevention|clinic|research|drug|insulin|medicine|interpreter|care|dental|therapy|eu|state|public|transport|rural|midwife|staff|labour|night|safe|visa|patent|zoning|insurance|prescription|market|price|rent|wage|age|speed|planning|asylum|building|school-food|food|social|welfare|residence|procurement|licensing|tendering|vat|pay|user|gender|racial|opening|working|income|funding|postcode ) ( <measure>|<means>|gap|gaps|shortages|shortage|lottery|conditions|closures|costs|bills )',
      // Effects: "laws save lives", "rent decides who is ill".
      '<measure>|<means> ( ~6 ) <works> ( ~3 ) ( !ticket|ribbon )',
      '<measure>|<means> ( ~3 ) ( is|are|was|were ) ( ~2 ) ( why|problem|barrier|reason|cause|cure|remedy|medicine|answer|prevention|vaccine|what|how|where|to ) ( !be|blame )?',
      '( more|too few|enough|not enough|hire|shortage of|shortages of|lack of|closing|closed|closure of|close|reopen|investment in|invest in|investing in|cuts to|cuts in|cutting|cut|fund|funds|funding|finance|financing|pay for|pays for|paid for|without|missing|no|build|free|scrap|scrapped|underpaid|unpaid|overworked|subsidised|subsidise ) ( <strict> )? ( ~1 ) ( <services>|buses|bus|interns|carers|beds|space|homes|benches|toilets|gps|teachers ) ( ~6 ) ( <works>|why|means|mean|per|went|until|so|would|could|is|are )',
      "( if|when|where|because|unless|until|as long as|since|once ) ( ~3 ) ( <means>|<measure>|benefits|insurers|insurer|insurance|government|state|council|city|employers|landlords|ministry|eu|municipality|nurses|clinics|jobs|transport|fund ) ( ~3 ) ( pay|pays|paid|cover|covers|covered|cut|cuts|closed|close|closes|low|high|fund|funds|funded|set|sets|had|rise|rose|went|goes|up|dear|dearer|refunds|refund|stops|regulates|bans|buys|builds|are|is|allow|allows|fix|don't|doesn't|won't )",
      // Causes: "because of staffing", "it is procurement rules that …".
      '( because of|thanks to|due to|caused by|driven by|down to|blame|behind|despite|without|through|result of|consequence of|product of|symptom of|than|not|about|with|from|is|only|needs|need|want|wants|against|under|victim of|victims of|question of|matter of ) ( ~3 ) ( <measure>|<means> ) ( ~1 ) ( that|which|is|are|$ )',
      '( landlord|landlords|insurer|insurers|government|ministry|state|employers|industry|companies|supermarkets|lobbyists|council|law ) ( ~2 ) ( <sets> )',
      'where you|they live|were|work ( born )?',
      '( access|right ) to ( ~3 ) ( <services>|health|food|water|medicines|healthcare|education|nature|work|rest|asylum|repair )',
    ],
  },
  unless: [
    'policy on|for who|what|how|the ( cups|kitchen|fridge )',
    "( body|body's|own ) ( ~1 ) regulation",
    'price|prices for',
    '( pay|pays|paid|paying ) ( ~2 ) price',
    '( rule|rules ) ( of|number|one|# ) ( thumb|one|the|three|nines )?',
    '( ticket|entry|tickets|congress|registration|participation|membership|course|gala|early-bird|dinner|half|full|best|good|special|reserve|hoodie|excursion|trip ) ( ~1 ) ( price|prices|fee|fees|cost|costs )',
    "( murphy's|moore's|newton's|ohm's|boyle's|common|two|second|first|third ) ( law|laws )",
    '( free|extra|wi-fi|wifi|library|roof|step-free|your|unlimited ) access',
    'access ( ~1 ) ( is|code|codes|card|by|road|through|for ( guests|delegates|members|participants|all ) )',
    '( labour|maternity ) ward|pain|pains|room',
    '( regulation|regulate|regulates|regulating ) ( of )? ( ~2 ) ( temperature|genes|mood|emotion|emotions|appetite|hormones|glucose|calcium|sleep|breathing|itself|size )',
    'regulation size',
    '( pay|pays|paid|paying ) ( attention|respect|tribute|a visit|the price|by card|for ( ~1 ) ( pizza|drinks|coffee|lunch|tickets|our|posters ) )',
    'price ( to pay|of ( fame|glory|admission|success ) )',
    '( cake|bake|book|t-shirt ) sale|sales',
    '( fund|funds|fund-raising|fundraising|crowd ) ( raising|raiser|dinner|run )',
    'market ( day|square|hall|place|stall|stalls )',
    '( free|open ) ( ~1 ) ( entry|coffee|pizza|cake|entrance|parking|wifi|tickets|drinks|lunch )',
    '( bank|public ) holiday|lecture|toilet|speaking',
    '( right|rights ) of|side|way|reserved',
    'policy lab|day|brief|paper|workshop|debate|course',
    'student discount',
    '( a|the|our ) bar|ruling|ban by|of|the',
    'ban the beige',
    'housing ( ~1 ) ( guests|for )',
    'insurance ( card|number|certificate|for your )',
    'staff ( only|room|party|meeting|member|members|photo|canteen )',
    'rule number',

    'equal rights ,',
    'regulate the heating',
    'tax on my',
    // Houses, tickets, rooms, offices.
    '( house|dress|privacy|cookie|cancellation|refund|return|booking|parking|seating|library|kitchen|club|quiz|game|photo|editorial|comments|lab|golden|ground|first|unwritten|our|contest|party ) ( ~1 ) ( policy|policies|rule|rules|regulations )',
    '( price|prices|cost|costs|fee|fees|budget|funding|tariff|limit|rules ) ( of|for|: |list|tag|to ) ( ~3 ) ( tickets|ticket|entry|admission|congress|merch|participation|course|dinner|lunch|workshop|gala|excursion|ball|summer|party|trip|hoodies|pay|fame|glory|machines|washing|contest|poster|posters|list|tag )',
    "<policed>|<means> ( office|office's|card|desk|form|number|slip|printer|room|party|fair|guests|estate|discount|returns|adviser|quiz|exam|student|students|school|faculty|firm|lecture|courts|court|café|cafe|bag|cupboard|door|meeting|canteen|photo|free )",
    "( law|laws|tax|pharmacy|dean's|office|opening|working|visiting|business|library ) ( ~1 ) ( hours|students|student|school|faculty|firm|exam|of ( nature|gravity|attraction|murphy|pharmacology|the ( jungle|office|dean|dean's|library|clinic ) ) )",
    'access to the|our|your ( ~1 ) ( party|after-party|wifi|wi-fi|gym|pool|library|building|recording|recordings|slides|room|lounge|website|platform|webinar|app|venue|roof|garden|kitchen|lab|buffet|lift|stage|course )',
    '( speed|time|word|page|character|age|seat|luggage|weight|have|our ) limit|limits ( ~2 ) ( ,|for|: |of )',
    // Biology.
    '( temperature|emotion|emotional|gene|hormone|appetite|mood|self|thermo|glucose|fluid|body|sugar|heat|pressure|dough ) ( ~1 ) ( regulation|regulates|regulated|control )',
    // Figures of speech, and small money of one's own.
    'best policy',
    '( we|our ~1|i ) ( funded|financed|paid|raised ) ( our|the|ourselves|it|a )',
    '( health|social|public ) policy ( day|lab|course|night|week|club )',
    'inequality sign',
    '( night|early|late|my|our|a|the|last|each|per ) ( shift|shifts ) ( : |$|, |and|on|in|with|was )',
  ],
};
