import { browser } from '../browser.ts';
import type { CardSource } from '../hints/card-contract.ts';
import type { ChipPlace } from '../hints/chip.ts';
import { interfaceWords } from '../interface-words.ts';
import { panelOpener } from '../messaging/panel-opener.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import { withAudience } from '../settings/current-audience.ts';
import { updateSettings, watchSettings } from '../settings/item.ts';
import type { Settings } from '../settings/schema.ts';
import { switchRule } from '../settings/switch-rule.ts';
import { prepareSegmenter } from '../text/boundaries.ts';
import { prepareUnicodePattern } from '../text/unicode-pattern.ts';
import { isCurrent } from './is-current.ts';
import { realm } from './realm.ts';
import { startSession } from './session.ts';
import type { Session, SessionRequests } from './session-contract.ts';
import { whenPrepared } from './when-prepared.ts';
import { whileSiteIsOn } from './while-site-is-on.ts';

/** What the settings were before a rule was turned off here last. */
let before: Settings | undefined;

const requests: SessionRequests = {
  turnRule: (rule, isOn) =>
    updateSettings((settings) => {
      const next = switchRule(settings, rule, isOn, isOn ? before : undefined);
      before = settings;
      return next;
    }),
  chooseAudience: (id, { platforms }) => updateSettings((settings) => withAudience(settings, platforms, id)),
  showChip: (isShown, { platforms }) =>
    updateSettings((settings) => {
      const others = settings.chipOff.filter((id) => !platforms.includes(id));
      return { ...settings, chipOff: isShown ? others : [...others, ...platforms] };
    }),
  openPanel: panelOpener(),
};

/**
 * Makes the page able to hold sessions. Run once per page; a second run changes nothing.
 * @param heedsSites whether sessions pause where the person turned Rostrum off.
 */
export function startCompose({ heedsSites = true } = {}): void {
  const shared = realm();
  if (shared.startSession) return;
  whenPrepared({ prepare: prepareUnicodePattern }, prepareSegmenter);
  const sessions = new Set<Session>();
  const chipPlace: ChipPlace = { skipped: 0 };
  const cards: CardSource = {
    now: () => shared.createCard,
    bring: async () => browser.runtime.sendMessage({ type: 'card.inject' } satisfies ToBackground),
  };
  shared.onLanguage = () => {
    for (const session of sessions) session.refresh();
  };
  shared.startSession = (composer, hub) => {
    const session = startSession(composer, {
      hub,
      isCurrent() {
        if (!isCurrent()) shared.retire?.();
        return isCurrent();
      },
      words: interfaceWords(),
      detect: async (text) => (await browser.i18n.detectLanguage(text)).languages[0]?.language,
      languages: () => shared.languages,
      watchSettings,
      requests,
      chipPlace,
      cards,
    });
    sessions.add(session);
    return () => {
      sessions.delete(session);
      session.stop();
    };
  };
  if (heedsSites) shared.startSession = whileSiteIsOn(shared.startSession, watchSettings);
}
