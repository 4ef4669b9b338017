import { useState } from 'preact/hooks';
import type { SelfTestResult } from '../lib/panel/ask-self-test.ts';
import type { Candidate, SelfTest as Test } from '../lib/platforms/self-test.ts';
import { messagePart } from './message-part.ts';
import { selfTestText, signalLine } from './self-test-text.ts';
import { useWords } from './words-context.ts';

interface SelfTestProps {
  /** Asks the page behind; never rejects. */
  ask(): Promise<SelfTestResult>;
  copy(text: string): void;
  /** The version of the extension, for the copied list. */
  readonly version: string;
}

function Box({ candidate }: { readonly candidate: Candidate }) {
  const words = useWords();
  const { verdict, kind, score, hasFocus, isVisible } = candidate;
  const facts = [
    words.say('selfTest_points', { count: score }),
    kind && words.say(`kind_${kind}`),
    hasFocus && words.say('selfTest_focus'),
    !isVisible && words.say('selfTest_hidden'),
  ].filter(Boolean);
  return (
    <li data-verdict={verdict}>
      <strong>{words.say(`selfTest_${messagePart(verdict)}`)}</strong>
      <span>{facts.join(' · ')}</span>
      <code>{signalLine(candidate)}</code>
    </li>
  );
}

function Found({ test, version, copy }: { readonly test: Test } & Pick<SelfTestProps, 'version' | 'copy'>) {
  const words = useWords();
  return (
    <>
      <p>{words.say('selfTest_found', { count: test.candidates.length, site: test.host })}</p>
      <ol>
        {test.candidates.map((candidate, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only ever drawn anew as a whole
          <Box key={index} candidate={candidate} />
        ))}
      </ol>
      <p>{words.say('selfTest_private')}</p>
      <button type="button" class="button" onClick={() => copy(selfTestText(version, test))}>
        {words.say('selfTest_copy')}
      </button>
    </>
  );
}

/** "Why is there no hint here?": what the finder makes of each place to write on the page, to look at and to copy. */
export function SelfTest({ ask, copy, version }: SelfTestProps) {
  const words = useWords();
  const [result, setResult] = useState<SelfTestResult>();
  const look = (isOpen: boolean) => {
    setResult(undefined);
    if (isOpen) void ask().then(setResult);
  };
  return (
    <aside class="self-test">
      <details onToggle={({ currentTarget }) => look(currentTarget.open)}>
        <summary>{words.say('selfTest_title')}</summary>
        <div class="self-test-answer" aria-live="polite">
          {result === undefined && <p>{words.say('selfTest_looking')}</p>}
          {typeof result === 'string' && <p>{words.say(`selfTest_${messagePart(result)}`)}</p>}
          {typeof result === 'object' && <Found test={result} version={version} copy={copy} />}
        </div>
      </details>
    </aside>
  );
}
