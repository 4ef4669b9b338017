/** Word classes and fragments of the grammars on safety and care; merged into `wordLists`. Same short forms. */
export const careLists: Readonly<Record<string, string>> = {
  self: 'himself herself themselves themself myself yourself yourselves ourselves oneself',
  selfOf: "his her their my your our one's",
  kills:
    'hang hangs hanged hanging drown~ shoot shoots shot shooting stab stabs stabbed stabbing strangle~ suffocate~ poison~ gas gassed gasses electrocute~ immolate~',
  wounds:
    'cut cuts cutting slit slits slitting slash slashes slashed slashing burn~ burnt scratch~ scald~ bite bites bit biting',
  harms: 'hurt hurts hurting harm~ injure~ punish~ mutilate~ maim~',
  leaps: 'jumped jumps jumping leapt leaped leaps leaping threw throws thrown throwing flung hurled',
  heights:
    'roof rooftop bridge viaduct window balcony cliff cliffs tower building block ledge railing parapet floor storey multi-storey skyscraper station',
  rails: 'train trains tram trams metro tube underground subway lorry truck tracks rails',
  pills:
    'pills pill tablets paracetamol ibuprofen insulin medication medicines painkillers antidepressants opioids opiates sedatives benzodiazepines barbiturates pesticide pesticides bleach weedkiller antifreeze poison morphine blister blisters',
  swallows: 'swallow~ took taken taking downed emptied drank',
  much: 'whole entire all every full pack packet packets box bottle handful handfuls lots dozens fistful',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety hundred dozens',
  onPurpose: 'purpose intentional intentionally deliberate deliberately purposely wilful wilfully',
  refuses:
    "not never no n't don't doesn't didn't dont didnt nor without longer can't cannot couldn't couldnt won't wouldn't wasn't isn't",
  wishes:
    'want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping long longed pray prayed rather beg begged',
  places:
    'bridge station viaduct tower stairwell staircase library roof rooftop cliff cliffs residence residences dormitory dorm campus hall halls ward platform tracks river lake canal sea forest woods park garage attic basement bathroom room toilet toilets laboratory lab hospital school barracks prison cell hotel lighthouse harbour pier quay dam building block crossing line classroom yard square barn car',
};

export const careFragments: Readonly<Record<string, string>> = {
  /** Ending one's own life, in words that name nothing else. */
  endsLife:
    '( ( take|takes|took|taking|taken|end|ends|ended|ending ) ( <selfOf> own? ( life|lives )|own life )|( kill~ ) <self> )',
  /** An act of suicide or self-harm. */
  act: '( suicide+|self-harm~|{endsLife}|( <kills>|<wounds>|<harms> ) <self>|<leaps> to <selfOf> death )',
};
