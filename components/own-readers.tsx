import { useState } from 'preact/hooks';
import {
  audienceDescription,
  audienceName,
  exportAudience,
  type OwnAudience,
} from '../lib/audiences/own-audience.ts';
import { messagePart } from './message-part.ts';
import { RulesLink } from './rules-link.tsx';
import { useWords } from './words-context.ts';
import { WordsEditor } from './words-editor.tsx';

interface OwnReadersProps {
  readonly own: OwnAudience;
  /** @param said the name of a message when something went away. */
  change(change: (own: OwnAudience) => OwnAudience, said?: string): void;
  remove(): void;
  save(name: string, text: string): void;
}

/** A name as part of a file's name. */
const fileName = (name: string) =>
  `rostrum-${name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()}.json`;

/** One audience of the person's own: name, description, words, out as a file, away. Its rules are set with all the others. */
export function OwnReaders({ own, change, remove, save }: OwnReadersProps) {
  const words = useWords();
  const [isNameless, setNameless] = useState(false);

  function rename(name: string): void {
    const read = audienceName(name);
    setNameless(!read.ok);
    if (read.ok) change((before) => ({ ...before, name: read.value }));
  }

  function setAbout(description: string): void {
    const read = audienceDescription(description);
    if (read.ok) change((before) => ({ ...before, description: read.value }));
  }

  return (
    <li class="list" data-audience={own.id}>
      <div class="field-row">
        <label for={`name-${own.id}`}>{words.say('readers_name')}</label>
        <input
          id={`name-${own.id}`}
          class="field"
          maxLength={40}
          value={own.name}
          aria-invalid={isNameless}
          aria-describedby={isNameless ? `nameless-${own.id}` : undefined}
          onChange={({ currentTarget }) => rename(currentTarget.value)}
        />
        {isNameless && (
          <p class="wrong" id={`nameless-${own.id}`} role="alert">
            {words.say('readers_nameless')}
          </p>
        )}
      </div>
      <div class="field-row">
        <label for={`about-${own.id}`}>{words.say('readers_about')}</label>
        <textarea
          id={`about-${own.id}`}
          class="field"
          rows={2}
          maxLength={200}
          value={own.description}
          onChange={({ currentTarget }) => setAbout(currentTarget.value)}
        />
      </div>
      <p class="hint-line">
        {words.say('readers_basedOn', { name: words.say(`audience_${messagePart(own.basedOn)}`) })}
      </p>
      <details class="own-words">
        <summary>
          {words.say('readers_words', { number: own.words.prefer.length + own.words.keep.length })}
        </summary>
        <WordsEditor
          own={own.words}
          change={(next, said) => change((before) => ({ ...before, words: next(before.words) }), said)}
        />
      </details>
      <div class="buttons">
        <RulesLink id={own.id} name={own.name} />
        <button type="button" class="button" onClick={() => save(fileName(own.name), exportAudience(own))}>
          {words.say('readers_export')}
        </button>
        <button type="button" class="button" onClick={remove}>
          {words.say('readers_remove')}
        </button>
      </div>
    </li>
  );
}
