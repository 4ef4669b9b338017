import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCompose } from '../lib/compose/start.ts';

/** The engine, editors and hints: injected at the first focus of a compose box. */
export default defineUnlistedScript(() => startCompose());
