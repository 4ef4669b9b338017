// First in the script, where nothing like it follows: between pieces of code it would part them from what they repeat.
import '../lib/platforms/x/tlds.ts';
// Then the engine, all in one place for the same reason: its tokens, its reader, its rules, its judge. That is almost a kilobyte less than in
// the order in which a session asks for it.
import '../lib/text/tokens.ts';
import '../lib/rules/analyser.ts';
import '../lib/audiences/ruleset-for.ts';
import '../lib/rules/lint.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCompose } from '../lib/compose/start.ts';

/** The engine, editors and hints: injected at the first focus of a compose box. */
export default defineUnlistedScript(() => startCompose());
