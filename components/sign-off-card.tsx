import { findAudience } from '../lib/audiences/find-audience.ts';
import type { SessionState } from '../lib/messaging/session-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { questions, signOffText } from '../lib/sign-off/sign-off-text.ts';
import { audienceName } from './audience-name.ts';
import { CopyIcon } from './icons.tsx';
import { messagePart } from './message-part.ts';
import type { PanelActions } from './panel-actions.ts';
import { partName } from './part-name.ts';
import { useWords } from './words-context.ts';

interface SignOffCardProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly settings: Settings;
  readonly actions: PanelActions;
}

/** What only a person can answer, and everything on the draft as text for a colleague. */
export function SignOffCard({ state, settings, actions }: SignOffCardProps) {
  const words = useWords();
  const copy = () =>
    actions.copy(
      signOffText(words, {
        posts: state.posts,
        audience: audienceName(words, findAudience(state.audience, settings).audience),
        purpose: words.say(`purpose_${messagePart(settings.purpose)}`),
        platforms: state.platforms.map(platformFacts),
        report: state.report,
        sources: settings.kit.sources,
        partName: (rule) => partName(words, rule),
        evidenceOf: actions.evidenceOf,
      }),
    );
  return (
    <section class="card sign-off">
      <h3>{words.say('signOff_heading')}</h3>
      <p class="card-note">{words.say('signOff_intro')}</p>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>{words.say(`signOff_${question}`)}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={copy}>
        <CopyIcon />
        {words.say('signOff_copy')}
      </button>
      <p class="card-note">{words.say('signOff_copyHint')}</p>
    </section>
  );
}
