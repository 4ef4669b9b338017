import { useEffect, useMemo, useState } from 'preact/hooks';
import { allAudiences } from '../lib/audiences/find-audience.ts';
import type { Language } from '../lib/language/language.ts';
import type { SessionState } from '../lib/messaging/session-state.ts';
import type { RuleSettings } from '../lib/rules/ruleset.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { createVersions, type Version, type VersionsContext } from '../lib/versions/make-versions.ts';

type LiveState = Extract<SessionState, { type: 'live' }>;

/** Versions wait for this pause in typing: ms. Nobody reads another version while they write this one. */
const PAUSE_MS = 200;

function contextOf(state: LiveState, settings: Settings): VersionsContext {
  const { rules, words, kit, purpose } = settings;
  const all = allAudiences(settings);
  const first = all.filter(({ id }) => id === state.audience);
  return {
    from: state.home,
    kind: state.kind,
    allowance: state.allowance,
    purpose,
    audiences: [...first, ...all.filter(({ id }) => id !== state.audience)],
    personal: { rules: rules as RuleSettings, words },
    kit,
  };
}

/** The versions of a live draft for all platforms; undefined until the first are made. */
export function useVersions(
  state: LiveState,
  settings: Settings,
  loadLanguages: () => Promise<readonly Language[]>,
): readonly Version[] | undefined {
  const [languages, setLanguages] = useState<readonly Language[]>();
  const [versions, setVersions] = useState<readonly Version[]>();
  const { posts, media, languages: tags } = state;
  const situation = [state.home.join(), state.kind, state.allowance, state.audience].join(' ');

  useEffect(() => {
    void loadLanguages().then(setLanguages);
  }, [loadLanguages]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts of the state stands in `situation`; it is a new object with every key.
  const make = useMemo(
    () => languages && createVersions(languages, contextOf(state, settings)),
    [languages, situation, settings],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for texts and media, the tags for themselves.
  useEffect(() => {
    if (!make) return;
    const draft = { posts: posts.map((text, index) => ({ text, media: media[index] ?? 'unknown' })) };
    const timer = setTimeout(() => setVersions(make(draft, tags)), versions ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [make, state.revision, tags.join()]);

  return versions;
}
