import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Heard, hear } from '../lib/as-heard/hear.ts';
import { loadEmojiNames } from '../lib/as-heard/load-emoji-names.ts';
import type { Words } from '../lib/words.ts';
import { useWords } from './words-context.ts';

type NameOf = (emoji: string) => string | undefined;

/** Signs in addresses that are said by name; the rest is said as it stands. */
const signs: Readonly<Record<string, string>> = {
  '.': 'dot',
  '/': 'slash',
  '?': 'question',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '@': 'at',
  _: 'underscore',
  '-': 'dash',
};

function said(words: Words, part: Heard, nameOf: NameOf): string {
  if (part.kind === 'hashtag') return words.say('heard_hashtag', { words: part.words.join(' ') });
  if (part.kind === 'mention') return words.say('heard_mention', { name: part.text });
  if (part.kind === 'emoji') return nameOf(part.text) ?? words.say('heard_newEmoji');
  if (part.kind === 'fancy') return words.say('heard_fancy');
  if (part.kind === 'text') return part.text;
  const address = part.pieces.map((piece) => (signs[piece] ? words.say(`heard_${signs[piece]}`) : piece));
  return words.say('heard_link', { address: address.join(' ') });
}

function HeardPost({ text, nameOf }: { readonly text: string; readonly nameOf: NameOf }) {
  const words = useWords();
  const parts = useMemo(() => hear(text), [text]);
  return (
    <p class="heard" dir="auto">
      {parts.map((part) => (
        <span key={part.at} class={`heard-${part.kind}`} data-heard={part.kind}>
          {said(words, part, nameOf)}{' '}
        </span>
      ))}
    </p>
  );
}

/** A draft as a screen reader says it; folded, and nothing is loaded until somebody opens it. */
export function AsHeard({ posts }: { readonly posts: readonly string[] }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [nameOf, setNameOf] = useState<{ nameOf: NameOf }>();
  const locale = words.say('language');

  useEffect(() => {
    if (!isOpen || nameOf) return;
    const regions = new Intl.DisplayNames(locale, { type: 'region' });
    const flag = (region: string) => words.say('heard_flag', { region: regions.of(region) ?? region });
    const keycap = (key: string) => words.say('heard_keycap', { key });
    void loadEmojiNames(locale, { flag, keycap }).then((loaded) => setNameOf({ nameOf: loaded }));
  }, [isOpen, nameOf, locale, words]);

  return (
    <details class="card fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.say('heard_title')}</summary>
      <p class="fold-hint">{words.say('heard_hint')}</p>
      {nameOf && posts.map((text) => <HeardPost key={text} text={text} nameOf={nameOf.nameOf} />)}
    </details>
  );
}
