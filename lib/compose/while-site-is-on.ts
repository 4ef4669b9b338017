import type { watchSettings } from '../settings/item.ts';
import type { StartSession } from './realm.ts';

/**
 * Lets a session run only while the person has Rostrum on for where the post goes; meanwhile panels are told that it is
 * paused. Turned on again, it goes on at once.
 */
export function whileSiteIsOn(start: StartSession, watch: typeof watchSettings): StartSession {
  return (composer, hub) => {
    const life = new AbortController();
    let stop: (() => void) | undefined;

    function end(): void {
      stop?.();
      stop = undefined;
    }

    watch(({ sitesOff }) => {
      if (!composer.platforms.some((id) => sitesOff.includes(id))) {
        stop ??= start(composer, hub);
        return;
      }
      end();
      hub.silence('paused');
    }, life.signal);

    return () => {
      life.abort();
      end();
    };
  };
}
