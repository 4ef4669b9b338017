import type { WordLists } from '../keys.ts';
import { careFragments, careLists } from './care-lists.ts';

/** Words and fragments that several grammars share. `+` adds the plural, `~` the forms of a regular verb. */
export const wordLists: WordLists = {
  office:
    /who$|^@who|^@min_?[sh]|sante|gesund|salud|^@(?:stadt|gemeente|ville|ciudad|comune|ajunt|ayunt|kommun|land|govern|region|bund|cityof)|president|potus|vonderleyen|drtedros|(?:^@|_)eu(?:_|$)|eu_|gov|minist|parl|commission|council|mep(?:s|$|_)|mayor|mp$|city|senat|oms|ecdc|rector|uni(?:v|_)|nhs|insur|health(?:eu|board)|state|cabinet/,
  lists: {
    ...careLists,
    carer:
      'gp doctor nurse pharmacist midwife dentist physio therapist clinic team helpline optician counsellor',
    /** What may stand before a noun or be one: with one of these behind it, a verb at the start of a clause is an order. */
    det: 'a an the this that these those my your our his her its their one two three four five ten all every each any some no both another more less enough',
    object:
      'it them him her us me you yourself yourselves someone somebody anyone everyone something anything nothing',
    prep: 'to up down off on out at for with from into away back in by about over through without before after until around as of near under along',
    wh: 'how why what who where which when whether if that',
    /** With one of these behind it, a verb at the start of a clause is an order. */
    follows:
      'the a an this that these those my your our his her their one two three four five ten all every each any some no both another more less enough it+ them him us me you yourself someone somebody anyone everyone something anything to up down off on out at for with from into away back by over through without before after until around outside inside how why what who where when whether if early often regularly today tonight now tomorrow twice once together well first only',
    /** Nouns and adjectives that stand behind an imperative without a determiner. */
    plain:
      'hands water blood plasma sunscreen vegetables fruit masks condoms windows shutters plenty small regular warm cool light fresh plain free clean loose sun hats lots fewer tap people help medical antibiotics naloxone medicines food labels salt sugar alcohol home healthy active old leftover unused raw cold hot breaks short long real safe older neighbours friends new good time children kids curtains blinds 112 999 nurses',
    /** Steps a reader can take for health. */
    doVerb:
      'book check wash wear bring stop try take test talk speak visit eat drink walk vaccinate donate protect avoid ask call close turn put move cycle run cook switch use choose pick store throw return breathe stretch swap write count measure carry pack limit reduce cut quit add fill replace leave lock order collect treat start finish cover clean ventilate air practise prepare insist report give get see go phone ring seek save watch look keep let set show tell say help dry rinse brush offer learn plug warm cool shake press apply hold lift lie sit stand sleep remind know trust respect follow delete charge print hang park borrow plant refill freeze thank buy skip mix draw do make consider slow schedule plan demand stick',
    /** Verbs that ask for something of its own, not for a step of something else. */
    aim: 'follow subscribe donate volunteer sign attend endorse like vote book answer watch register join apply back support buy tag',
    not: "hasn't haven't hadn't needn't mustn't ain't not no never n't don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't nobody none neither nor without hardly don´t dont cant wont isnt doesnt didnt",
    negated:
      "not never don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't nobody none neither nor dont cant wont isnt doesnt didnt",
    number:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
    many: 'most many some few several countless thousands hundreds millions dozens half two-thirds three-quarters',
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    weekday:
      'monday+ tuesday+ wednesday+ thursday+ friday+ saturday+ sunday+ mon tue+ wed thu thur+ fri sat sun',
    /** Groups of people a health post may be about. */
    people:
      "student+ patient+ people person women woman men man children child kid+ teenager+ teen+ adolescent+ youth youngster+ adult+ parent+ mother+ mum+ mom+ father+ dad+ baby+ infant+ toddler+ newborn+ pupil+ schoolchildren schoolchild nurse+ doctor+ gp+ physician+ midwife midwives medic+ intern+ resident+ trainee+ carer+ caregiver+ worker+ cleaner+ driver+ courier+ farmer+ family+ household+ refugee+ migrant+ asylum-seeker+ seeker+ girl+ boy+ smoker+ survivor+ citizen+ european+ neighbour+ senior+ pensioner+ apprentice+ teacher+ employee+ colleague+ tenant+ commuter+ fresher+ first-years second-years third-years undergraduate+ graduate+ couple+ daughter+ son+ grandparent+ grandmother+ grandfather+ veteran+ prisoner+ inmate+ builder+ roofer+ fishermen fisherman drinker+ gambler+ user+ dentist+ pharmacist+ paramedic+ surgeon+ porter+ volunteer+ twenty-somethings under-fives over-65s over-60s over-70s under-18s under-25s minority+ roma 16-year-olds 14-year-olds minor+ widow+ widower+ labourer+ miner+ seafarer+ sailor+ firefighter+ villager+ orphan+ elders staff waiter+ cashier+ packer+ rider+ cyclist+ pedestrian+ runner+ athlete+ soldier+ policemen hairdresser+ nanny+ freelancer+ job-seekers jobseeker+ sibling+ donor+ asthmatic+ diabetics vapers patient's newcomers islanders ukrainians syrians africans americans singles welder+ painter+ plumber+ electrician+ mechanic+ carpenter+ baker+ butcher+ gardener+ fisher+ picker+ twin+ triplets stammerer+ stutterer+ mothers-to-be mother-to-be parents-to-be journalist+ guard+ officer+ artist+ dancer+ musician+ actor+ lawyer+ clerk+ assistant+ technician+ operator+ shepherd+ logger+ trucker+ binman binmen postman postmen postwoman builders bricklayer+ labourers manicurist+ beautician+ stewardess+ steward+ crew+ chef+ waitress+ barmaid+ barista+ grandchild grandchildren bachelor+ loner+ sufferer+ victims addict+ learner+ beginners returnee+ evacuee+ detainee+ convict+ sweeper+ harvester+ swede+ pole+ german+ italians spaniards brits islander+ visitor+ residents caller+ client+ teens under-tens under-twos over-80s over-75s over-50s",
    /** What may stand before a group. */
    adj: 'older elderly young younger medical nursing dental pharmacy junior night primary secondary school university hospital emergency care social family community european female male local small healthy other first-year second-year final-year international foreign working care-home farm seasonal construction delivery bus tram factory warehouse gig adult minor street city urban village many most some few several our your all single new expectant domestic sex shift day ten trainee student doctoral teenage newborn pregnant poor black roma trans deaf disabled migrant refugee rural homeless undocumented lonely pre-school ordinary thousands adolescent low-income ukrainian breast cancer heart stroke dialysis rheumatic epilepsy asthma diabetes transplant psychiatric mental visually hearing-impaired wheelchair public private private-school key essential frontline front-line retail office platform',
    /** What a group does that the problem makes it do. */
    bears:
      "pay+ paid travel+ drive+ walk+ live+ leave+ left fall+ burn+ face+ breathe+ work+ sleep+ spend+ go goes come+ get+ need+ see+ sign+ stay+ feel+ carry+ share+ eat+ drink+ smoke+ vape+ start+ stop+ hide+ borrow+ cut+ cross+ stretch ration+ return give+ develop+ catch+ end+ grow+ age inherit+ deliver+ have has don't doesn't did didn't are aren't is isn't no told tell say report reported keep+ put be queue+ use+ used stayed had ring+ know+ wake+ hear heat pick choose find+ sit+ lie+ stand call+ cry+ refuse swallow prove nap+ kneel+ lift+",
    gains: 'benefit~ gain~ recover~ survive~ deserve+ heal~ learn~ profit',
    hit: 'hit harmed hurt affected ill sick tired exhausted lonely anxious depressed hungry cold worst hardest first behind out alone stuck poor poorer unprotected unsafe unvaccinated uninsured excluded forgotten ignored overlooked turned sent left refused denied diagnosed dying burnt burned stressed overworked underpaid afraid ashamed scared missing waiting leaving struggling losing drowning invisible vulnerable exposed overweight obese pregnant unemployed homeless likely risk danger pain need debt poverty trapped priced forced treated killed injured admitted hospitalised hospitalized infected told asked charged evicted discriminated bullied malnourished underserved worried breathless allergic',
    hurts:
      'hit+ hitting hurt+ hurting kill~ harm~ affect~ damage~ cost+ leave+ left rob+ robbed deprive~ exclude~ push+ punish~ poison~ starve~ endanger~ threaten~ target~ force~ strike+ disadvantage~ hook+ trap+ expose~ lock+ keep+ put+ make+ made shut+ silence~ fail+ failed burden~ reaches turn+ stop+ forget+ ignore+ overlook+',
    /** What can happen to somebody. */
    touches:
      'protect~ hit+ cost+ save~ spare~ hurt+ harm~ affect~ reach~ damage~ concern~ keep+ kept make+ made leave+ left give+ gave kill~ threaten~ touch~ poison~ change~ shape~ surround~ shield~ weaken~ strengthen~ age+ rob+ put+ bring+ buy+ wake+ endanger~ expose~ serve~ owe+ shorten~ free+ slow+ ruin+ carry+ lower~ raise~ boost~ prepare~ guard~ warn~ stand+ help+ helped haunt~ follow~ catch+ lets earn+ steal+ bite+',
    /** What belongs to a reader: body, family, home, work, studies, money, and what those who decide answer for. */
    yours:
      "child children child's children's kid+ baby baby's son daughter mum mum's mom mother mother's dad dad's father father's parents partner partner's family family's gran gran's grandma grandmother grandmother's grandfather grandfather's grandparents nan nan's granddad grandad flatmate+ flatmate's friend+ friend's neighbour+ neighbour's sister sister's brother brother's aunt uncle wife husband loved lung+ heart brain liver kidney+ body skin sleep blood bones teeth eyes gut health immune hearing back lives life mind mood memory knees joints stomach nerves hormones breath chance+ odds risk exam+ osce finals degree grade+ thesis studies shift+ ward+ placement rotation patient+ career practice clinic job wallet purse rent salary bill+ tuition pocket budget summer winter holiday+ street village town city neighbourhood region+ district constituency country voters constituents citizens residents hospital+ future generation pension insurance taxes flat bedroom tap water air food plate colleague+ classmates concentration period+ pain money pills pulse medicine+ antibiotics allergies asthma backyard grave grandchild grandchildren toddler teenager teen waist smile nose mouth stress problem test dog",
    /** What may become of somebody. */
    becomes:
      'breathe+ breathing sleep rest lose risk catch die pay save live+ miss wait feel need suffer infect afford recover heal get+ wake forget fail pass earn grow age fall hurt harm bleed cough survive depend inherit face fear regret spared protected safe safer healthier sick ill likely older able unable gain concentrate notice recognise drink eat alone next stuck exposed affected immune covered vaccinated without fewer less better worse longer sooner earlier trapped treated diagnosed tired exhausted stressed anxious worried breathless carrying paying losing saving missing waiting sleeping living risking pregnant infected reach treat explain inhale swallow lower double halve reduce avoid prevent help drive travel remember spend become carry end queue bring transmit develop stay deserve work regain sent turned billed',
    /** Goods and services that law and money decide on. */
    policed:
      'tobacco smoking vape+ vaping vapes cigarette+ nicotine alcohol sugar sugary sweets soda soft-drink+ drink+ junk food ads advert+ advertising marketing diesel car+ traffic speed emission+ air coal gas pesticide+ antibiotic+ meat salt packaging flavour+ flavoured pouches gambling betting screens heat noise rent+ fees charges wage+ shift+ hour+ work overtime staffing nurses workload fat ultra-processed energy plastic+ lead asbestos mould landlord+ insulin medicine+ drug+ abortion contraception conversion housing heating school+ shop+ care schools industry lobbying lobbyists internships placements fuel+ beer wine unhealthy',
    services:
      'care healthcare prevention counselling therapy psychotherapy screening interpreters treatment contraception contraceptives abortion dental dentists school meals lunches nurse+ midwives doctors staff beds wards clinics service+ transport buses research medicines insulin inhalers vaccines vaccination shelter+ housing heating parks trees lanes training placements internships glasses coil condoms rehab dialysis sickness support centre+ helpline+ hospitals',
    /** Capitalised words that name nobody. */
    vague:
      'a an the our my your this that these those new one two three many some most several study+ experts research science scientists doctors data evidence surveys figures recent we i it if in on at by as and but for all only every each no why how what when where who here there they she he you not nearly almost about over more less is are was were do does did has have had can could will would should may might happy thank+ join read watch see come today tomorrow yesterday next last monday tuesday wednesday thursday friday saturday sunday winter summer spring autumn ok yes plan schedule',
    /** What is said of a remedy. */
    /** Places where people are invited to. */
    venue:
      'room hall aula library square station market campus clinic hospital museum park theatre auditorium church canteen gym cafeteria lobby foyer office centre center school faculty town university pharmacy tent stand bus van corner street avenue club pub bar café cafe cinema stage garden courtyard beach stadium arena entrance gate desk parliament zoom online teams youtube instagram building kiosk mall supermarket fire hotel embassy lake river harbour castle house',
    past: 'was were had met went came saw marched walked ran spoke heard asked opened closed painted danced sang won lost signed voted held hosted visited joined listened presented spent worked stood took gave started began ended learned learnt found made told said talked watched helped collected raised cycled vaccinated celebrated gathered counted handed stolen cooked baked planted adopted rejected passed announced published launched died fell arrived left happened admitted treated attended organised played drew filled needed broke enrolled surveyed checked tested returned received drove brought sent changed reached cheered queued protested',
    /** What people are asked to come to. */
    event:
      'workshop+ evening talk+ lecture+ meeting webinar+ hearing session training event+ march run walk debate quiz film course stand assembly vigil rally screening party seminar fair conference congress day camp school flashmob demonstration demo protest festival gala concert premiere tour exhibition meet-up meetup café picnic cleanup clinic drive bazaar sale bake show live stream panel launch retreat marathon race tournament match game hackathon challenge podcast breakfast brunch dinner tea week open summit consultation election+ roadshow bootcamp bus van tent bbq barbecue auction swap choir night forum',
    /** Institutions and persons that decide on more than their own life. */
    power:
      'ministry+ minister+ ministers secretary parliament+ mep+ mp+ commission commissioner+ council+ councillor+ councilor+ mayor+ government+ senate senator+ rector+ rectorate vice-rector faculty+ dean+ deanery insurer+ regulator+ authority+ legislator+ lawmaker+ policymaker+ policy-makers decision-maker+ politician+ president+ chancellor+ cabinet deputy+ rapporteur+ WHO lawmakers bundestag seimas riksdag sejm cortes congress employer+ university+ management board+ committee+ landlord+ municipality+ region+ prefect governor+ agency+ ministry’s cityhall hospital+ trust+ coalition+ assembly state+ country+ city+ town+ leaders leader+ health-fund insurance+ fund+ nhs eu ema ecdc efsa',
    /** Persons and bodies that rule, and do nothing else. */
    ruler:
      'ministry+ minister+ parliament+ mep+ mp+ commission commissioner+ councillor+ councilor+ mayor+ government+ senate senator+ rector+ rectorate vice-rector dean+ deanery regulator+ legislator+ lawmaker+ policymaker+ policy-makers decision-maker+ decisionmakers politician+ rapporteur+ governor+ chancellor+ municipality+ deputies parliamentarian+ bundestag bundesrat seimas riksdag sejm knesset folketing storting riigikogu saeima cortes duma ombudsman ombudswoman vice-chancellor provost premier+ taoiseach clerk legislature+ canton+ parliamentary parliamentarians länder lawmakers council+ cabinet negotiators ambassadors mayoress',
    /** Bodies and journals that publish figures about health. */
    source:
      "WHO @who who's ecdc ecdc's ema eurostat eurostat's oecd oecd's unicef unicef's unaids unesco unfpa undp unodc unep fao nhs cdc cdc's fda lancet cochrane bmj nejm jama plos nature eea efsa emcdda iarc ihme nice rki inserm pasteur karolinska isglobal eurobarometer hbsc espad un unhcr iom msf ipcc ispf gallup eupha epha ifmsa emsa ilo insee ine istat destatis statbel ons phe ukhsa hse fhi thl rivm sciensano aihw kff ipsos yougov pubmed scopus medline euro-peristat fra bma rcn who-europe europol world-bank marmot santé statistik greenpeace oxfam @who_europe @thelancet @ecdc_eu @oecd @unicef @eea whitehall orphanet @efsa_eu pisa nhanes nielsen aok dak tk",
    /** Words for a body that could be a source when it is named. */
    body: 'body brain lung+ liver heart+ skin gut+ kidney+ blood teeth tooth gums bone+ eyes hearing ears throat joints knees back placenta nerve+ fat arteries stomach bladder bowel womb sperm eggs immune breathing breath metabolism memory mood appetite voice feet hair nose airways vessels cells dna system pulse spine muscle+ sight eyesight hormone+ fertility concentration institute agency ministry university universität centre center board office commission observatory federation association registry college society hospital council network authority bank academy union service',
    /** What is published. */
    study:
      'study+ survey+ audit+ review+ trial+ report+ paper+ data figures analysis analyses meta-analysis meta-analyses poll+ register+ registry+ census index atlas barometer factsheet fact-sheet dataset statistics stats numbers cohort+ research interviews questionnaire+ evaluation estimate+ results findings evidence monitor article experiment+ modelling preprint thesis guideline+ yearbook scorecard log+ database+ records archive requests sample+ inquiry inspection+ dashboard tracker count+ tally measurements readings readouts',
    health:
      'amputation+ obese fever+ drowsy diabetic+ vaccination+ breastfed breastfeeding newborns overdose+ hiv+ needle+ jaundiced exhausted deaths ill unwell outbreak+ epidemic+ therapy therapist+ counselling prevention emergency ambulance+ surgery hospital+ doctor+ nurse+ midwife midwives gp+ pharmacy+ pupils-no sleep smoke smoking smokers vape+ alcohol melanoma spina bifida holes diarrhoea nausea vomiting bleeding bleeds cramp+ rash+ swelling inflammation fracture+ fall+ ulcer+ acne arthritis reflux constipation bloating dehydration heatstroke sunburn hypothermia deafness blindness cataract+ glaucoma parkinson alzheimer ms epilepsy seizure+ psychosis adhd ptsd trauma grief hangover withdrawal cravings menopause period+ endometriosis pcos mastitis jaundice anaemia leukaemia lymphoma tumour+ copd bronchitis croup rsv mumps rubella polio tetanus rabies hepatitis chlamydia syphilis gonorrhoea herpes stis warts scabies lice ticks lyme worms mortality hospitalisation+ admissions recovery healing ageing longevity health disease+ illness+ cancer+ asthma diabetes depression anxiety stroke+ heart dementia obesity infection+ flu measles hpv hiv aids covid pneumonia cold+ pain stress burnout loneliness injury+ death+ risk+ blood pressure cholesterol lung+ brain liver kidney+ bones skin teeth immunity allergy+ eczema migraine+ headache+ symptom+ cough+ insomnia addiction relapse pregnancy fertility miscarriage+ stillbirth+ autism caries cavities tb tuberculosis malaria sepsis resistance bacteria virus+ mood memory attack+ clot+ thrombosis weight',
    /** Medicines, vaccines, foods, habits and products. */
    remedy:
      'antibody+ toothpaste handwashing compressions grapefruit sunbed+ acid microplastics headphones lithium water spices chocolate cheese egg+ bread pasta rice cola soda shisha weed ecstasy mdma caffeine melatonin iron zinc calcium magnesium minerals omega-3 prep pep hormone+ botox filler tattoo+ earplugs deodorant bleach disinfectant gloves ventilation hypnosis acupuncture homeopathy globuli cupping massage physio stretching dancing music gardening sauna cold steam sitting standing commuting gaming scrolling snus hookah drinking dieting chewing brushing flossing sugar-free sweetener+ aspartame msg gluten lactose soy oats berries cranberry turmeric sage chamomile mint paracetamol codeine morphine opioids benzodiazepines ritalin cortisone steroids antihistamine+ decongestant+ laxative+ painkiller+ sleeping anaesthesia epidural+ implant+ ivf circumcision cast+ braces scan+ mri x-ray+ endoscopy donation transfusion+ plasma radiation 5g wifi contact lenses vaccine+ vaccination+ jab+ shot+ booster+ medicine+ drug+ tablet+ pill+ antibiotic+ ibuprofen aspirin insulin statin+ antidepressant+ inhaler+ patch+ condom+ contraceptive+ coil therapy+ treatment+ surgery screening+ mammogram+ smear+ test+ vitamin+ supplement+ fluoride breastfeeding milk tea coffee alcohol wine beer+ smoking vaping vape+ tobacco cigarette+ nicotine pouches cannabis exercise walking cycling running swimming yoga sleep nap+ sunscreen sun mask+ soap diet+ vegetables fruit nuts fibre salt sugar drinks juice meat fat oil fish garlic honey ginger cbd probiotics mindfulness meditation naloxone methadone dialysis epo chemo chemotherapy radiotherapy hrt pills gum spray cream ointment lozenges serum herbs herbal remedy+ detox fasting screens helmet+ bike cpr air smog pollution heat noise mould damp asbestos lead pesticides',
    /** Verbs that tell of an effect. */
    effect:
      'protect~ prevent~ reduce~ lower~ raise~ increase~ cut+ halve~ double~ triple~ damage~ harm~ hurt+ help~ improve~ worsen~ cause~ trigger~ save~ kill~ cure~ heal~ ease~ relieve~ boost~ strengthen~ weaken~ shorten~ prolong~ delay~ slow+ slowed stop+ stopped treat~ soothe~ calm~ keep+ kept make+ made work+ worked lead+ led',
    fullDay: 'monday tuesday wednesday thursday friday saturday sunday',
    dayPlural: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    ordinal:
      '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st',
    /** Hours written as one word. */
    hour: '1am 2am 5am 6am 7am 8am 9am 10am 11am 12am 12pm 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 8h 9h 10h 11h 12h 13h 14h 15h 16h 17h 18h 19h 20h 21h 22h',
    /** What people do who come together, and what they are told to do for it. */
    gather:
      'join come meet see open+ live start+ begin+ register apply sign vote catch watch grab tune visit celebrate march walk protest gather last places seats spots free call chat deadline welcome invite invited launches stream~ handing tests checks hosts premiere takes kicks window closes ends shuts air argue nominate object rsvp hand',
    /** Words for a beginning or an end. */
    opens:
      'doors open+ opening start+ starting begin+ kicks kick-off premiere live end+ close+ shuts runs takes happens held streamed meet+ back course',
    deadline:
      'deadline+ due apply register registration application+ submit submission+ abstracts nominations sign-up+ rsvp close+ closing close-of ends vote+ hand send forms extended proposals papers tickets enrol consultation',
    /** Things done daily or on advice. */
    advice:
      'drink+ eat sleep+ asleep bed wake+ tablet+ dose+ pill+ coffee caffeine alcohol phone lunch dinner nap shift+ ward exam sun uv traffic shutters windows blinds curtains shade meals breakfast-is screen+ indoors exercise homework ambulance emergency hippocampus',
    /** Words of law, money and inequality that say a system cause or remedy wherever they stand. */
    policyAlways:
      'austerity underfunding underfunded understaffing understaffed underinvestment privatisation privatization privatised privatized deregulation decriminalisation decriminalization criminalisation legalisation poverty inequality+ inequity+ racism discrimination segregation homelessness unemployment precarity precarious deprivation evictions legislation subsidy+ levy+ taxation wages rents co-payments copayments curfew unaffordable uninsured overtime-pay procurement lobbying patents decarbonisation redistribution gentrification infrastructure reimbursement tariffs sanctions',
    /** Acts of those who rule. */
    measure:
      'law+ rule+ ban+ tax+ limit+ cap policy+ regulation+ act bill reform+ treaty directive+ price+ pricing budget+ standard+ quota+ target+ labels labelling packaging moratorium zone+ permit+ licensing licence+ restriction+ investment+ cut+ subsidy+ levy+ funding contract+ protection deposit decree+',
    /** What money, work, home and rank give or withhold. */
    means:
      'wage+ pay rent+ housing income+ cost+ fee+ staffing insurance benefit+ pension+ welfare transport access workload rota+ shift+ hours landlord+ jobs price+ bills contracts salary+ schedule+ coverage flat+ shortage+ allowance+ insecurity conditions ratio+ ratios rights protection security leave',
    regulates:
      'ban+ banned banning tax~ regulate+ regulating outlaw+ outlawed restrict+ restricting subsidise+ criminalise+ decriminalise legalise license cap capping price pricing',
    strict:
      'stricter tighter tougher strict tight tough strong stronger weak weaker better fair fairer unfair binding mandatory compulsory minimum maximum national european global public universal equal unequal legal lawful structural social decent living low lower higher high rising raising outdated missing loose smoke-free clean-air low-emission plain health-based progressive effective affordable statutory paid parental sick maternity paternity guaranteed political economic long-term evidence-based two-child rent poor discriminatory',
    scarce:
      'cheap cheaper expensive affordable unaffordable subsidised unpaid underpaid dear dearer universal equal unequal public social decent insulated damp mouldy overcrowded bad insecure poor insufficient limited lack-of paid zero-hours temporary low-paid timely',
    /** What a measure does. */
    works:
      'save+ saved protect+ protected cut+ reduce+ reduced prevent+ prevented lower+ lowered work+ worked help+ helped keep+ kept kill+ killed make+ made cause+ caused cost+ leave+ left drive+ drove decide+ push+ pushed stop+ stopped halve+ halved shut+ end+ ended would could can spare+ force+ fill+ break+ close+ change+ changed slow+ pays cool+ hurt+ harm+ mean+ turn+ choose+ matter+ get+ does do feed+ stay+ remain+ fail+ buy+ need+ must should',
    sets: 'set+ pay+ decide+ choose+ profit+ refuse+ refund+ cover+ fund+ allow+ ban+ regulate+ fix+ earn+ lobby+ let+ advertise+',
    /** Titles that need to be addressed, or to decide something. */
    chiefs:
      'president madam secretary director+ chair chairman chairwoman chairperson speaker manager+ bosses head+ headteacher+ principal+ prefect leader+ authorities officials administrators chief planners executives ceo+ shareholders candidates',
    heads: 'head+ director+ president+ chair+ board+ secretary minister+ leader+ office king',
    /** Bodies that decide in their own house, and are places to work as well. */
    bodies:
      "faculty+ faculty's university+ university's hospital+ hospital's management board+ committee+ insurer+ insurance-fund insurance fund council+ council's state+ city+ town+ region+ county authority+ employer+ landlord+ agency+ trust company+ industry+ platform+ school+ office department+ association bank court+ supermarket+ airlines party+ coalition union federation inspectorate+ service+ nhs eu un WHO fda ema fifa ioc europe brussels countries nations assembly administration police providers bundesland kommune secretariat congress league+ club+ canton broadcaster+ brewers breweries airport+",
    /** What only those with power do, owe or are told. */
    duty: "must should decide+ decided vote+ voted ban+ banned fund+ funded finance+ scrap+ scrapped refuse+ refused promise+ promised adopt+ adopted approve+ approved reject+ rejected regulate+ allow+ allowed forbid+ introduce+ introduced owe+ owed deliver+ delivered cut+ close+ closed delay+ delayed postpone+ shelved shelve pass+ passed sign+ signed ratify+ agree+ agreed can could need+ ought will won't cannot can't act+ acted ignore+ ignored listen+ responsible obliged power charge turned failed fail+ abolish+ abolished cover+ pay+ reimburse+ refunds guarantee+ commit+ committed plan+ planned want+ gather simply let+ force+ set+ wrote withdraw withdrew veto vetoed blocked block+ gives gave makes made rule keep+ negotiate+ debate+ deny+ denied grants granted responds reform+ duty chose choose+ restored restores extended raise+ raised lower+ lowered moves overturned said answers",
    asks: 'ask~ urge~ demand+ demanded want+ press pressed push pushed invite invited remind reminded tell told petition petitioned lobby convince convinced need+ expect+ beg begged persuade hold wrote write written',
    youDo:
      'you your please sign act listen will we it this when how what why where do can could stop fund keep the our pay let make give end change open close',
    /** Words that make an institution a place to work, to study or to be. */
    place:
      'studied study work+ worked born graduated lecture+ student+ professor teacher teaches held exhibition stand alumni canteen choir party workshop photo phd placement building opposite foyer porter gym library',
    /** Words that make an institution a source. */
    saidBy:
      'according source+ photo data figures via report study credit survey estimates statistics pictures image',
    /** How a finding is reported. */
    says: 'say+ said show+ showed shown find+ found report+ reported estimate+ estimated confirm+ confirmed note+ noted write+ wrote warn+ warned conclude+ concluded suggest+ count+ counted calculate+ calculated measured reveal+ revealed put+ list+ listed rank+ tell+ told point+ followed follow tracked compared published looked asked state+ stated links linked observed observes documented calls has-calculated saw demonstrates paint+ proves',
    /** What only a body that looks into things does. */
    counts:
      'estimates estimated reports reported counts calculates calculated finds found puts confirms confirmed measured tracked recorded records registered warns published surveyed compared interviewed analysed analyzed concludes tested examined weighed studied checked screened sampled evaluated expects expected forecasts foresees',
    /** Those who find things out. */
    scholars:
      'scientists epidemiologists economists authors investigators psychologists team colleagues statisticians academics demographers toxicologists cardiologists neurologists oncologists group lab researcher+',
    /** What they work in. */
    institute:
      "institute institute's university university's statistics agency agency's office office's college foundation ministry ministry's observatory centre center authority council union union's board bureau commission commission's registry inspectorate society federation association school hospital+ academy health bank coroner ombudsman auditor+ watchdog police regulator court inspector chamber",
    /** What sets a group apart that is hit more often than others. */
    risk: 'older elderly pregnant undocumented unaccompanied homeless poor poorer poorest low-income rural lonely disabled deaf blind deafblind autistic trans transgender queer lgbt lgbtq lgbtqi lgbt+ lgbtq+ black roma unemployed overworked exhausted refugee migrant indigenous displaced uninsured vulnerable unvaccinated bereaved sick ill hungry frail immunocompromised immunosuppressed malnourished orphaned traumatised marginalised underserved low-paid underpaid stateless detained imprisoned chronic premature preterm asylum-seeking neurodivergent overweight breastfeeding menstruating single-parent disadvantaged deprived working-class gay lesbian intersex bisexual nonbinary young younger teenage adolescent night-shift youngest minority agency seasonal',
    /** Illnesses, states and harms of health. */
    condition:
      "asthma diabetes cancer+ depression anxiety stroke+ dementia alzheimer's parkinson's epilepsy hiv aids tb tuberculosis malaria measles flu covid covid-19 hepatitis obesity disability+ autism adhd psychosis schizophrenia bipolar allergy+ eczema copd pneumonia sepsis endometriosis infertility migraine+ arthritis osteoporosis hypertension thalassaemia haemophilia lupus leukaemia insomnia burnout addiction overdose+ psoriasis coeliac celiac anaemia caries cavities injury+ wound+ pain trauma grief infection+ disease+ illness+ condition+ disorder+ syndrome symptoms hunger malnutrition loneliness stress suicide+ self-harm violence abuse stigma discrimination racism poverty heat smog mould noise floods cold frostbite heatstroke dehydration diarrhoea cholera dengue miscarriage+ stillbirth fistula incontinence deafness blindness amputation birth childbirth dialysis chemotherapy transplant hypothermia headaches nosebleeds",
    /** What befalls people. */
    plight:
      "suffer+ suffering die+ died dying wait~ lack+ lose+ losing lost miss+ missing skip+ skipped skipping struggle+ struggling starve starving faint+ fainted drown drowned burnt exhausted hungry tired sick ill lonely anxious depressed stressed unwell dizzy breathless alone stuck unable afraid ashamed scared afford harmed hurt hit affected exposed excluded ignored overlooked forgotten refused denied turned stranded uninsured unvaccinated undiagnosed misdiagnosed untreated diagnosed malnourished overweight bullied harassed assaulted evicted displaced infected hospitalised addicted disabled vulnerable overworked underpaid hardest worst without never cannot can't cant couldn't hardly rarely earlier likelier likely risk quit quitting dropped drop cough+ dread fear+ endure cope collapse collapsed depend+ rely+ deprived burnout debt insomnia pain stress crying cry bleed+ asleep",
    /** Where those live who have it harder. */
    placed:
      'village+ countryside camp+ shelter+ prison+ detention poverty rural areas remote district+ suburbs basement+ region wage+ benefits dialysis shifts nights street+ homes care-home wheelchair+ poor work islands mountains queue flats tents minimum income+ contract+ placement+',
    /** Groups that are ours to speak for. */
    patients: 'patients survivors newborns inpatients outpatients',
    /** Words for people by what they have. */
    sufferers: 'asthmatics sufferers diabetics under-25s under-fives under-18s over-65s haemophiliacs',
    helps:
      'help+ helping protect~ spare~ save~ benefit~ reach~ feed+ shield~ support~ give+ let+ enable~ allow+ change+ mean+',
    /** What people do who take part. */
    organise:
      'organise~ organize run+ ran paint painted sing+ sang won win+ marched march dance danced started wrote write built planted baked cook cooked donated judge+ gather gathered play+ played answer+ teach+ joined join signed open+ perform+ collected present presented travelled volunteer+ host+ discussed discuss judged send sent made raised cycled juggle+ design designed drew queued taught cheered laughed queue',
    /** What statistics count. */
    counted:
      'deaths lives cases infections births pregnancies hospitalisations admissions appointments prescriptions suicides abortions amputations visits inhabitants beds schools hospitals clinics wards households homes countries posts jobs euros pounds dollars emissions spending budget population gps doses tests accidents injuries attacks diagnoses tumours operations surgeries faculties towns shops heart patients meals calories consultations calls kids days years nights antibiotics medicines',
    trend:
      'rose risen rise+ rising fell fallen fall+ falling dropped drops dropping grew grown grows growing increased increases increasing decreased decreases decreasing doubled doubles doubling tripled triples tripling quadrupled halved halves halving soared soaring jumped climbed climbs climbing shrank shrunk declined declines declining sank sunk surged spiked plummeted peaked worsened exploded',
    /** What acts on health: medicines, foods, habits, products, places and measures. */
    agent:
      'smokers loneliness isolation stigma poverty unemployment racism bullying austerity mandate+ limits ban+ tax+ packaging labels ads advertising marketing parks trees roof+ playgrounds streets lanes cyclepaths bikes car+ traffic flights planes light+ shift+ overtime hours burnout stress jobs overwork debt housing homes flats dampness floods drought heatwave+ wildfires pesticide radon pfas plastics nanoparticles chemicals emissions fumes exhaust dust pollen ticks mosquitoes rats pets dogs cats screens phones smartphones tiktok instagram media games porn gambling friendship friends hugs laughter singing choir prayer nature forests gardens breakfast sugar-free snacks crisps chips burgers pizza fast ultra-processed processed diets breastmilk formula daycare schools nurses midwives interpreters clinics exchanges programmes checks check-ups screenings campaigns education sex consent counselling classes sweeteners swimming water walks steps stairs sport+ football boxing rugby hormones blockers surgery c d b12 cooking eating sitting lead-free fluoride prevention immunisation immunization hand-washing hygiene hypertension obesity diabetes depression dementia menopause pregnancy anxiety insomnia exercise-free naloxone sites consumption mould damp noise smog rooms e-cigarette+ heated snuff psilocybin lsd ketamine cocaine heroin fentanyl opioid+ paracetamol antibiotics statins errors smear dose+',
    /** Verbs by which the author takes sides. */
    stands:
      'oppose reject welcome condemn endorse applaud deplore regret denounce defend object disagree refuse dispute advocate stand demand insist protest back criticise criticize reaffirm champion resist lament salute commend urge',
    standsForm:
      'opposes rejects welcomes condemns endorses applauds deplores regrets denounces defends disagrees refuses advocates stands demands insists supports backs calls urges criticises reaffirms champions',
    ought: "must should shouldn't mustn't ought deserve+ deserved need+ belong+",
    must: 'must should have need+ has',
    /** What instructions tell people to do. */
    practical:
      'bring brought show shown register registered wear worn print printed leave arrive sign signed send sent submit submitted fill filled upload uploaded return returned park book booked pay-by wait check get try know cancel come report ring remain switch turn keep shut kept stored refrigerated washed boiled taken swallowed received handed completed moved cleaned checked used ready start end last begin fast drink eat rest sit pick collect stay take reach',
    anyone:
      'you participants delegates applicants visitors guests runners donors volunteers candidates posters abstracts speakers tickets shuttle bus parcel results forms files it training session train letter everyone everybody nobody swimmers members pills tablets patients',
    /** People whose position is not the author's. */
    others:
      "minister mayor ministry industry lobby lobbyists federation party+ greens liberals conservatives socialists government senator critics opponents rapporteur board dean mp mep he she they court parliament employers' employer's employer+ opposition panel committee manufacturers producers companies neighbours president chancellor some experts speaker sceptics patients' union's",
    /** What plans and conditions are called. */
    verdicts:
      'wrong unacceptable unfair unjust absurd shameful scandal scandalous disgrace disgraceful madness cruel intolerable unworthy inhumane insulting insult outrageous cynical short-sighted shortsighted unethical immoral indefensible toothless half-hearted half-baked overdue nonsense joke inadequate insufficient irresponsible pointless discriminatory outdated racist sexist mistake unbearable negligence lip-service betrayal failure injustice',
    /** What a verdict is passed on. */
    plan: 'plan+ proposal bill law budget draft reform deal strategy compromise text measure directive decision cut+ fee+ closure rule policy ban tax levy act agreement treaty programme resolution amendment target+',
    /** Verbs that are nothing but verbs in their base form: at the start of a clause they are an order. */
    verb: 'accept accompany adapt admit adopt advise allow apply arrange ask attend avoid bake be become begin believe boil borrow bring browse build burn buy calculate carry celebrate choose clap collect combine come compare complain complete concentrate confirm connect consider continue contribute count create decide defend delete describe dilute discover discuss divide do donate download drag draw drive eat email empty encourage end enjoy enrol ensure enter escape examine expand explain explore express fasten feed feel fill find fix fold follow forgive forward fund gather get give go grab grow hang have hear hide hire hold imagine improve include inform insist inspire introduce invest invite join keep knit lay lead learn leave lend let listen lock lower make manage measure meet mention mix move nominate obey open organise pack peel pick pour practise prepare prevent protect prove provide publish pull push put quit raise ratify reach react read rebook recall recognise recommend recover recycle reduce refill refuse register reject relax remember remind remove rename repair repeat replace reply require rescue reserve resist respond restore retain retire reuse rinse save scrub secure see seek select sell send separate serve set sew shake shorten shout show shut sing sit skip soak solve spare speak spend spread squeeze stay stick stir stop strengthen submit subscribe suggest swallow swap sweep take teach tell think throw tidy tie try turn understand unplug unsubscribe update upload urge use vaccinate ventilate volunteer wait wake warn wear weigh whisper win wipe wrap write yell pass reopen regulate outlaw legalise decriminalise subsidise abolish scrap approve extend enforce reimburse cover finance commit deliver repost retweet rsvp dm dial insulate cool unite march cancel lobby stream tweet disinfect rehydrate hydrate sterilise dispose consult',
    /** Verbs that are nouns or adjectives as well: they want an object behind them. */
    nounVerb:
      'access act aim air answer back balance ban beat bike block blow book bookmark break breathe brush call calm cap care catch challenge change charge chat check clean clear climb close comfort comment contact cook copy cross cut cycle dance demand dress drink drop dry endorse exchange exercise face fight file film filter finish fit float fly focus forget form freeze guess guide hand head heal heat help host hug hurry iron jump kick knock label land laugh lift light limit line link live load log look love mail march mark mask match message mind model monitor name nap note notice nudge offer order park pause pay phase phone place plan plant play pledge point post praise press print promise question rally rate reason record rent report request respect rest return review reward ride ring rise roll rub rule run sail scan schedule score screen search second shade share shift shine sign sleep slow smell smile snack sort sound split sponsor spot stamp stand start step stock store stretch study supply support surprise swim switch tag talk target taste tax tell test text tick time top touch track train translate travel treat trial trust tune type view visit voice vote walk warm wash watch water wave welcome wish work',
    /** What those with power are asked to do, and those who support it. */
    reformVerb:
      'support back endorse co-sign adopt ratify fund finance ban tax protect defend invest end raise lower restore approve reject introduce extend scrap abolish close publish guarantee regulate strengthen recognise recognize commit act stop cap build enforce reopen reverse include ensure cover reimburse deliver demand phase train hire license outlaw legalise legalize decriminalise subsidise subsidize insulate legislate reform overturn overhaul pass pay mandate declare',
    /** Steps a reader can take for health. */
    stepVerb:
      'get book check ask try go take stop talk think test plan refill renew wash see call swap start change drink sleep move vaccinate clear throw write tell sign register apply vote nominate wear carry bring join visit eat avoid protect cut lower help return come walk offer speak seek rest use quit switch donate give keep',
    /** What stands behind a verb that could be a noun when it is an order. */
    orders:
      'the a an this that these those my your our his her their one two three five ten all every each any some no more less enough it+ them him us me you yourself someone somebody anyone everyone something to up down off out how why what who where when whether if now today tomorrow early twice regularly slowly daily gently well together only again here below soon outside both for with in on at by before after along over about',
    rulersOwn:
      "minister's ministers' ministry's parliament's commission's government's mayor's rector's dean's rectorate's commissioner's councillors' council's senate's president's chancellor's university's hospital's insurer's employer's",
    /** Words of practical instructions, of the web and of events. */
    errand:
      'ticket+ badge form+ link password card coat+ seat+ desk app website inbox e-mail email browser cookies application registration programme slides workshop webinar session slot spot raffle parking shuttle hostel hotel luggage laptop hoodie+ quiz poster+ logo photo+ picture+ photographer gala congress choir team volunteers booking invitation certificate receipt+ confirmation deadline porter entrance cloakroom host+ moderator speaker+ welcome invited thank+ congratulations newsletter survey poll podcast selfie abstract+ merch donation+ order parcel recording tour exhibition mic microphone screen wi-fi toilets lunch snacks costume+ projector skeleton party prize+ terms id bottle shoes mat garden bus meeting tram office favourite comments theatre cast band football ball beach concert disco bingo hello jersey+ cup pizza songs cake+ chocolate biscuits cartoon club-night contest medal+ trophy essays essay ngo',
    /** What people come together for who are not hit by anything. */
    leisure:
      'parade lecture play band pizza pancakes song+ cake+ cactus robots bandages chocolate biscuits quiz choir team theatre raffle prize+ hoodie+ congress concert party gala poster+ photo+ picture+ film logo tour ferry drum+ mascot football match ball dance disco picnic barbecue festival workshop webinar delegates certificate badge exhibition museum fair race relay boots medal trophy carnival costume',
    /** What something does to a body, of a third person. */
    acts: 'upsets calms strains irritates blocks feeds disrupts disturbs drains attacks alters affects slows speeds scars numbs thins weakens strengthens soothes relaxes tires dulls sharpens raises lowers shrinks widens narrows hardens inflames doubles halves trains hurts harms damages clogs dries rots eats poisons reaches enters crosses',
    /** Ranges of days written as one word. */
    days: '1-2 1-3 1-4 1-5 2-3 2-4 2-5 2-6 3-4 3-5 3-6 3-7 4-5 4-6 4-7 4-8 5-6 5-7 5-8 5-9 6-7 6-8 6-9 6-10 7-8 7-9 7-10 7-11 8-9 8-10 8-11 8-12 9-10 9-11 9-12 9-13 10-11 10-12 10-13 10-14 11-12 11-13 11-14 11-15 12-13 12-14 12-15 12-16 13-14 13-15 13-16 13-17 14-15 14-16 14-17 14-18 15-16 15-17 15-18 15-19 16-17 16-18 16-19 16-20 17-18 17-19 17-20 17-21 18-19 18-20 18-21 18-22 19-20 19-21 19-22 19-23 20-21 20-22 20-23 20-24 21-22 21-23 21-24 21-25 22-23 22-24 22-25 22-26 23-24 23-25 23-26 23-27 24-25 24-26 24-27 24-28 25-26 25-27 25-28 25-29 26-27 26-28 26-29 26-30 27-28 27-29 27-30 27-31 28-29 28-30 28-31 29-30 29-31 30-31',
  },
  fragments: {
    ...careFragments,
    /** A share of people: 1 in 4, one out of five, 40 % of, half of, most. */
    share:
      '( {n} ( in|of|out of ) {n}|{n} ( per cent|percent ) of?|#pct of|( half|most|none ) of?|( a|one|two|three|nearly|almost ) ( quarter|third|fifth|tenth|thirds|quarters|fifths|half ) of|( the|a vast )? ( majority|minority ) of )',
    n: '( #num|<number> )',
    /** A day of a month. */
    date: '( ( <weekday> ,? )? the? ( ( #num ( – |- |and|to|/ ) )? #num|<ordinal>|<days>|first|second|third|last ) of? <month>|<month> the? ( ( #num ( – |- ) )? #num|<ordinal>|<days> )|#slash )',
    clock:
      "( ( #num ( – |- ) )? ( <hour>|#num ( am|pm|a.m.|p.m.|a.m|p.m|h|uhr|o'clock )|#clock )|a? ( half|quarter|ten|five|twenty ) ( past|to|before ) ( <number>|#num )|half <number> )",
    dayhour: '( {clock}|#num|<number>|noon|midnight ) ( on|tomorrow|today|tonight|this )',
    atPlace: '( ( in|at|on|@ ) ( the|our )? ~2 ( <venue>|#cap ) )',
    group:
      '( ( <adj>|<risk> )? ( <adj>|<risk> )? <people>|#aged|the very? ( ill|sick|old|poor|dying|lonely|unemployed|homeless|frail|uninsured|hungry|elderly|vulnerable ) ( $ | =and|or|of|in|are|who|have|get|wait|first|most ) )',
  },
};
