import { browser } from '../browser.ts';
import { interfaceWords } from '../interface-words.ts';
import { findRule } from '../rules/registry.ts';
import { updateSettings, watchSettings } from '../settings/item.ts';
import { switchRule } from '../settings/switch-rule.ts';
import { realm } from './realm.ts';
import { type Session, startSession } from './session.ts';

/** Makes the page able to hold sessions. Run once per page; a second run changes nothing. */
export function startCompose(): void {
  const shared = realm();
  if (shared.startSession) return;
  const sessions = new Set<Session>();
  shared.onLanguage = () => {
    for (const session of sessions) session.refresh();
  };
  shared.startSession = (composer, hub) => {
    const session = startSession(composer, {
      hub,
      words: interfaceWords(),
      detect: async (text) => (await browser.i18n.detectLanguage(text)).languages[0]?.language,
      languages: () => shared.languages,
      watchSettings,
      turnOff: (rule) => void updateSettings((settings) => switchRule(settings, rule, false)),
      sourceOf: (rule) => {
        const evidence = findRule(rule)?.evidence;
        return typeof evidence === 'object' ? evidence : undefined;
      },
    });
    sessions.add(session);
    return () => {
      sessions.delete(session);
      session.stop();
    };
  };
}
