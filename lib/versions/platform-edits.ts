import { facebookMentions, findHabit } from '../platforms/habits.ts';
import type { PlatformFacts, PlatformId } from '../platforms/platform-facts.ts';
import { paragraphs } from '../text/segments.ts';
import { hashtagWords, isRead, type Token, tokenize } from '../text/tokens.ts';
import type { Edit } from './change.ts';
import { linkInBio } from './link-in-bio.ts';

/** A partner and its handle on each platform, with the @. */
export interface Handle {
  readonly name: string;
  readonly x?: string | undefined;
  readonly facebook?: string | undefined;
  readonly instagram?: string | undefined;
}

/** What a post is changed for. */
export interface Target {
  readonly platform: PlatformFacts;
  /** Where the draft was written. */
  readonly from: readonly PlatformId[];
  readonly handles: readonly Handle[];
  /** The campaign's tags: they are the last to go. */
  readonly hashtags: readonly string[];
}

const bare = (name: string) => name.replace(/^[@#＃]/, '').toLowerCase();

/** An e-mail address is copied, not followed. */
const isMail = (address: string) => address.includes('@') && !address.includes('/');

function* linkEdits(
  text: string,
  tokens: readonly Token[],
  { platform }: Target,
  languages: readonly string[],
): Iterable<Edit> {
  if (platform.linksClickable) return;
  const lines = paragraphs(text);
  for (const { kind, start, end } of tokens) {
    if (kind !== 'url' || isMail(text.slice(start, end))) continue;
    const line = lines.findIndex((range) => start <= range.end);
    yield { kind: 'link-in-bio', at: { start, end }, text: linkInBio(languages[line]) };
  }
}

/** Whether a tag carries a part of its sentence: words follow, or it stands between a word and the stop. */
function isInSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next || next.kind === 'break') return false;
  if (isRead(next)) return true;
  const before = tokens[index - 1];
  return next.kind === 'punctuation' && before !== undefined && isRead(before);
}

function* tagEdits(text: string, tokens: readonly Token[], { platform, hashtags }: Target): Iterable<Edit> {
  const campaign = new Set(hashtags.map(bare));
  const tags = tokens.flatMap((token, index) => (token.kind === 'hashtag' ? [{ token, index }] : []));
  const isOurs = ({ token }: { token: Token }) => campaign.has(bare(token.lower));
  const ranked = [...tags.filter(isOurs), ...tags.filter((tag) => !isOurs(tag))];
  for (const { token, index } of ranked.slice(platform.hashtags.advised)) {
    const at = { start: token.start, end: token.end };
    if (!isInSentence(tokens, index)) yield { kind: 'tag-left-out', at, text: '' };
    else yield { kind: 'tag-as-words', at, text: hashtagWords(text.slice(at.start, at.end)).join(' ') };
  }
}

function* handleEdits(
  text: string,
  tokens: readonly Token[],
  { platform, from, handles }: Target,
): Iterable<Edit> {
  if (from.includes(platform.id)) return;
  for (const { kind, start, end, lower } of tokens) {
    if (kind !== 'mention' || (from.includes('facebook') && facebookMentions.has(lower))) continue;
    const at = { start, end };
    const partner = handles.find((each) => from.some((id) => bare(each[id] ?? '') === bare(lower)));
    const there = partner?.[platform.id];
    if (partner && platform.id === 'facebook') yield { kind: 'handle-named', at, text: partner.name };
    else if (there) yield { kind: 'handle-swapped', at, text: `@${there.replace(/^@/, '')}` };
    else yield { kind: 'handle-to-check', at, text: text.slice(start, end) };
  }
}

/** The sign for a thread, where there are none. */
function* threadSignEdits(text: string, { platform, from }: Target): Iterable<Edit> {
  if (platform.id === 'x' || !from.includes('x')) return;
  for (const line of paragraphs(text)) {
    const sign = findHabit('thread', text.slice(line.start, line.end));
    if (!sign) continue;
    const at = { start: line.start + sign.start, end: line.start + sign.end };
    yield { kind: 'thread-sign-left-out', at, text: '' };
  }
}

/**
 * What has to change in one text so that it works on a platform. Language-free but for the words that stand for a link.
 * @param languages the language of each line.
 */
export function platformEdits(text: string, languages: readonly string[], target: Target): Edit[] {
  const tokens = tokenize(text);
  return [
    ...threadSignEdits(text, target),
    ...linkEdits(text, tokens, target, languages),
    ...tagEdits(text, tokens, target),
    ...handleEdits(text, tokens, target),
  ];
}
