import { useMemo, useRef } from 'preact/hooks';
import type { SessionState } from '../lib/messaging/session-state.ts';
import { arrangeHints } from './arrange-hints.ts';
import { ClarityMeasures } from './clarity-measure.tsx';
import { EditNotice } from './edit-notice.tsx';
import { HintGroups } from './hint-groups.tsx';
import { TickIcon } from './icons.tsx';
import { LanguageNote } from './language-note.tsx';
import { LengthMeasures } from './length-measure.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Praise } from './praise.tsx';
import { RelevanceChecklist } from './relevance-checklist.tsx';
import { Silence } from './silence.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useWords } from './words-context.ts';

interface LiveReportProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly actions: PanelActions;
}

/** The report of a live draft: measures, hints, praise, and what became of the last fix. */
export function LiveReport({ state, actions }: LiveReportProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, '[data-hint]');
  const { report, posts, revision } = state;
  const { checklist, groups, more } = useMemo(() => arrangeHints(report), [report]);
  const context = { posts, revision, actions };
  const isEmpty = posts.every((text) => text.trim() === '');
  const moreCount = more.reduce((sum, { lines }) => sum + lines.length, 0);
  const isAllGood = groups.length === 0 && checklist.every(({ line }) => line === undefined);
  const inChecklist = new Set(checklist.map(({ part }) => part.rule));
  const praised = report.found.filter(({ rule }) => !inChecklist.has(rule));
  const notice = <EditNotice canUndo={state.canUndo} refused={state.refused} actions={actions} />;
  const length = posts.reduce((sum, text) => sum + text.length, 0);
  const failed = report.failed.join(' ');
  const marks = {
    'data-report': true,
    'data-audience': state.audience,
    'data-length': length,
    'data-failed': failed,
  };
  if (isEmpty) {
    return (
      <div class="report" {...marks}>
        {notice}
        <Silence why="empty" reload={actions.reload} />
      </div>
    );
  }
  return (
    <div ref={box} tabIndex={-1} class="report" {...marks}>
      <section class="measures" aria-label={words.say('panel_measures')}>
        <h2 class="visually-hidden">{words.say('panel_measures')}</h2>
        <LengthMeasures measures={report.measures.length} />
        <ClarityMeasures measure={report.measures.clarity} />
        <RelevanceChecklist checklist={checklist} {...context} />
      </section>
      {notice}
      <section class="advice" aria-label={words.say('panel_hints')}>
        <h2 class="visually-hidden">{words.say('panel_hints')}</h2>
        {isAllGood && (
          <p class="all-good">
            <TickIcon />
            {words.say('panel_allGood')}
          </p>
        )}
        <HintGroups groups={groups} {...context} />
        <Praise found={praised} />
        {moreCount > 0 && (
          <details class="more">
            <summary>{words.say('panel_more', { number: moreCount })}</summary>
            <HintGroups groups={more} {...context} />
          </details>
        )}
      </section>
      <div class="small-print">
        {report.omitted > 0 && <p>{words.say('panel_omitted', { count: report.omitted })}</p>}
        {report.failed.length > 0 && <p>{words.say('panel_failed', { count: report.failed.length })}</p>}
      </div>
      <LanguageNote partlyRead={report.partlyRead} wordCount={report.measures.clarity.words} />
    </div>
  );
}
