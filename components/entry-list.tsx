import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** One field of an entry. */
export interface EntryField {
  readonly name: string;
  readonly label: string;
  readonly example?: string;
  readonly isOptional?: boolean;
}

type Entry = Readonly<Record<string, string | undefined>>;

interface EntryListProps<E> {
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly EntryField[];
  readonly entries: readonly E[];
  /** One entry in a line. */
  show(entry: E): JSX.Element | string;
  /** Reads what was typed; the name of the first field that is wrong, and why, when it cannot be taken. */
  parse(typed: Entry): { readonly entry: E } | { readonly wrong: string };
  add(entry: E): void;
  remove(entry: E): void;
  /** What is said under a field that is wrong. */
  wrongWords(field: string): string;
}

/** A list that the person keeps: what stands in it, and a line to add to it. */
export function EntryList<E>(props: EntryListProps<E>) {
  const { title, hint, fields, entries, show, parse, add, remove, wrongWords } = props;
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState<Entry>({});
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState('');

  function submit(event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const given = fields.map(({ name }) => [name, typed[name]?.trim() || undefined] as const);
    const parsed = parse(Object.fromEntries(given));
    const field = 'wrong' in parsed ? parsed.wrong : (fields[0]?.name ?? '');
    event.currentTarget.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
    setWrong('wrong' in parsed ? parsed.wrong : '');
    if ('wrong' in parsed) return;
    add(parsed.entry);
    setTyped({});
  }

  function takeAway(entry: E): void {
    // The button goes with its entry; the focus stays with the list.
    form.current?.querySelector('input')?.focus();
    remove(entry);
  }

  return (
    <section class="list" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="hint-line">{hint}</p>
      {entries.length > 0 && (
        <ul class="entries">
          {entries.map((entry, index) => (
            <li key={JSON.stringify(entry)} class="entry">
              <span id={`${id}-${index}`}>{show(entry)}</span>
              <button
                type="button"
                class="button button-quiet"
                aria-describedby={`${id}-${index}`}
                onClick={() => takeAway(entry)}
              >
                {words.say('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" ref={form} onSubmit={submit} noValidate>
        {fields.map(({ name, label, example, isOptional }) => (
          <div class="field-row" key={name}>
            <label for={`${id}-${name}`}>
              {label}
              {isOptional && <span> {words.say('options_optional')}</span>}
            </label>
            <input
              id={`${id}-${name}`}
              class="field"
              name={name}
              autocomplete="off"
              placeholder={example}
              value={typed[name] ?? ''}
              aria-invalid={wrong === name}
              aria-describedby={wrong === name ? `${id}-wrong` : undefined}
              onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
            />
          </div>
        ))}
        <button type="submit" class="button">
          {words.say('options_add')}
        </button>
        {wrong && (
          <p class="wrong" id={`${id}-wrong`} role="alert">
            {wrongWords(wrong)}
          </p>
        )}
      </form>
    </section>
  );
}
