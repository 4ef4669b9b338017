import type { FeedState } from '../lib/panel/feed-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import { AudienceSwitch } from './audience-switch.tsx';
import { draftLine } from './draft-line.ts';
import { OptionsIcon, PanelIcon } from './icons.tsx';
import { Mark } from './mark.tsx';
import { useWords } from './words-context.ts';

interface PopupProps {
  readonly state: FeedState;
  readonly site?: PlatformId | undefined;
  readonly audience: string;
  /** A word on what went wrong; '' when nothing did. */
  readonly said: string;
  chooseAudience(id: string): void;
  openPanel(): void;
  openOptions(): void;
}

/** The popup: for whom, how the draft does, and the way to the panel. */
export function Popup({ state, site, audience, said, chooseAudience, openPanel, openOptions }: PopupProps) {
  const words = useWords();
  return (
    <main class="popup">
      <h1>
        <Mark />
        {words.say('panel_title')}
      </h1>
      <AudienceSwitch chosen={audience} choose={chooseAudience} takesFocus />
      <p class="draft-line" role="status">
        {draftLine(words, state, site && platformFacts(site).name)}
      </p>
      {said && (
        <p class="notice notice-refused" role="alert">
          {said}
        </p>
      )}
      <div class="popup-actions">
        <button type="button" class="button button-main" onClick={openPanel}>
          <PanelIcon />
          {words.say('popup_openPanel')}
        </button>
        <button type="button" class="button button-quiet" onClick={openOptions}>
          <OptionsIcon />
          {words.say('panel_options')}
        </button>
      </div>
    </main>
  );
}
