/** Word classes and fragments of the grammars on safety and care; merged into `wordLists`. Same short forms. */
/** From one to ninety-nine. */
function numbers(): string {
  const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  return [
    ...units,
    ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
    ...tens.flatMap((ten) => [ten, ...units.map((unit) => `${ten}-${unit}`)]),
  ].join(' ');
}

export const createCareLists = (): Readonly<Record<string, string>> => ({
  self: 'himself herself themselves themself myself yourself yourselves ourselves oneself',
  selfOf: "his her their my your our one's",
  kills:
    'hang hangs hanged hanging drown~ shoot shoots shot shooting stab stabs stabbed stabbing strangle~ suffocate~ poison~ gas gassed gasses electrocute~ immolate~ topped topping offed end~',
  wounds:
    'cut cuts cutting slit slits slitting slash slashes slashed slashing burn~ burnt scratch~ scald~ bite bites bit biting',
  harms: 'hurt hurts hurting harm~ injure~ punish~ mutilate~ maim~',
  leaps: 'jumped jumps jumping leapt leaped leaps leaping threw throws thrown throwing flung hurled',
  heights:
    'roof rooftop bridge viaduct window balcony cliff cliffs tower building block ledge railing parapet floor storey multi-storey skyscraper station',
  guards: 'barrier+ fence+ fenced fencing net+ netting mesh railing+',
  drops: 'bridge+ viaduct+ cliff+ platform+ roof+ rooftop+ multi-storey tower+ ledge+ edge quay',
  /** What a barrier on a bridge is built against. */
  ends: 'died death+ jump+ jumped jumper+ life lives save+ nobody suicide+',
  wills: 'want+ wanted wish wished care+ cared mean+ meant plan+ planned deserve+ deserved',
  lethal: 'knife knives razor+ blade+ scissors rope+ pill+ tablet+ weapon+ gun+ meds medication',
  weapon: 'rope noose gun razor+ blade+ weapon pistol shotgun rifle revolver',
  rope: 'noose rope ligature belt sheet+ bedsheet+ scarf laces shoelace+',
  limb: 'arm+ wrist+ forearm+ thigh+ leg+ skin vein+ throat neck',
  waters: 'river canal sea lake',
  blames: "cowardly coward coward's cowards selfish selfishness unforgivable sin weakness",
  attempts: 'attempt~ tried try tries trying plan+ planned planning',
  thinks:
    'thought+ thinking think thinks talk~ joke~ dream~ dreamt fantasies fantasised plan+ urge+ spoke speak+ speaking',
  despair: 'depression despair anorexia bulimia demons psychosis hopelessness',
  kin: 'husband wife son daughter uncle aunt cousin nephew niece flatmate roommate colleague cleaner mum dad',
  whom: 'him her them me us',
  rails: 'train trains tram trams metro tube underground subway lorry truck tracks rails',
  pills:
    'pill+ tablet+ paracetamol ibuprofen insulin medication medicines painkiller+ antidepressant+ opioid+ opiate+ sedative+ benzodiazepines barbiturates pesticide+ bleach weedkiller antifreeze poison morphine blister+',
  swallows: 'swallow~ took taken taking downed emptied drank',
  much: 'whole entire all every full pack packet packets box bottle handful handfuls lots dozens fistful',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety hundred dozens',
  onPurpose: 'purpose intentional intentionally deliberate deliberately purposely wilful wilfully',
  byAccident: 'accident accidentally accidental unintentional unintentionally mistake',
  refuses:
    "not never no n't don't doesn't didn't dont didnt nor without longer can't cannot couldn't couldnt won't wouldn't wasn't isn't",
  wishes:
    'want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping long longed pray prayed rather beg begged',
  places:
    'bridge station viaduct tower stairwell staircase library roof rooftop cliff cliffs residence residences dormitory dorm campus hall halls ward platform tracks river lake canal sea forest woods park garage attic basement bathroom room toilet toilets laboratory lab hospital school barracks prison cell hotel lighthouse harbour pier quay dam building block crossing line classroom yard square barn car',
  /** Words for one person. */
  shape:
    'man woman boy girl child kid lady gentleman baby toddler newborn infant teenager mother father mum dad grandmother grandfather patient student couple family widow widower guy lad lass chap bloke fellow gent neighbour schoolmate sister brother friend teen pensioner nan granny',
  staff:
    'interpreter receptionist secretary cleaner cook lecturer physiotherapist dietitian psychiatrist surgeon librarian paramedic chaplain registrar consultant matron anaesthetist physio pharmacist psychologist colleague doctor nurse volunteer member intern trainee gp midwife porter',
  /** Plural people. */
  groups:
    'people patients women men girls boys children kids adults babies teenagers students participants everyone anyone smokers pensioners donors births families',
  /** What people do for a living, health care left out: its staff writes these posts. */
  job: 'accountant acrobat actuary animator apprentice architect artist astronomer athlete baker ballerina banker barber barista barkeeper barman barmaid bartender beekeeper bee-keeper monk biologist blacksmith boatbuilder bookseller boxer brewer bricklayer broker builder butcher butler carpenter cashier chauffeur cheesemaker chef chemist choreographer cleaner clerk clown cobbler comedian composer conductor constable councillor courier craftsman cyclist dancer decorator deacon deliveryman designer developer diplomat diver dj docker dockworker dressmaker driver drummer economist editor electrician engineer estate-agent farmer farmhand farrier firefighter fireman fisherman fishmonger florist footballer forester fruit-picker gamekeeper gardener geologist glassblower glazier goalkeeper goatherd goldsmith grocer groundsman gymnast hairdresser handyman harbourmaster headmaster headmistress headteacher historian hotelier housekeeper housewife hunter influencer innkeeper inspector interpreter ironworker jeweller jockey joiner journalist judge labourer landlady landlord lawyer lecturer librarian lifeguard locksmith logger lorry-driver machinist magician maid manicurist mason mathematician mechanic merchant milkman miller miner missionary musician nanny notary novelist nun nursery office-worker optician organist painter pastor patissier pensioner photographer physicist pianist piper plasterer playwright ploughman plumber poet policeman policewoman politician postman postmistress postwoman potter priest principal printer programmer publican publisher rabbi racer ranger realtor receptionist referee reporter researcher retiree roofer sailor salesman saleswoman schoolgirl schoolboy schoolteacher scientist sculptor seaman seamstress secretary shepherd shoemaker shopkeeper singer skater skier skipper smith soldier solicitor soloist steelworker stewardess steward stonemason surveyor swimmer tailor tanner teacher technician tiler toolmaker trader translator trucker tutor typist undertaker upholsterer usher vet veterinarian vicar violinist cellist waiter waitress warden watchmaker weaver welder winemaker winegrower woodcutter writer zookeeper trawlerman sweep invigilator organ-builder maker sexton gravedigger bellringer caterer dockhand deckhand busker captain detective sergeant officer caretaker janitor concierge model ferryman confectioner chocolatier greengrocer newsagent archivist curator restorer saddler milliner dyer cabinetmaker turner fitter cowherd drover coastguard airman astronaut navigator binman dustman pallbearer stevedore stationmaster signalman crane-operator stuntman cowboy sprinter hurdler judoka wrestler fencer basketballer handballer cricketer snowboarder mountaineer sherpa boatman vintner distiller beautician blogger youtuber streamer gamer guitarist harpist bassist trombonist saxophonist flautist violist rower oligarch ambassador consul baroness duchess countess prince imam mayoress roadworker tram-driver bus-driver taxi-driver truck-driver train-driver cabdriver cabbie shop-assistant schoolmaster kindergarten-teacher biker motorcyclist tourist-guide stonecutter quarryman oil-worker rigger beachcomber oysterman tinsmith rope-maker umbrella-maker violin-maker puppeteer juggler trapeze goalie postie wrestler spy trucker striker gamer conscript cantor croupier bosun stoker lumberjack woodcarver bookbinder bookmaker tuner piano-tuner botanist linguist philosopher prisoner fiddler abbot abbess sacristan choirmaster soprano tenor percussionist trumpeter prostitute bouncer doorman bodyguard paratrooper lieutenant submariner dispatcher chambermaid dishwasher sommelier cheesemonger hawker pedlar engraver driller falconer shearer stablehand triathlete gondolier mariner shipwright crofter trapper whaler prospector magistrate barrister bailiff prosecutor cartoonist illustrator embalmer mortician stagehand tree-surgeon thatcher slater scaffolder steeplejack window-cleaner chimney-sweep paperboy au-pair governess hatter furrier cooper luthier house-painter postmaster instructor liquidator fortune-teller hypnotist tattooist sculptress maestro bullfighter matador',
  /** Words that are a living only behind an article. */
  jobish:
    'owner grower picker breeder herder dealer vendor seller operator champion striker master rower runner hiker climber pilgrim tourist inmate veteran cook guide guard coach pilot porter ranger fisher rider manager worker player reporter maker fighter keeper first-year second-year third-year fourth-year fifth-year sixth-year final-year usher scout steward diver marshal lecturer supervisor foreman inspector clerk restorer',
  wardname:
    "stroke neuro hyperbaric maternity labour delivery paediatric paediatrics pediatric pediatrics neonatal psychiatric psychiatry geriatric geriatrics emergency surgical cardiology cardiac oncology dialysis burns trauma orthopaedic orthopaedics adolescent intensive renal isolation gynaecology haematology palliative eating-disorders eating-disorder detox transplant respiratory neurology neurological dermatology urology infectious postnatal antenatal admissions rehab spinal children's hand eye fertility pain memory respite locked closed secure cath burn mother-and-baby high-dependency day-surgery minor-injuries sleep out-of-hours acute chronic trauma hepatology rheumatology nephrology endocrine endocrinology gastroenterology gastro ent vascular thoracic maxillofacial plastics transplantation chemotherapy radiotherapy",
  /** Departments named by their field alone. */
  specialty:
    'maternity paediatrics pediatrics oncology neurology cardiology geriatrics orthopaedics haematology gynaecology urology dermatology psychiatry obstetrics neonatology nephrology hepatology rheumatology endocrinology gastroenterology radiology gynae anaesthetics',
  /** Rare illnesses and events. */
  rare: "rett kawasaki huntington's porphyria anthrax tetanus diphtheria rabies leprosy progeria marfan ehlers-danlos narcolepsy sarcoidosis als conjoined frostbite cholera botulism guillain-barré fabry wilson's gaucher addison's myasthenia haemophilia hemophilia phenylketonuria pku duchenne lupus scleroderma ebola plague trichinosis brucellosis tularaemia heatstroke snakebite cystinosis tay-sachs angelman prader-willi sickle thalassaemia silicosis takayasu creutzfeldt-jakob cjd behçet pompe stevens-johnson moyamoya neurofibromatosis osteogenesis achondroplasia amyloidosis cystic locked-in anaphylaxis hantavirus polio measles malaria dengue typhoid tb meningitis encephalitis amputation albinism turner klinefelter noonan batten alkaptonuria acromegaly pheochromocytoma mesothelioma melanoma sarcoma ewing neuroblastoma retinoblastoma glioblastoma craniopharyngioma haemochromatosis pemphigus epidermolysis dystonia ataxia vasculitis hydrocephalus myeloma psittacosis leptospirosis trachoma scurvy rickets amnesia prion haemophiliac chordoma granulomatosis polyarteritis listeriosis toxoplasmosis echinococcosis schistosomiasis leishmaniasis chagas lassa nipah encephalomyelitis fasciitis gangrene mucormycosis kaposi burkitt insulinoma cushing hirschsprung gastroschisis spina anencephaly fallot brugada osteopetrosis xeroderma ichthyosis galactosaemia niemann-pick krabbe leukodystrophy mnd friedreich tuberous sturge-weber kleine-levin eclampsia rhabdomyosarcoma hypothermia aneurysm botulinum tetraplegia quadriplegia paraplegia hiccups rhabdomyolysis asbestosis pellagra beriberi pica gigantism dwarfism orf capgras huntington parkinsonism wilson cretinism q-fever filariasis noma trypanosomiasis electrocution quintuplet goodpasture sjögren",
  decade:
    'teens twenties thirties forties fifties sixties seventies eighties nineties 20s 30s 40s 50s 60s 70s 80s 90s',
  oneDay:
    "monday tuesday wednesday thursday friday saturday sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's",
  /** Capitalised words that are no places. */
  notown:
    'the mondays tuesdays wednesdays thursdays fridays saturdays sundays arabic catalan italian polish ukrainian romani dutch swedish portuguese turkish greek czech romanian hungarian russian danish finnish norwegian eurostat youtube teams linkedin midwives monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan english german french spanish new st saint i health education finance europe eu parliament commission council world covid ministry god facebook instagram tiktok twitter zoom',
  /** Numbers in words, as ages are told. */
  count: numbers(),
  countOld: numbers().replace(/\S+/g, '$&-year-old $&-month-old $&-week-old'),
  sees: 'saw see seen met meet held hold helped visited visit nursed washed carried found pulled took drew gave sat stayed buried lost sent heard listened watched spoke talked looked cared shaved shave interpreted translate translated accompanied guarded comforted combed cuddled rocked',
  landmark:
    'bakery van pub café chemist church mosque restaurant hotel factory shipyard school clinic street road square district market harbour valley island station beach airport cathedral slope bridge union castle shop kiosk garage hall farm salon stall choir centre fountain library opera theatre museum cinema zoo park stadium prison monastery abbey mill mine quarry lighthouse port quay pier dam hostel brewery distillery vineyard tower tram ferry butcher florist tobacconist supermarket stadium cemetery graveyard border crossroads roundabout level-crossing symphony philharmonic ballet',
  relatives:
    'mum mom dad father mother grandmother grandfather gran nan grandad granddad grandma grandpa granny nana cousin boyfriend girlfriend sister brother uncle aunt daughter son nephew niece grandson granddaughter grandchild flatmate wife husband partner neighbour friend',
  /** Words that end as names of workers do. */
  noJob:
    'semester foyer september october november december aster interpreter handover translator either neither however whenever ever after under other another number quarter letter paper member order matter counter corner winter summer november offer weather shelter poster folder water power flyer cancer fever ulcer partner mother father sister brother daughter never over under together rather later better older younger whether register newsletter sticker helicopter catheter ventilator speaker trainer caterer trailer user danger chapter tower river border ladder locker timer filter layer pager tracker reminder dinner supper booster starter disaster finger shoulder bladder liver hammer boiler cooker computer printer scooter gender tender folder character butter burger offer transfer hunger thunder answer banner hamster sufferer inhaler drawer blister varnish thermometer trolley',
  tends:
    'dressed put stitched set plastered drained injected lifted cleaned removed promised explained comforted hugged spent taught wheeled fed bathed phoned rang bandage~ stitch vaccinate inject operate~ shaved changed turned weighed measured catheterised examined clerked swabbed tested undressed walked pushed supported reassured translated interpreted vaccinated cuddled rocked combed trimmed soothed consoled accompanied escorted',
  workplace:
    'lighthouse factory shipyard mine mill abbey monastery convent camp quarry sawmill brewery port circus theatre bakery farm vineyard hotel container shelter barracks prison boat trawler ferry stage church choir orchestra band team club pub kiosk',
  /** What is done with one patient. */
  treats:
    'admitted readmitted treated examined delivered operated resuscitated vaccinated diagnosed discharged intubated stitched sutured nursed bandaged cannulated clerked transferred anaesthetised scrubbed palliated pumped triaged hospitalised screened transfused transplanted revived extubated pronounced catheterised certified sedated splinted defibrillated',
  /** What somebody is who meets patients, as authors say of themselves. */
  carer:
    'student medic intern trainee volunteer first-aider responder first-responder interpreter translator midwife nurse doctor gp physio physiotherapist paramedic carer caregiver porter dentist pharmacist hca assistant therapist chaplain locum junior registrar surgeon anaesthetist radiographer phlebotomist lifeguard companion helper',
  /** What somebody does or did for a living, or is known for. */
  trades:
    'sell+ sold drive+ drove teach+ taught bake~ build+ built mend~ repair~ fix~ conduct~ paint~ dance~ fish~ farm~ breed+ bred grow+ grew keeps kept run+ ran own~ sweep+ swept clean~ tune~ weave+ wove sew+ sewed cook~ fly flies flew sail~ train~ coach~ bind+ bound carve~ herd~ milk~ ring+ rang tile~ lay+ laid weld~ pour~ print~ brew~ pick~ play~ race~ box~ wrestle~ swim+ swam row~ skate~ sing+ sang preach~ edit~ make+ made guard~ pilot~ tend~ shoe+ shod shear~',
  /** Instruments, voices and places in a team: they tell who somebody is. */
  seat: 'tuba prop fly-half scrum-half violin viola cello bass trumpet trombone oboe clarinet flute horn drums percussion harp piano organ accordion tenor soprano alto baritone fiddle saxophone goalkeeper left-back right-back midfielder winger',
  /** What a patient does with the one who cares. */
  turnsTo:
    'tell+ told taught asks asked says said shows showed thanks thanked explain let rang phoned calls called bleeped handed gives gave brought offered kiss~ squeezed hugged winked begged warned forgave cursed greeted correct~ recognised recognized followed invited thumped bit kicked swore smiles smiled waved whispered dictated sketched apologised confessed promised made sent left reminds reminded trusted trusts',
  /** What an illness is called by those who know no better. */
  slur: "weakness weak laziness lazy choice phase curse excuse punishment possession possessed attitude attention attention-seeking seeking fashion trend luxury invention invented willpower will nerves whim drama spoilt licence imagination imagined psychological psychosomatic contagious catching hopeless parenting fault character karma god's demons demon madness hysteria joke tantrum lifestyle split sentence end harmless useless",
  /** What things are wrongly said to do or to hold. */
  folly:
    'autism autistic infertile infertility sterile chip+ microchip+ overload+ magnetic genes dna mercury pharma business scam plot piles pneumonia hyper hyperactive hyperactivity addictive toxin+ detox acne spots pimples eyesight dark blind arthritis thicker virginity promiscuous careless licence encourage+ 5g oxygen radiation draught+ chill',
  /** What else they are said of. */
  method:
    'carrot+ knuckle+ fingers shaving shave chocolate masturbation tampon+ condom+ coil+ deodorant microwave+ 5g wifi naloxone methadone needle prep hpv education mask+ detox charcoal sauna draught+ abortion+ hair pizza sunscreen phone+ sweat mammogram+',
  /** What heals by hearsay. */
  kitchen:
    'vitamin+ garlic onion+ lemon honey turmeric ginger bleach vinegar crystals superfoods potato oil magnets ivermectin cloves tea teas charcoal butter toothpaste flour ice pee urine banana',
  /** Whose business an illness is said to be. */
  owner:
    "men's women's man's woman's girl's girls' boy's boys' people's children's kids' person's granny's grannies' rich poor old young western gay junkies' drinkers' smokers'",
  /** Those of whom such things are told. */
  folk: 'people men women boys girls kids children babies teenagers mothers fathers patients addicts alcoholics migrants refugees foreigners schizophrenics diabetics asthmatics epileptics disabled homeless poor fat thin obese overweight unemployed elderly pensioners smokers vegetarians vegans athletes lesbians gays muslims wheelchair autistic autistics lepers',
  /** Those whom a post may speak to. */
  reader:
    'students parents mothers fathers mums dads nurses interns doctors gps midwives pharmacists dentists colleagues carers smokers vapers drinkers runners cyclists drivers commuters renters tenants landlords employers managers bosses teachers headteachers grandparents freshers first-years second-years third-years fourth-years finalists trainees residents diabetics asthmatics teenagers teens gardeners hikers swimmers travellers women men ladies girls boys taxpayers pensioners shift-workers vegans donors pilots cooks hairdressers farmers years',
  /** What is at stake for them. */
  stake:
    'cost+ lose+ losing marks points grade euro+ pounds dearer cheaper cheapest risk+ likelier unlikely fewer doubles halves million+ billion worth exam finals resit licence insured uninsured taxes court ruling burns poisons kills',
  /** What acts on health besides remedies. */
  exposure:
    'apple+ pacifier+ bottle-feeding poppers glue solvents weedkiller fertiliser adrenaline epipen+ antipsychotics testosterone nebuliser+ pseudoephedrine kimchi sauerkraut bran peanut shellfish mussels sausage fries ice-cream lollipops fizzy cocaine heroin edibles airing draught+ showers crutches splint+ car-seat pushchair+ bees wasps latex nickel dye shampoo bedtime cot chlorine friendship+ unemployment poverty racism gum weaning grommets vinegar cranberries espresso+ coke cigars lard chips cake cornflakes sausages apples suncream saunas insoles floss whitening detergent+ candle+ stove+ chiropractic boxing rugby hug+ sealant+ varnish doula+ cuddles skin-to-skin spanking smacking mould damp noise bullying nets netting iodine formula liquorice trousers smoke protection hearing pillow+ mattress+ coffees wines e-scooter+ scooter+ jogging iud mouthwash pollen e-cigarette+ e-cigs tampon+ microwave+ toxin+ mercury flavouring+ pesticide+ chemical+ additive+ plastic+ particles fumes dust radon paint metals loneliness stress shift+ night-work overtime screen+ tiktok phone+ fast-food ultra-processed processed carbs dairy yoghurt sweets crisps burgers seeds cinnamon matcha kombucha collagen creatine protein electrolytes vaccinated unvaccinated breastfed smokers vapers sunbathing tanning solarium plunge+ bath+ walks stairs singing laughter pets dog+ trees parks parkour sports strength training compression stockings warm wave+ heatwave+ traffic exhaust diesel wood-burning fireplace+ gas cooker+ cleaning perfume+ sunlight daylight uv dehydration binge crash weight seatbelt+ seat-belts gel hygiene counselling psychotherapy cbt emdr relaxation breathing prayer placebo+ dose+ spray+ injection+ infusion+ drop+ syrup medication+ blocker+ ssris anticoagulants thinners beta-blockers stimulants ozempic semaglutide metformin contraception mini-pill morning-after colonoscopy+ mammography law+ ban+ loss speed-limits limit+ amoxicillin penicillin doxycycline ciprofloxacin omeprazole pantoprazole simvastatin atorvastatin warfarin heparin clopidogrel amlodipine ramipril lisinopril bisoprolol propranolol furosemide levothyroxine prednisolone prednisone dexamethasone salbutamol montelukast cetirizine loratadine sertraline fluoxetine citalopram escitalopram mirtazapine venlafaxine valproate lamotrigine levetiracetam gabapentin pregabalin tramadol oxycodone fentanyl buprenorphine diazepam lorazepam zopiclone zolpidem methylphenidate ketamine psilocybin lsd khat ivermectin hydroxychloroquine remdesivir paxlovid tamiflu oseltamivir aciclovir antivirals antiretrovirals antifungals antiseptics antacids diuretics bisphosphonates denosumab biologics immunotherapy tobacco-free heated-tobacco mmr bcg dtp hpv-vaccine immunisation+ inoculation+ vaccinating folate selenium potassium iodised vitamin-d b12 taurine guarana ginseng ginkgo valerian hops arnica echinacea elderberry propolis aloe nettle+ rosehip chia quinoa lentils beans chickpeas tofu avocado+ tomato+ spinach broccoli kale cabbage carrot+ beetroot chilli mushroom+ banana+ lemon+ lemonade kiwi blueberries strawberries grapes cherries prune+ raisins almonds walnuts hazelnuts peanuts cashews butter margarine cheeses yogurt kefir ketchup mayonnaise kebab bacon ham salami beef pork chicken turkey salmon tuna sardines mackerel oysters sushi noodles cereal+ muesli porridge wholegrain wholemeal fructose sorbitol xylitol energy-drink+ milkshake+ smoothie+ cocktails spirits vodka whisky rum absinthe cider barbecue grilled charcoal soot ozone nitrogen pm2.5 particulates benzene formaldehyde pfas bpa phthalates glyphosate nitrates arsenic cadmium aluminium deodorants hairspray henna piercing+ filler+ pacemaker+ stent+ hip-replacement transplants osteopathy chiropractors reflexology reiki ayurveda leeches enemas colonics juicing paleo keto vegan veganism vegetarianism intermittent hiit pilates crossfit weightlifting skipping martial judo karate tai chi qigong knitting laughing hugging kissing masturbation porn abstinence pads menstrual diaphragms spermicide vasectomy sterilisation abortion+ caesarean+ home-birth co-sleeping pacifiers potty swaddling slings blue-light earbuds slouching flip-flops hearing-aid+ goggles mouthguard+ airbags duvet air-conditioning humidifier+ incense cats hamsters ticks mosquito+ repellent deet bed-nets sanitiser handwash hand-gel visors quarantine lockdown self-tests ultrasound ct cts endoscopies check-up+ psychoanalysis group-therapy art-therapy music-therapy nocebo telemedicine chatbots smartwatches pedometers allotments seaside viagra sildenafil buds nitrous stent+ kegels backpack+ folic stretch omega gels hypnobirthing curcumin blanket+ plank+ dough dryer+ towels headers socks journal+ crossword+ choir+ volunteering cuddle+ bottles overcrowding soup broth insulation rowing hiking naps napping snoring squats push-ups treadmill hemp tampons pessary steroid+ sunglasses lipstick piercings tattoos crib breastmilk dummies bunkbeds laptop+ headset+ breakfast+ windows nature tubs iud+ iuds watches lighting collar+ wipe+',
  /** Effects told as facts. */
  causes:
    'causes caused spares spared prevents prevented cures cured damages damaged harms harmed triggers triggered relieves relieved eases eased soothes soothed worsens worsened weakens weakened strengthens strengthened boosts boosted heals irritates destroys kills clogs ruins poisons protects protected lowers lowered raises halves halved doubles reduces reduced slows shortens shortened prolongs delays thins calms beats fights treats improves improved inflames rots affects increases increased cuts stunts numbs disrupts disturbs flushes restores suppresses stimulates aggravates extends wards guards shields repairs burns wrecks wrecked limits limited reverses reversed blunts lifts lifted quadruples slashes triples tripled melts steadies dries dulls sharpens fries pickles loosens settles hastens hampers hinders breeds starves fuels sedates quickens quietens quiets builds dampens freezes jolts upsets rattles rewires inflates trims shaves unclogs unblocks primes drains spoils spikes blocks blocked exposes drops bumps tames nourishes',
  /** The same as bare verbs, which may also be advice. */
  cause:
    'cause prevent cure damage harm trigger relieve ease soothe worsen weaken strengthen boost heal irritate destroy kill clog ruin poison protect lower raise halve double triple reduce slow shorten prolong delay thin calm beat fight treat improve inflame rot affect increase cut stunt numb disrupt disturb flush restore suppress stimulate aggravate extend stop feed repair bring drive keep wreck ward guard shield quieten upset spike block expose drain rewire prime nourish spare trim dampen tear squeeze spread detect produce',
  /** Verbs that tell an effect only of something that acts on health. */
  does: 'help+ helped hurt+ work+ worked bring+ drive+ keep+ kept stop+ stopped save+ saved feed+ make+ made leave+ turn+ turned give+ gave lead+ led spread+ steal+ change+ attack+ drain+ hook+ add+ beat+ trumps outperforms provide+ contain+ supplies sharpen+ rests break+ wear+ settle+ upset+ clear+',
  /** What may be done to people and organs, behind a modal. */
  hits: 'paralyse kill blind choke burn hook cripple stunt scar hurt harm save calm heal ruin wreck numb poison infect addict pass catch transmit encourage push plant follow',
  more: 'less more fewer better worse faster slower longer shorter sooner deeper quicker milder stronger weaker healthier calmer often',
  bodily:
    'cough+ wheeze+ sneeze+ bleed+ sleep+ breathe+ ache+ snore+ concentrate+ learn+ recover+ heal+ live+ drown+ faint+ cry remember+ read grow+ score+ improve+',
  changes:
    'drop+ rose fell fall+ rise+ climb+ sink+ normalises fail+ suffer+ rot+ harden+ swell+ shrink+ itch dry burn recover+ heal+ ease+ loosen+ relax+ tighten+ fade+ vanish+ disappear+ repairs',
  chance: 'risk+ rates odds chance+ likelihood mortality',
  nutrient: 'milk vitamin+ iron zinc selenium iodine calcium protein fibre energy nutrient+',
  verdict:
    'hazard hazardous killer safe safer safest harmless harmful dangerous toxic addictive effective ineffective useless risky carcinogenic poisonous deadly fine ok okay unsafe bad good great best worse better tolerated healthy unhealthy healthier protective poison risk painless reversible linked useful pointless essential vital lethal hazardous fatal gentle allergenic medicine',
  organ:
    'bowels gullet muscle neck nails airways scalp lashes veins stomachs livers hearts body brain+ lung+ liver heart+ skin gut kidney+ blood teeth tooth gums bone+ eyes hearing ears throat muscles joints placenta arteries stomach cord eardrum+ bladder bowel womb sperm eggs immune breathing metabolism memory mood appetite voice hair nose vessels cells dna pulse spine eyesight wrist+ hip+ ankle+ finger+ lips tongue reactions hormones fertility concentration periods insulin inflammation immunity toe+ cheeks forehead chin shoulder+ elbow+ knee+ calf calves thigh+ belly tummy abdomen waist breast+ nipple+ rib+ windpipe larynx tonsils sinuses eyeballs retina cornea tear-ducts jaw palate saliva enamel dentine pancreas spleen gallbladder appendix colon rectum prostate testicles penis vagina vulva cervix uterus ovary+ fallopian foetus fetus embryo airway+ diaphragm cartilage tendon+ ligament+ marrow platelets microbiome flora lymph thyroid adrenal testosterone oestrogen estrogen cortisol adrenaline serotonin dopamine melatonin glucose cholesterol triglycerides nerve+ synapses neurons cortex hippocampus sight alertness stamina fitness libido sperm-count puberty skull grip eyelids lids speech posture pelvic-floor pelvis hamstrings lungs spirits spines ear organs core nerves reflexes',
  /** Illnesses and complaints, departments and staff left out. */
  illness:
    "allergies itch wheeze prematurity blackout+ numbness paralysis sore+ scar+ spike+ cancer+ tumour+ asthma diabetes depression anxiety stroke+ dementia alzheimer's parkinson's obesity infection+ flu measles hpv hiv aids covid pneumonia cold+ pain burnout injury+ allergy+ eczema migraine+ headache+ cough+ insomnia addiction+ relapse+ miscarriage+ stillbirth+ autism caries cavities tuberculosis malaria sepsis resistance clot+ thrombosis cholesterol bleeding cramps rash+ swelling fracture+ fall+ ulcer+ acne arthritis reflux constipation bloating dehydration heatstroke sunburn deafness blindness glaucoma epilepsy seizure+ psychosis adhd ptsd hangover+ hyperactivity dizziness palpitations lice nits bruise+ wound+ graze+ blister+ dandruff pimple+ panic ache+ rheumatism withdrawal craving+ menopause endometriosis mastitis jaundice anaemia leukaemia melanoma copd bronchitis croup rsv mumps rubella polio tetanus hepatitis chlamydia syphilis gonorrhoea herpes warts scabies lice heart-attack+ attack+ fever+ nausea vomiting diarrhoea fatigue tiredness drowsiness spots wrinkles infertility hypertension goitre+ heartburn toothache backache stress virus+ bacteria germs rickets scurvy osteoporosis osteoarthritis sciatica lumbago gout tendonitis sprain+ concussion+ whiplash hernia+ haemorrhoids varicose cellulite psoriasis rosacea vitiligo impetigo ringworm verruca+ chilblains frostbite hypothermia scald+ nosebleed+ conjunctivitis cataract+ myopia short-sightedness squint earache otitis tinnitus vertigo sinusitis tonsillitis laryngitis hoarseness snoring apnoea apnea emphysema whooping pertussis diphtheria scarlet chickenpox shingles smallpox mpox monkeypox ebola zika dengue chikungunya typhoid cholera dysentery norovirus rotavirus salmonella listeria e-coli campylobacter botulism giardia threadworm+ toxoplasmosis lyme encephalitis meningitis rabies legionella legionnaires mrsa c-diff thrush candida cystitis uti+ kidney-stone+ gallstone+ cirrhosis pancreatitis coeliac crohn's colitis ibs gastritis indigestion flatulence hiccups appendicitis overweight underweight malnutrition anorexia bulimia tourette hypothyroidism hypoglycaemia ketoacidosis prediabetes hypotension arrhythmia+ fibrillation angina infarction+ myocarditis pericarditis atherosclerosis aneurysm+ embolism varices lymphoma myeloma sarcoma leukemia anemia sickle-cell haemophilia lupus sclerosis parkinson alzheimer delirium neuropathy neuralgia palsy tremor+ tics narcolepsy nightmares sleepwalking ocd schizophrenia bipolar mania psychoses dyslexia stuttering loneliness alcoholism dependence dependency preeclampsia pre-eclampsia prematurity impotence erectile pcos pms hot-flushes flushes bedwetting colic teething nappy-rash dermatitis hives itching anaphylaxis hay-fever hayfever intolerance+ poisoning choking drowning suffocation cot-death sids leaks incontinence strain decay tooth-decay jetlag jet-lag hot-flush jitters stiffness soreness wheezing stuffiness congestion frailty sarcopenia breathlessness syndrome+",
  /** What else health is told by. */
  outcome:
    'death+ mortality survival admissions hospitalisation+ recovery healing lifespan immunity longer sooner harm harmful sick ill drowsy drowsier hooked addicted crave craves dizzy sore pregnant fertile dependent overdose overdoses side-effects reactions symptoms complications awake asleep calmer healthier stronger weaker iq intelligence shock',
  state:
    'young ill sick tired drowsy sleepy fat thin infertile addicted dependent smarter stronger weaker slower healthy healthier dizzy depressed anxious aggressive hyperactive short-sighted blind deaf awake calm calmer bleed gain lose impotent sterile happy happier moody jittery breathless younger older fit hungry hospital',
  /** What a remedy is when nothing is wrong with it, and what it then brings. */
  flawless:
    'safe safety harmless effective risk-free painless natural protected protection immune immunity cured curable reversible reliable healthy addictive non-addictive non-toxic accurate recovery success cure healing proof side-effect-free clean perfect flawless unbeatable relief solution',
  bodyFree:
    'pain-free drug-free cancer-free symptom-free stress-free flu-free virus-free cavity-free allergy-free disease-free migraine-free anxiety-free',
  avails:
    'work works worked help helps protect protects prevent prevents succeed succeeds effective safe successful wins healed cured recovers recovered',
  infallible:
    'foolproof fool-proof infallible surefire sure-fire never-failing fail-safe unfailing panacea cure-all riskless risk-free',
  damage:
    'harm hurt fail suffered suffer reaction+ overdose poison infect damage relapse react harmed hurts harms harming',
  /** What is offered as a remedy and is none of the others. */
  offering:
    "app method course programme program routine plan kit exercises tonic bracelet cream ointment lotion shake drop drops drip oil oils powder capsule capsules gummies sanitiser reiki hypnosis detox cleanse balm gel mask belt pillow mattress insole insoles lamp device machine filter infusion herb herbs remedy remedies medicine procedure operation implant session sessions technique therapy treatment tea juice smoothie soup honey garlic onion vinegar cumin ginger kefir mushrooms crystals magnet magnets cupping osteopath chiropractor coach coaching counsellors rehab retreat clinic meditation mindfulness breathing sauna plunge plunges tape glasses water patch spray syrup diet fasting keto paleo supplement supplements laser filler fillers pill coil implants app's",
  everybody: 'everybody everyone anyone anybody all',
  makes: 'make makes made render renders keep keeps',
  span: 'session sessions day days night nights dose doses week weeks minutes hours',
  treated:
    'patient patients person people user users child children woman women man men baby babies case cases kid kids one single',
  /** Degrees that leave no room. */
  wholly:
    '100% 100 completely totally absolutely perfectly entirely wholly utterly fully proven guaranteed total complete full absolute perfect lifelong permanent ultimate bulletproof percent simply certainly definitely',
  none: 'no zero without nil',
  harmWords:
    'side side-effects side-effect risk risks danger dangers harm downside downsides complication+ failures adverse withdrawal hangover scars toxins contraindications',
  cannot: "cannot can't cant won't never impossible couldn't unable",
  /** Verbs that leave nothing of an illness. */
  abolishes:
    'cures heals reverses eliminates eradicates banishes erases abolishes defeats melts dissolves destroys conquers beats ends wipes removes vanquishes',
  abolish:
    'cure cures heal heals reverse reverses eliminate eliminates eradicate eradicates banish banishes erase erases abolish abolishes defeat defeats wipe wipes beat beats end ends',
  /** What remedies are said to end, besides illnesses. */
  ills: 'ageing germ+ eyestrain strain pain toxin+ wrinkle+ hangover+ infections infertility trauma phobia+ fear fears snoring stammer stammering tinnitus decay plaque baldness nausea cravings bloating cellulite scars sadness symptoms stuttering inflammation stones illnesses illness disease diseases cavity sickness worries pregnancy period+ hair-loss bedsore+',
  /** What ends a complaint or works, of a remedy. */
  solves:
    'clears silences soothes relieves fixes closes dissolves switches restores repairs solves settles tames treats prevents stops kills calms eases functions lifts quietens mends softens conquers cleans detoxifies regenerates renews unblocks catches detects succeeds suits hears',
  every: 'all every any everything everyone everybody anything anyone each 100% 100 whatever',
  succeeds:
    'succeeds succeed detects works work helps help heals heal cures cure protects protect safe effective succeeds harmless success',
  always:
    'always everyone everybody anyone anybody forever overnight guaranteed instantly exception exceptions whoever whatever 100% life-long',
  forGood: 'permanently completely instantly forever totally fully definitively',
  feelsGood:
    'lose sleep sleeping slim slimmer quit heal healthy younger live calm calmer better relief results pounds kilos',
  /** What a social post can be asked for. */
  react: 'like share repost retweet rt react comment tag follow reshare',
  /** What a chain letter asks for. */
  pass: 'share send forward copy post put repost reshare retweet rt spread paste',
  urge: 'smash hit press tap push click drop type raise',
  say: 'type comment write say reply answer drop',
  tallied: 'get reach hit have collect many need want thousand hundred million one every each for per more',
  /** What one does by way of a link. */
  fetch:
    'confirm read watch see find get order download hear book buy join donate vote listen sign register apply check try take view subscribe fill answer request grab reserve add order stream explore learn discover enrol submit play test view browse',
  fetched:
    'ticket+ form+ survey petition report statement letter programme agenda recording slides details info information registration registrations toolkit leaflet+ handbook guide list article blog podcast episode video summary newsletter application applications sign-up paper map schedule timetable checklist poll study brief questionnaire interview link thread story factsheet booklet brochure pledge evaluation kit+',
  shown:
    'pic pics chart+ graph+ picture+ photo+ image+ infographic+ figure+ map+ table+ poster+ video+ slide+ diagram+ illustration+ clip+ reel+ flyer+ carousel gallery screenshot+ drawing+ cartoon comic',
  closing:
    "deadline deadlines deadline's application applications registration registrations proposals abstracts submissions submission nominations enrolment enrollment bookings early-bird bird sign-up sign-ups survey petition consultation poll booking sale offer discount window portal",
  near: 'soon tomorrow tonight today shortly approaching near nearing looming coming days hours week weekend corner closing',
  /** What can be nothing but an event. */
  happening:
    'workshop+ webinar+ seminar+ debate vigil rally congress conference gala quiz party fair picnic bazaar festival concert meet-up meetup drive march demo protest bbq mic meeting training+ exhibition evening event+ course+ marathon hackathon roadshow',
  soonDay: 'tomorrow tonight today',
  official:
    "council's commissioner's committee's commission's ministry's minister's parliament's bill minister+ mp+ mep+ msp+ td+ senator+ councillor+ councilor+ mayor+ cllr+ commissioner+ deputy deputies rapporteur+ parliament parliamentarian+ commission ministry ministries government cabinet senate chancellor lawmaker+ legislator+ policymaker+ policy-maker+ policy-makers decision-maker+ politician+ attaché+ attache+ adviser+ advisor+ representatives secretariat hearing inquiry roundtable trilogue+ amendment+ envi presidency lords coalition governor+ prefect+ president assistants council committee secretary department authority authorities",
  /** Who offers. */
  we: "we our ours i my we're we've i'm i've we'd we'll i'd i'll",
  /** What one asks people who decide to do. */
  visit:
    'receive see come join visit host walk consult heard receive sit put accept met attend have try take',
  /** Words by which one asks for a meeting. */
  seeks: 'request~ seek seeks seeking propose~ suggest~ ask~ apply~ hope hopes hoping appreciate~ want need',
  meets:
    'half-hour two-pager one-pager board go meet meeting meetings talk talks discuss discussing discussion visit visits visiting brief briefing briefings present presenting show showing evidence data figures summary note coffee call minutes help assist advise testify host hosting tour walk seat questions roundtable round conversation breakfast lunch chat speak answer answers hear hearing explain contribute input invite dialogue audience phone exchange appointment slot send supply share experts expertise dates welcome shadow appear spend sit point touch take',
  /** People who do not decide. */
  notDecider:
    'students first-years second-years freshers patients tenants residents families readers journalists press reporters parents volunteers teachers pharmacists employers hospitals nurses carers friends neighbours schools faculties',
  /** Organisations and groups one can do something with. */
  organisation:
    'organisation+ organization+ org+ ngo+ association+ society+ federation+ union+ league+ guild+ chamber alliance+ coalition+ consortium network+ collective+ initiative+ movement+ cooperative+ co-op+ charity+ foundation+ fund+ trust+ fellowship committee+ chapter+ branch institute+ institution+ agency+ authority+ board+ council+ municipality+ city cities parish+ department+ unit+ office+ embassy consulate parliament police prison+ army navy coastguard lifeguards lifeboat brigade legion cross crescent order caritas rotary rotaract lions kiwanis zonta scouts rangers samaritans hall+ refuge+ oxfam msf unicef erasmus esn emsa ifmsa epsa ensa elsa diocese+ church+ mosque+ synagogue+ temple+ monastery+ convent+ seminary chaplain+ imams school+ preschool+ kindergarten+ nursery+ university+ faculty+ college+ academy+ conservatory polytechnic+ library+ archive+ museum+ gallery+ observatory planetarium aquarium+ zoo+ circus theatre+ cinema+ opera orchestra+ choir+ band ensemble+ chorus ballet festival+ newspaper+ magazine+ newsroom+ press radio station+ broadcaster+ channel+ podcast+ publisher+ printer+ studio+ photographer+ filmmakers illustrators designer+ developer+ coders hackerspace fablab company+ firm+ business+ employer+ startup+ start-up+ supplier+ provider+ retailer+ operator+ manufacturer+ maker+ insurer+ bank+ telecom airline+ airport+ port railway+ ferry courier+ garage+ factory+ shipyard+ warehouse+ brewery+ brewers distillery bakery+ butchers dairy+ grocer+ farm+ farmers beekeepers winemakers fishermen foresters shop+ bookshop+ supermarket+ drugstore+ store+ mall+ market+ kiosk+ salon+ hairdressers barbers café+ cafe+ restaurant+ pub+ bar bars hotel+ hostel+ resort+ caterer+ canteen+ kitchen+ club+ nightclub+ gym+ stadium pool+ team+ athletes swimmers runners cyclists climbers rowers chess venue+ host+ hospital+ clinic+ practice+ pharmacy+ hospice+ dispensary+ lab+ laboratory nursing-home+ care-home+ shelter+ orphanage+ foodbank+ food-bank+ daycare centre+ center+ hub+ house group+ community+ villages landlords authorities guides dentists lawyers translators interpreters statisticians librarians pharmacists midwives firefighters chefs cooks gardeners partner+ sponsor+ co-host+ co-author+ co-organiser+ co-applicant+ collaborator+ ally allies trade-union',
  crew: 'homes chemist chemists dietitians physios opticians psychologists nurses chefs trainees drivers fishermen farmers bakers cleaners tenants inmates firefighters librarians architects designers musicians actors dentists pharmacists midwives lawyers hairdressers taxi barbers teachers coaches priests imams neighbours pensioners coders engineers artists',
  /** Words for a body that one does something with. */
  friend:
    'partner+ partnership+ co-organiser+ co-host+ co-funder+ co-author+ co-applicant+ sponsor+ collaborator+ ally allies consortium twin hosts supporter+ patron+',
  seek: 'looking search searching seek seeks seeking need needs needed want wants wanted miss misses missing lack lacks lacking find call calls hunt recruit recruiting invite invites inviting hear',
  hope: "love like hope hoping keen happy glad eager ready we'd i'd plan planning dream dreaming delighted",
  together:
    'join partner work collaborate cooperate build run organise host apply write plan create develop launch do start cook design test sing play teach train make fight work',
  given:
    'air airs aired screens stocks produce produces produced turn turns warn warns spot spots grant grants granted pay plant planted dug bought buys buy painted paints gives lets printed provided served cooked translated transported filmed ride rides raise measured trained hosted catered moderated donated sponsors flew sang contribute contributes contributed supplied supplying lending gifted paying feeds fed feed sewed sew sews repair repairs repaired record records recorded edit edits edited draw drawn paint knit knits knitted grow grows grew deliver delivers delivered transport transports guard guards phone phones recruit recruits recruited promote promotes promoted spread spreads distribute distributes distributed stock stocks display displays displayed show shows broadcast broadcasts stream streams programme programmes coded code codes advise advises advised supervise supervises supervised interpret interprets interpreted staffs staffed unlock unlocks clean cleans cleaned cater caters housed accommodate accommodates transcribe moderates',
  brings:
    'bring brings lend lends provide provides pay pays host hosts give gives send sends supply supplies donate donates cover covers offer offers teach teaches cook cooks print prints run runs share shares translate translates design designs check checks know knows fund funds write writes film films carry carries handle organise lent gave paid brought made donated checked bake bakes train trains collect test tests analyses moderate handles wrote draws drew drives drove sent ran organises taught explains explain measure measures collects builds build contribute contributes contributed supplied lending sewed sew sews repair repairs recorded delivers delivered distribute distributes transports accommodate accommodates interprets paying',
  backed:
    'supported backed funded sponsored hosted organised organized financed made run produced printed possible powered delivered designed endorsed led taught funded written built developed created launched recorded translated tested planned drafted filmed',
  /** Answers that take a claim back. */
  nope: 'wrong false nope nonsense untrue incorrect rubbish myth busted sorry fake bust hogwash bullshit actually oops nah hardly spoiler unfortunately wrong! ⚠️ er',
  /** Those who are said to believe something. */
  crowd:
    'many some most people they folk folks parents patients others everyone everybody lots half men women boys girls teenagers students first-years grandparents grandma granny gran nan grandmother grandfather mother mum father dad mother-in-law uncle aunt neighbour neighbours cousin flatmate coach influencer influencers tiktok facebook instagram google youtube internet video videos film films movies reel post posts message forum ads advert textbooks teacher teachers wives village class colleague friends smokers drivers hunters believers legend story comments label packet stall stand candidate sign generation somebody someone',
  believes:
    'think thinks believe believes assume assumes thought believed assumed swear swears swore fear fears worry worries reckon reckons sure convinced say says said claim claims claimed insist insists insisted tell tells told telling warn warns warned shout shouts knows knew teach teaches taught learn learned learnt heard read wrote voted ticked',
  falseword:
    'myth wrong false untrue nonsense rubbish lie lies misconception outdated fiction fallacy superstition tale rumour propaganda incorrect bust busted hoax prejudice misunderstanding cliché bunk fake bogus garbage debunked opposite',
  untruth:
    'myth misconception misinformation disinformation rumour rumor fallacy hoax fairytale falsehood legend lie nonsense tale superstition',
  stubborn: 'false stubborn persistent common widespread popular classic dangerous old',
  saying:
    'idea belief wisdom story proverb logic saying rule claim view assumption rumour myth notion legend tale equation statement',
  plainVerb:
    'is are has have can cannot does causes makes gives prevents needs need must should helps cures that the you it they we a vaccines antibiotics',
  /** What a post says once more so that it is kept. */
  lesson:
    'takeaway takeaways take-home lesson lessons message tldr bottom thumb rule tip reminder moral advice note principle insight fact headline conclusion wisdom line motto secret learning sentence version proof exam-proof ward-proof',
  /** What figures worth telling count, people apart. */
  tally:
    'participants inpatients death deaths cases hospitals faculties faculty schools universities lives infections prescriptions antibiotics women men adults europeans respondents classmates residents interns graduates deliveries births patients villages counties county hospital food emissions calls beds posts',
  us: 'us we our ours them they',
  topic:
    'nutrition disability obesity climate sleep pain health women addiction racism abortion lgbt communication death dying ethics care medicine curriculum study lecture lectures school diagnosis appointment appointments prevention vaccination antibiotics mental migration poverty violence contraception sex palliative sports alcohol tobacco planetary environment ageing burnout students faculty degree doctor gp help treatment',
  peers:
    'junior juniors friend friends mate mates partner partners housemate housemates trainee trainees fresher freshers student students tutor tutors supervisor supervisors flatmate flatmates roommate classmate classmates colleague colleagues intern interns resident residents first-year first-years second-year mentor dean professor lecturer examiner brother sister parents mum dad group year cohort team everyone everybody anybody anyone whoever someone somebody next person people course representative rep lab nurse doctor gp class',
  /** What readers can answer with. */
  answerable:
    'story stories experience experiences tip tips view views thought thoughts idea ideas question questions comment comments answer answers opinion opinions feedback example examples memory memories suggestion suggestions line input advice take picture pictures photo photos drawing rota word words moment moments hack hacks trick tricks recommendation recommendations confession confessions favourite favourites cents',
  asking:
    "what which how where who when why whose do does did have has had is are were was would should could can will any anyone if what's who's how's where's so and or but ever so,",
});

