import type { OwnAudience } from '../lib/audiences/own-audience.ts';
import type { FeedState } from '../lib/panel/feed-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import { AudienceSwitch } from './audience-switch.tsx';
import { draftLine } from './draft-line.ts';
import { OptionsIcon, PanelIcon, WriteIcon } from './icons.tsx';
import { Mark } from './mark.tsx';
import { Toggle } from './toggle.tsx';
import { useWords } from './words-context.ts';

/** What the person can ask of the popup. */
export interface PopupActions {
  chooseAudience(id: string): void;
  /** Keeps the present audience for the site of the tab alone, or no longer. */
  keepAudience(isKept: boolean): void;
  /** Turns Rostrum on or off on the site of the tab. */
  switchSite(isOn: boolean): void;
  openPanel(): void;
  openPractice(): void;
  openOptions(): void;
}

interface PopupProps {
  readonly state: FeedState;
  /** The site in the tab, when we serve it. */
  readonly site?: PlatformId | undefined;
  readonly isSiteOn: boolean;
  readonly own: readonly OwnAudience[];
  readonly audience: string;
  /** Whether the audience is kept for this site alone. */
  readonly isKept: boolean;
  /** A word on what went wrong; '' when nothing did. */
  readonly said: string;
  readonly actions: PopupActions;
}

/** The popup: for whom, how the draft does, and the way to the panel. */
export function Popup({ state, site, isSiteOn, own, audience, isKept, said, actions }: PopupProps) {
  const words = useWords();
  const siteName = site && platformFacts(site).name;
  return (
    <main class="popup">
      <div class="popup-top">
        <h1>
          <Mark />
          {words.say('panel_title')}
        </h1>
        {siteName && (
          <span class="popup-site">
            <label for="site-on">{words.say('popup_onSite', { site: siteName })}</label>
            <Toggle id="site-on" isOn={isSiteOn} turn={actions.switchSite} />
          </span>
        )}
      </div>
      <AudienceSwitch own={own} chosen={audience} choose={actions.chooseAudience} takesFocus />
      {siteName && (
        <label class="popup-keep">
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ currentTarget }) => actions.keepAudience(currentTarget.checked)}
          />
          {words.say('popup_keep', { site: siteName })}
        </label>
      )}
      <p class="draft-line" role="status">
        {isSiteOn
          ? draftLine(words, state, siteName)
          : words.say('state_paused_title', { site: siteName ?? '' })}
      </p>
      {said && (
        <p class="notice notice-refused" role="alert">
          {said}
        </p>
      )}
      <div class="popup-actions">
        <button type="button" class="button button-main" onClick={actions.openPanel}>
          <PanelIcon />
          {words.say('popup_openPanel')}
        </button>
        <button type="button" class="button" onClick={actions.openPractice}>
          <WriteIcon />
          {words.say('popup_practice')}
        </button>
        <button type="button" class="button" onClick={actions.openOptions}>
          <OptionsIcon />
          {words.say('panel_options')}
        </button>
      </div>
    </main>
  );
}
