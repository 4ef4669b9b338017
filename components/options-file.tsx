import { useState } from 'preact/hooks';
import type { Problem } from '../lib/bounded-json.ts';
import { exportSettings, importSettings } from '../lib/settings/file.ts';
import { defaultSettings } from '../lib/settings/schema.ts';
import { FileButton } from './file-button.tsx';
import { ImportProblem } from './import-problem.tsx';
import type { SettingsPart } from './settings-actions.ts';
import { useWords } from './words-context.ts';

/** All settings as a file: out, in, and back to the start. */
export function OptionsFile({ settings, actions }: SettingsPart) {
  const words = useWords();
  const [problem, setProblem] = useState<Problem>();

  function take(text: string): void {
    const read = importSettings(text);
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) actions.change(() => read.value, 'file_imported');
  }

  return (
    <>
      <p class="intro">{words.say('file_intro')}</p>
      <section class="list">
        <h3>{words.say('file_export')}</h3>
        <p class="hint-line">{words.say('file_exportHint')}</p>
        <button
          type="button"
          class="button"
          onClick={() => actions.save('rostrum-settings.json', exportSettings(settings))}
        >
          {words.say('file_exportButton')}
        </button>
      </section>
      <section class="list">
        <h3>{words.say('file_import')}</h3>
        <p class="hint-line">{words.say('file_importHint')}</p>
        <FileButton label={words.say('file_importButton')} read={take} />
        <ImportProblem problem={problem} />
      </section>
      <section class="list">
        <h3>{words.say('file_reset')}</h3>
        <p class="hint-line">{words.say('file_resetHint')}</p>
        <button
          type="button"
          class="button"
          onClick={() => actions.change(() => defaultSettings, 'file_resetDone')}
        >
          {words.say('file_resetButton')}
        </button>
      </section>
    </>
  );
}
