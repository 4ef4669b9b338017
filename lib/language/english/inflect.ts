/** Inflected forms of English words, for the forms of the phrase tables. */

const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  life: 'lives',
  knife: 'knives',
  leaf: 'leaves',
  half: 'halves',
  diagnosis: 'diagnoses',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  prognosis: 'prognoses',
  hypothesis: 'hypotheses',
  bacterium: 'bacteria',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  datum: 'data',
  stimulus: 'stimuli',
  fungus: 'fungi',
  vertebra: 'vertebrae',
  medium: 'media',
  metastasis: 'metastases',
  thrombosis: 'thromboses',
  series: 'series',
  species: 'species',
  foetus: 'foetuses',
  virus: 'viruses',
  synthesis: 'syntheses',
  thesis: 'theses',
};

/** Base: past, participle; the third person and -ing forms are regular. */
const irregularVerbs: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'],
  have: ['had', 'had'],
  do: ['did', 'done'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  get: ['got', 'got'],
  make: ['made', 'made'],
  begin: ['began', 'begun'],
  come: ['came', 'come'],
  become: ['became', 'become'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  grow: ['grew', 'grown'],
  throw: ['threw', 'thrown'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  break: ['broke', 'broken'],
  choose: ['chose', 'chosen'],
  fall: ['fell', 'fallen'],
  eat: ['ate', 'eaten'],
  drink: ['drank', 'drunk'],
  find: ['found', 'found'],
  think: ['thought', 'thought'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  teach: ['taught', 'taught'],
  catch: ['caught', 'caught'],
  seek: ['sought', 'sought'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  feel: ['felt', 'felt'],
  meet: ['met', 'met'],
  send: ['sent', 'sent'],
  spend: ['spent', 'spent'],
  build: ['built', 'built'],
  lend: ['lent', 'lent'],
  lose: ['lost', 'lost'],
  hold: ['held', 'held'],
  tell: ['told', 'told'],
  sell: ['sold', 'sold'],
  say: ['said', 'said'],
  pay: ['paid', 'paid'],
  lead: ['led', 'led'],
  read: ['read', 'read'],
  set: ['set', 'set'],
  put: ['put', 'put'],
  cut: ['cut', 'cut'],
  let: ['let', 'let'],
  hit: ['hit', 'hit'],
  shut: ['shut', 'shut'],
  cost: ['cost', 'cost'],
  spread: ['spread', 'spread'],
  hurt: ['hurt', 'hurt'],
  stand: ['stood', 'stood'],
  understand: ['understood', 'understood'],
  win: ['won', 'won'],
  wear: ['wore', 'worn'],
  bear: ['bore', 'borne'],
  rise: ['rose', 'risen'],
  drive: ['drove', 'driven'],
  draw: ['drew', 'drawn'],
  swell: ['swelled', 'swollen'],
  bleed: ['bled', 'bled'],
  breed: ['bred', 'bred'],
  feed: ['fed', 'fed'],
  sleep: ['slept', 'slept'],
  stick: ['stuck', 'stuck'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  forgo: ['forwent', 'forgone'],
  foresee: ['foresaw', 'foreseen'],
  overcome: ['overcame', 'overcome'],
  withdraw: ['withdrew', 'withdrawn'],
  uphold: ['upheld', 'upheld'],
  mean: ['meant', 'meant'],
  deal: ['dealt', 'dealt'],
  hear: ['heard', 'heard'],
  forbid: ['forbade', 'forbidden'],
  shed: ['shed', 'shed'],
  wake: ['woke', 'woken'],
  shrink: ['shrank', 'shrunk'],
  start: ['started', 'started'],
  bend: ['bent', 'bent'],
  hide: ['hid', 'hidden'],
  bind: ['bound', 'bound'],
  fight: ['fought', 'fought'],
  lie: ['lay', 'lain'],
  lay: ['laid', 'laid'],
  shake: ['shook', 'shaken'],
  tear: ['tore', 'torn'],
  swear: ['swore', 'sworn'],
  sit: ['sat', 'sat'],
  light: ['lit', 'lit'],
  slow: ['slowed', 'slowed'],
  arise: ['arose', 'arisen'],
  swallow: ['swallowed', 'swallowed'],
};

/** Verbs of more than one syllable whose last consonant doubles; British spelling doubles every final l after one vowel. */
const doubling = new Set([
  'admit',
  'begin',
  'commit',
  'compel',
  'control',
  'defer',
  'equip',
  'expel',
  'forget',
  'incur',
  'infer',
  'occur',
  'omit',
  'permit',
  'prefer',
  'propel',
  'refer',
  'regret',
  'remit',
  'rebut',
  'submit',
  'transfer',
  'transmit',
  'upset',
  'recur',
  'deter',
  'cancel',
  'travel',
  'label',
  'channel',
  'model',
  'level',
  'signal',
  'counsel',
  'fulfil',
  'enrol',
  'distil',
  'instil',
  'program',
]);

function doubles(verb: string): boolean {
  if (doubling.has(verb)) return true;
  // One syllable: consonant, one vowel, one consonant other than h, w, x, y.
  return /^[^aeiou]*[aeiou][^aeiouhwxy]$/.test(verb);
}

const sibilant = /(?:s|x|z|ch|sh)$/;

/** The plural of a noun in the singular. */
export function plural(noun: string): string {
  const irregular = irregularPlurals[noun];
  if (irregular) return irregular;
  const tail = Object.keys(irregularPlurals).find((key) => key.length > 3 && noun.endsWith(key));
  if (tail) return noun.slice(0, -tail.length) + irregularPlurals[tail];
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (sibilant.test(noun) || /[^aeiouy]o$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** The tenses of a verb, in the order the tables pair them. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** All forms of a verb given in its base form. */
export function verbForms(base: string): VerbForms {
  const third =
    base === 'be'
      ? 'is'
      : base === 'have'
        ? 'has'
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : sibilant.test(base) || /[^o]o$/.test(base)
            ? `${base}es`
            : `${base}s`;
  const stem = doubles(base) ? base + base.slice(-1) : base;
  const ing = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eyo]e$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = /e$/.test(base)
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const [past, participle] = irregularVerbs[base] ?? [regular, regular];
  return { base, third, past, participle, ing };
}

/** Where the head of a phrase stands: the word marked `*`, else the last of a noun phrase, the first of a verb phrase. */
export function headIndex(words: readonly string[], pos: 'noun' | 'verb'): number {
  const marked = words.findIndex((word) => word.endsWith('*'));
  if (marked >= 0) return marked;
  if (pos === 'verb') return 0;
  const preposition = words.findIndex(
    (word, index) => index > 0 && /^(?:of|in|for|with|to|from|on|at|by|who|that)$/.test(word),
  );
  return preposition > 0 ? preposition - 1 : words.length - 1;
}

/** The phrase with its head inflected by `form`; marks are taken out. */
export function inflectHead(phrase: string, pos: 'noun' | 'verb', form: (head: string) => string): string {
  const words = phrase.split(' ');
  const head = headIndex(words, pos);
  return words
    .map((word, index) => (index === head ? form(word.replace('*', '')) : word.replace('*', '')))
    .join(' ');
}

const britishToAmerican: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e[sd]?|ing)\b/, 'iz$1'],
  [/yse/, 'yze'],
  [/our\b/, 'or'],
  [/oedema/, 'edema'],
  [/anaem/, 'anem'],
  [/haem/, 'hem'],
  [/paed/, 'ped'],
  [/foet/, 'fet'],
  [/oesoph/, 'esoph'],
  [/diarrhoea/, 'diarrhea'],
  [/tumour/, 'tumor'],
  [/fibre/, 'fiber'],
  [/centre/, 'center'],
  [/gynaec/, 'gynec'],
  [/leukaem/, 'leukem'],
  [/ll(ed|ing)\b/, 'l$1'],
];

/** The other spelling of a form, British or American, where the two differ by rule; undefined where they do not. */
export function otherSpelling(form: string): string | undefined {
  for (const [british, american] of britishToAmerican) {
    if (
      british.test(form) &&
      !/(?:exercis|advis|revis|supervis|promis|compris|surpris|rais|prais|nois|premis|expertis|otherwis|likewis|precis|diseas|devis|improvis|televis|disguis|franchis|merchandis|arous|cruis|bruis|pois|wis)/.test(
        form,
      )
    ) {
      return form.replace(british, american);
    }
  }
  const reversed = form
    .replace(/ization/, 'isation')
    .replace(/([^s])iz(e[sd]?|ing)\b/, '$1is$2')
    .replace(/yze/, 'yse');
  return reversed === form || /^(?:size|prize|seize|sizing|seizing|prizes|sizes)/.test(form)
    ? undefined
    : reversed;
}
