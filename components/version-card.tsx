import { platformFacts } from '../lib/platforms/facts.ts';
import type { Allowance, PlatformFacts } from '../lib/platforms/platform-facts.ts';
import { cutPost } from '../lib/preview/cut-post.ts';
import type { Range } from '../lib/text/span.ts';
import type { VersionPost } from '../lib/versions/adapt-draft.ts';
import type { Version } from '../lib/versions/make-versions.ts';
import { ChangeList } from './change-list.tsx';
import { CopyIcon, TickIcon } from './icons.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Scrolled } from './scrolled.tsx';
import { shortQuote } from './short-quote.ts';
import type { VersionState } from './version-list.ts';
import { useWords } from './words-context.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly written: readonly Range[];
  readonly label: string;
}

/** A text with what was written into it marked. */
function MarkedText({ text, written, label }: MarkedTextProps) {
  const pieces = written.flatMap(({ start, end }, index) => [
    text.slice(written[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <Scrolled class="version-text" label={label}>
      {pieces}
      {text.slice(written.at(-1)?.end ?? 0)}
    </Scrolled>
  );
}

interface PostBoxProps {
  readonly post: VersionPost;
  readonly platform: PlatformFacts;
  readonly allowance: Allowance;
  /** Undefined when it is the only post. */
  readonly number?: number | undefined;
  copy(text: string): void;
}

function PostBox({ post, platform, allowance, number, copy }: PostBoxProps) {
  const words = useWords();
  const { used, limit } = platform.count(post.text, allowance);
  const [cut] = cutPost(post.text, platform, allowance);
  const label =
    number === undefined
      ? words.say('versions_copy', { platform: platform.name })
      : words.say('versions_copyPost', { number });
  return (
    <div class="version-post">
      <MarkedText
        text={post.text}
        written={post.written}
        label={number === undefined ? platform.name : words.say('length_post', { number })}
      />
      <div class="version-foot">
        <div>
          <p class={used > limit ? 'version-over' : undefined}>{words.say('length_used', { used, limit })}</p>
          {cut && <p>{words.say('length_fold', { count: cut.shown.length })}</p>}
        </div>
        <button type="button" class="button button-fix" onClick={() => copy(post.text)}>
          <CopyIcon />
          {label}
        </button>
      </div>
    </div>
  );
}

function OpenPoints({ version, state, audience }: Pick<VersionCardProps, 'version' | 'state' | 'audience'>) {
  const words = useWords();
  if (state.open.length === 0) {
    return (
      <p class="all-good">
        <TickIcon />
        {words.say('versions_ready', { audience })}
      </p>
    );
  }
  return (
    <section class="open-points">
      <h3>{words.say('versions_openFor', { audience })}</h3>
      <ul>
        {state.open.map(({ hint: { key, rule, severity, say, with: args, at } }) => {
          const message = words.rule(rule, say, args);
          const quote = at && shortQuote(version.posts[at.post]?.text.slice(at.start, at.end) ?? '');
          return (
            <li key={key} class={`point point-${severity}`}>
              <p>
                <span class="visually-hidden">{words.say(`severity_${severity}`)}: </span>
                {message}
              </p>
              {quote && !message.toLowerCase().includes(quote.toLowerCase()) && (
                <blockquote class="quote" dir="auto">
                  {quote}
                </blockquote>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface VersionCardProps {
  readonly version: Version;
  readonly allowance: Allowance;
  /** The name of the audience whose open points are listed. */
  readonly audience: string;
  readonly state: VersionState;
  readonly actions: PanelActions;
}

/** One version: its posts to copy, what was changed, and what is still open. */
export function VersionCard({ version, allowance, audience, state, actions }: VersionCardProps) {
  const words = useWords();
  const platform = platformFacts(version.platform);
  const isThread = version.posts.length > 1;
  const copyAll = () => actions.copy(version.posts.map(({ text }) => text).join('\n\n'));
  return (
    <div class="version" data-version={version.platform}>
      {version.posts.map((post, index) => (
        <PostBox
          key={post.text}
          post={post}
          platform={platform}
          allowance={allowance}
          number={isThread ? index + 1 : undefined}
          copy={actions.copy}
        />
      ))}
      {isThread && (
        <button type="button" class="button" onClick={copyAll}>
          <CopyIcon />
          {words.say('versions_copyAll', { count: version.posts.length })}
        </button>
      )}
      <ChangeList changes={version.changes} platform={platform.name} />
      <OpenPoints version={version} state={state} audience={audience} />
    </div>
  );
}
