import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFinder } from '../../lib/compose/finder.ts';
import { hostMatches } from '../../lib/platforms/hosts.ts';
import '../../lib/hints/marks.css';

/** On every page of the sites we serve: waits for a compose box to get the focus. */
export default defineContentScript({
  matches: [...hostMatches],
  runAt: 'document_idle',
  // The sites' own addresses alone, main frame alone.
  allFrames: false,
  noScriptStartedPostMessage: true,
  main: (ctx) => startFinder(ctx.signal),
});