export const careFragments: Readonly<Record<string, string>> = {
  /** Bodies and works that publish figures, with names of several words. */
  knownBody:
    "( public health #cap|statistics #cap|save the ( children|children's )|red cross|doctors without borders|médecins sans|surgeon general|court of auditors|cancer research|global burden of|health at a glance|state of health|royal college|human rights watch|world bank|world health organization|world health organisation|federal ( statistical|office )|national ( statistics|institute|board|registry|audit )|central ( statistics|statistical ) )",
  /** Whoever, whatever, at whatever age. */
  whicheverCase:
    '( whatever|whichever|no matter ( how|what|who|which|where )|regardless of|( at|of|for|in )? ( any|every|all ) ( age+|stage+|skin|body|bodies|hair )|young and old|( every|each ) ( last|single )|each and every|( without|no ) exception+|every one ( $|of )|every time|in ( everyone|everybody|anyone ) )',
  /** A time too vague to come by. */
  shortly:
    '( tomorrow|tonight|soon|shortly|later today|at the weekend|one of ( these|the ) ( next|coming )? ( days|weekends|saturdays|sundays )|( this|next ) ( <oneDay>|weekend|week|month|evening )|in ~1 ( few|couple|two|three ) of? ( minutes|days|hours|weeks ) )',
  /** Ending one's own life, in words that name nothing else. */
  endsLife:
    '( ( take|takes|took|taking|taken|end|ends|ended|ending|finish~ ) ( <selfOf> own? ( life|lives|lifes|live )|own life )|( put|puts|putting ) ~1 end to <selfOf> own? ( life|lives )|( kill~ ) <self> )',
  /** What is belittled or blamed on those who have it. */
  ailing:
    '( <illness>|<condition>|adhd|psoriasis|leprosy|vitiligo|alcoholism|bulimia|anorexia|fatigue|stuttering|dyslexia|menopause|colic|therapy|insulin|prep|naloxone|attack+|sti+|std+|homosexuality|period+|poverty )',
  /** What a remedy or an exposure acts on. */
  target:
    '( <health>|<illness>|<organ>|<people>|you|your|us|them|kids|life|lives|years|risk|risks|chance|chances|odds|toxin+|germs|bugs|bacteria|vitamin+|death|dying|fall|sleep|sensitivity|defect+|disorder+|complication+|condition+|disease+|quitting|healing|recovery|ageing|addiction+|muscle+|growth|scar+|iq|milk|mood+ )',
  /** What makes somebody do it, as is said. */
  drives:
    '( drove|drives|drive|driven|pushed|pushes|push|led|leads|bullied|harassed|shamed|hounded|forced|tormented|mobbed|teased|trolled|made|makes )',
  /** To be alive, and to go on. */
  lives:
    '( live|living|exist|existing|survive|( wake|waking ) up|( be|being ) ( alive|around )|( go|going|carry|carrying|keep ) on )',
  /** An act of suicide or self-harm. */
  act: '( suicide+|self-harm~|{endsLife}|( <kills>|<wounds>|<harms> ) <self>|<leaps> to <selfOf> death )',
};
