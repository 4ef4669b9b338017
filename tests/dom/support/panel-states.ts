import { findAudience } from '../../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../../lib/audiences/ruleset-for.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import type { AnySilence, FeedState } from '../../../lib/panel/feed-state.ts';
import type { PlatformId } from '../../../lib/platforms/platform-facts.ts';
import { lint } from '../../../lib/rules/lint.ts';
import { defaultSettings, type Settings } from '../../../lib/settings/schema.ts';
import { paragraphs } from '../../../lib/text/segments.ts';

type LiveState = Extract<FeedState, { type: 'live' }>;

/** The language that all texts here are judged by. */
export const english = createEnglish();

/** What the panel is given, and which view of it is looked at. */
export interface PanelScene {
  readonly state: FeedState;
  readonly settings?: Settings;
  readonly view?: 'versions' | 'kit';
}

interface Written {
  readonly platform?: PlatformId;
  readonly audience?: string;
  readonly languages?: readonly string[];
  readonly more?: Partial<LiveState>;
}

/** The state of a draft as the engine really judges it. */
function written(
  posts: readonly string[],
  { platform = 'x', audience = 'general-public', languages, more }: Written = {},
): LiveState {
  const kind = platform === 'instagram' ? 'caption' : 'post';
  const context = { platforms: [platform], kind, allowance: 'unknown', purpose: 'any' } as const;
  const tags = posts.map((text) => paragraphs(text).map((_, line) => languages?.[line] ?? 'en'));
  const draft = { posts: posts.map((text) => ({ text, media: 'unknown' as const })) };
  return {
    type: 'live',
    revision: 1,
    platforms: [platform],
    home: [platform],
    kind,
    allowance: 'unknown',
    audience,
    posts,
    media: posts.map(() => 'unknown'),
    languages: tags,
    ignored: 0,
    report: lint(draft, tags, rulesetFor(findAudience(audience).audience, context), [english]),
    canUndo: false,
    ...more,
  };
}

const webinar =
  'On the occasion of World AMR Awareness Week we are proud to announce a multistakeholder webinar. The utilisation of broad-spectrum antimicrobials will be discussed in order to facilitate capacity building. Register here! https://www.example.org/webinars/amr-2026 💊👩🏽‍⚕️ #amr #antibioticresistance #webinar';
const good =
  'Heat waves kill more people in Europe than floods and storms (WHO, 2025). Your gran may not feel the heat. Call her today, and bring water. #HeatHealth';
const long =
  `${good} ${'Older people sweat less and feel thirst later. That is why a hot flat is a risk for them. '.repeat(9)}`.trim();
const word = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft`;
const catalan =
  'La calor mata més gent a Europa que les inundacions i les tempestes. Truca avui a la teva àvia i porta-li aigua.';

const kit: Settings['kit'] = {
  hashtags: ['#HeatHealth', '#WorldAMRAwarenessWeek2026', '#AntibioticResistance'],
  handles: [
    { name: 'World Health Organization', x: '@WHO', facebook: '@WHO', instagram: '@who' },
    { name: 'European Public Health Alliance', x: '@EPHA_EU' },
  ],
  sources: [
    {
      title: 'Heat and health, WHO fact sheet',
      url: 'https://www.who.int/news-room/fact-sheets/detail/climate-change-heat-and-health',
    },
  ],
  helpLines: [
    { country: 'Spain', name: 'Línea 024', contact: '024' },
    { country: 'Portugal', name: 'SNS 24', contact: '808 24 24 24' },
  ],
  abbreviations: [{ short: 'AMR', long: 'antimicrobial resistance' }],
};
const filled: Settings = { ...defaultSettings, kit };
const fullKit: Settings = {
  ...filled,
  kit: { ...kit, hashtags: Array.from({ length: 14 }, (_, index) => `#CampaignNumber${index + 1}`) },
};
const ownAudience: Settings = {
  ...filled,
  audience: 'own-12345678',
  audiences: [
    {
      id: 'own-12345678',
      name: 'Parents of the children in our asthma groups',
      description: '',
      basedOn: 'general-public',
      rules: {},
      words: { prefer: [], keep: [] },
    },
  ],
};

const silences: readonly AnySilence[] = [
  'connecting',
  'not-served',
  'access-withheld',
  'reload-needed',
  'outdated',
  'no-composer',
  'unrecognised',
  'paused',
];

/** Every state that the panel can be in. */
export const panelScenes: Readonly<Record<string, PanelScene>> = {
  ...Object.fromEntries(silences.map((why) => [why, { state: { type: 'silent', why } as const }])),
  empty: { state: written(['']) },
  'many hints': { state: written([webinar], { more: { canUndo: true, ignored: 2 } }), settings: filled },
  'all good': { state: written([good]), settings: filled },
  'far too long': {
    state: written([long], { more: { refused: { ok: false, reason: 'overtaken', copy: 'use' } } }),
  },
  'cut on Facebook': { state: written([long], { platform: 'facebook' }) },
  thread: { state: written([good, webinar.slice(0, 200)]) },
  'another language': { state: written([`${catalan}\n\n${good}`], { languages: ['ca', 'ca', 'en'] }) },
  'another platform': {
    state: written([webinar], { platform: 'instagram', audience: 'stakeholders', more: { home: ['x'] } }),
  },
  'a help line owed': {
    state: written(['Our classmate died by suicide last week, and the whole year is in shock and grief.']),
    settings: filled,
  },
  'long words': { state: written([`${word} ${word}${word} ${good} #${word}`]), settings: ownAudience },
  'versions, loading': { state: written([webinar]), view: 'versions' },
  versions: { state: written([webinar]), settings: filled, view: 'versions' },
  'versions of a long text': {
    state: written([long], { platform: 'facebook' }),
    settings: ownAudience,
    view: 'versions',
  },
  'versions, empty': { state: written(['']), view: 'versions' },
  kit: { state: written([`${good} #HeatHelth`]), settings: filled, view: 'kit' },
  'kit, many': { state: written([good]), settings: fullKit, view: 'kit' },
  'kit, empty': { state: written([good]), view: 'kit' },
};
