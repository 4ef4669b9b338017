import { useRef, useState } from 'preact/hooks';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import type { Sample } from '../lib/practice/samples.ts';
import { Mark } from './mark.tsx';
import { PlatformSwitch } from './platform-switch.tsx';
import { PracticeComposer } from './practice-composer.tsx';
import { PracticeSamples } from './practice-samples.tsx';
import { useWords } from './words-context.ts';

const addresses: Readonly<Record<PlatformId, string>> = {
  x: 'https://x.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
};

interface PracticePageProps {
  /** The samples for the chosen readers; the first one stands in the composer of a welcome. */
  readonly samples: readonly Sample[];
  readonly isWelcome: boolean;
  /** Address of the panel that follows this page; undefined until it is known. */
  readonly panel?: string | undefined;
  /** A word on what just happened, such as “Copied.”; '' when there is none. */
  readonly said: string;
  /** Told of each change, so that words of the person's own are not lost by closing the page. */
  onText(text: string): void;
  /** What stands in the field. */
  read(field: HTMLElement): string;
  /** Puts a text into the field; false when it was refused. */
  write(field: HTMLElement, text: string): Promise<boolean>;
  copy(text: string): void;
}

/** A place to write: composers of our own, posts to try, and the panel beside them. */
export function PracticePage(props: PracticePageProps) {
  const { samples, isWelcome, panel, said, onText, read, write, copy } = props;
  const words = useWords();
  const first = samples[0];
  const [platform, setPlatform] = useState<PlatformId>(isWelcome && first ? first.platform : 'x');
  const [text, setText] = useState(isWelcome && first ? first.before : '');
  const [kept, setKept] = useState('');
  const field = useRef<HTMLElement>(null);
  const isOwn = text.trim() !== '' && !samples.some(({ before, after }) => text === before || text === after);

  function follow(next: string): void {
    setText(next);
    onText(next);
  }

  async function put(next: string): Promise<void> {
    if (!field.current) return;
    field.current.focus();
    if (isOwn) setKept(text);
    if (await write(field.current, next)) follow(next);
  }

  function show(sample: Sample, which: 'before' | 'after'): void {
    if (sample.platform === platform) return void put(sample[which]);
    if (isOwn) setKept(text);
    setPlatform(sample.platform);
    follow(sample[which]);
  }

  function bringBack(): void {
    setKept('');
    void put(kept);
  }

  const name = platformFacts(platform).name;
  return (
    <div class="practice">
      <main aria-label={words.say('practice_title')}>
        <header class="practice-top">
          <p class="practice-name">
            <Mark />
            {words.say('panel_title')} {isWelcome && <span>{words.say('practice_title')}</span>}
          </p>
          <h1>{words.say(isWelcome ? 'practice_welcome' : 'practice_title')}</h1>
          <p>{words.say(isWelcome ? 'practice_welcomeIntro' : 'practice_intro')}</p>
          {isWelcome && (
            <ol class="steps">
              <li>{words.say('practice_stepReaders')}</li>
              <li>{words.say('practice_stepMarks')}</li>
              <li>{words.say('practice_stepSites')}</li>
            </ol>
          )}
        </header>
        <section class="desk" aria-label={words.say('practice_field', { platform: name })}>
          <PlatformSwitch label={words.say('practice_platform')} chosen={platform} choose={setPlatform} />
          <PracticeComposer
            key={platform}
            platform={platform}
            start={text}
            field={field}
            onInput={() => field.current && follow(read(field.current))}
          />
          <div class="desk-actions">
            <button type="button" class="button button-main" onClick={() => copy(text)}>
              {words.say('practice_copy')}
            </button>
            <a class="button button-quiet" href={addresses[platform]} target="_blank" rel="noreferrer">
              {words.say('practice_open', { platform: name })}
            </a>
            <button type="button" class="button button-quiet" onClick={() => void put('')}>
              {words.say('practice_clear')}
            </button>
          </div>
          {kept && (
            <p class="notice notice-line">
              {words.say('practice_kept')}
              <button type="button" class="button" onClick={bringBack}>
                {words.say('practice_bringBack')}
              </button>
            </p>
          )}
          <p role="status" class={said ? 'notice' : 'visually-hidden'}>
            {said}
          </p>
        </section>
        <PracticeSamples samples={samples} text={text} show={show} />
        {isWelcome && <p class="promise">{words.say('practice_intro')}</p>}
      </main>
      {panel && <iframe class="practice-panel" src={panel} title={words.say('practice_panel')} />}
    </div>
  );
}
