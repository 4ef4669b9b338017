import { useMemo, useRef } from 'preact/hooks';
import { findAudience } from '../lib/audiences/find-audience.ts';
import { layersFor } from '../lib/audiences/ruleset-for.ts';
import type { SessionState } from '../lib/messaging/session-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { RuleSettings } from '../lib/rules/ruleset.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { arrangeHints, openCount } from './arrange-hints.ts';
import { AsHeard } from './as-heard.tsx';
import { ClarityMeasures } from './clarity-measure.tsx';
import { EditNotice } from './edit-notice.tsx';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { HintGroups } from './hint-groups.tsx';
import { TickIcon } from './icons.tsx';
import { LanguageNote } from './language-note.tsx';
import { LengthMeasures } from './length-measure.tsx';
import { NearMissNote } from './near-miss-note.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Praise } from './praise.tsx';
import { Preview } from './preview.tsx';
import { RelevanceChecklist } from './relevance-checklist.tsx';
import { SignOffCard } from './sign-off-card.tsx';
import { Silence } from './silence.tsx';
import { SmallPrint } from './small-print.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReveal } from './use-reveal.ts';
import { useWords } from './words-context.ts';

interface LiveReportProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly settings: Settings;
  readonly actions: PanelActions;
}

/** By these marks tests read the panel. */
const marksOf = ({ audience, posts, report }: LiveReportProps['state']) => ({
  'data-report': true,
  'data-audience': audience,
  'data-length': posts.reduce((sum, text) => sum + text.length, 0),
  'data-failed': report.failed.join(' '),
});

/** The measures, the hints by group, and what the draft does right. */
function Advice({ state, settings, actions }: LiveReportProps) {
  const words = useWords();
  const { report, posts, revision } = state;
  const { checklist, groups, more } = useMemo(() => arrangeHints(report), [report]);
  const context = { posts, revision, actions, helpLines: settings.kit.helpLines };
  const moreCount = more.reduce((sum, { lines }) => sum + lines.length, 0);
  const isAllGood = openCount({ checklist, groups, more }) === 0;
  const inChecklist = new Set(checklist.map(({ part }) => part.rule));
  const praised = report.found.filter(({ rule }) => !inChecklist.has(rule));
  return (
    <>
      <section class="measures" aria-label={words.say('panel_measures')}>
        <h2 class="visually-hidden">{words.say('panel_measures')}</h2>
        <LengthMeasures measures={report.measures.length} />
        <ClarityMeasures
          measure={report.measures.clarity}
          layers={layersFor(
            findAudience(state.audience, settings).audience,
            settings.purpose,
            settings.rules as RuleSettings,
          )}
        />
        <RelevanceChecklist checklist={checklist} {...context} />
      </section>
      <EditNotice canUndo={state.canUndo} refused={state.refused} actions={actions} />
      <NearMissNote posts={posts} tags={settings.kit.hashtags} actions={actions} />
      <section class="advice" aria-label={words.say('panel_hints')}>
        <h2 class="visually-hidden">{words.say('panel_hints')}</h2>
        {isAllGood && (
          <p class="all-good">
            <TickIcon />
            {words.say('panel_allGood')}
          </p>
        )}
        <HintGroups groups={groups} {...context} />
        <Praise found={praised} actions={actions} />
        {moreCount > 0 && (
          <details class="more">
            <summary>{words.say('panel_more', { number: moreCount })}</summary>
            <HintGroups groups={more} {...context} />
          </details>
        )}
      </section>
    </>
  );
}

/** The report of a live draft, how it reads and sounds, and what a person still has to say. */
export function LiveReport(props: LiveReportProps) {
  const { state, settings, actions } = props;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, '[data-hint]');
  useReveal(box);
  const { report, posts, languages } = state;
  const isEmpty = posts.every((text) => text.trim() === '');
  const [first = 'x'] = state.platforms;
  if (isEmpty) {
    return (
      <div class="report" ref={box} {...marksOf(state)}>
        <ElsewhereNote state={state} actions={actions} />
        <EditNotice canUndo={state.canUndo} refused={state.refused} actions={actions} />
        <Silence why="empty" actions={actions} />
      </div>
    );
  }
  return (
    <div ref={box} tabIndex={-1} class="report" {...marksOf(state)}>
      <ElsewhereNote state={state} actions={actions} />
      <LanguageNote
        posts={posts}
        languages={languages}
        partlyRead={report.partlyRead}
        wordCount={report.measures.clarity.words}
        actions={actions}
      />
      <Advice {...props} />
      <SmallPrint state={state} actions={actions} />
      <Preview text={posts[0] ?? ''} platform={platformFacts(first)} allowance={state.allowance} />
      <AsHeard posts={posts} />
      <SignOffCard state={state} settings={settings} actions={actions} />
    </div>
  );
}
