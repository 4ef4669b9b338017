import { platformFacts } from '../lib/platforms/facts.ts';
import type { Sample } from '../lib/practice/samples.ts';
import { useWords } from './words-context.ts';

interface PracticeSamplesProps {
  readonly samples: readonly Sample[];
  /** What stands in the composer, so that the sample in it is seen as chosen. */
  readonly text: string;
  show(sample: Sample, which: 'before' | 'after'): void;
}

/** Posts to try things on, before and after. */
export function PracticeSamples({ samples, text, show }: PracticeSamplesProps) {
  const words = useWords();
  return (
    <section class="samples" aria-labelledby="samples">
      <h2 id="samples">{words.say('practice_samples')}</h2>
      <ul>
        {samples.map((sample) => (
          <li class="sample" key={sample.id} data-sample={sample.id}>
            <h3 id={`sample-${sample.id}`}>
              {words.say(`practice_sample_${sample.id}`)}
              <span>{platformFacts(sample.platform).name}</span>
            </h3>
            <p lang="en" dir="auto">
              {sample.before}
            </p>
            <div class="sample-actions">
              {(['before', 'after'] as const).map((which) => (
                <button
                  key={which}
                  type="button"
                  class="button"
                  aria-pressed={sample[which] === text}
                  aria-describedby={`sample-${sample.id}`}
                  onClick={() => show(sample, which)}
                >
                  {words.say(`practice_${which}`)}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
