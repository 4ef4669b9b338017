import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import type { LengthMeasure } from '../lib/rules/report.ts';
import { useWords } from './words-context.ts';

/** From this share of the limit on, the meter warns that room runs out. House judgement. */
const NEARLY_FULL = 0.9;

/** A meter up to a limit of 63,206 would show neither the text nor where it is cut: it goes up to this many folds. */
const FOLDS_SHOWN = 8;
/** A long text leaves room behind it, since it is not nearly full. */
const AIR = 1.5;

/** The length that a full meter stands for. */
function scaleOf({ used, limit, platform }: LengthMeasure): number {
  const { fold } = platformFacts(platform as PlatformId);
  if (fold === undefined || used > limit * NEARLY_FULL) return limit;
  return Math.min(limit, Math.max(fold * FOLDS_SHOWN, used * AIR));
}

const percent = (part: number, whole: number) => `${Math.min(100, (part / whole) * 100)}%`;

function fullness({ used, limit }: LengthMeasure): 'over' | 'nearly' | 'fits' {
  if (used > limit) return 'over';
  return used > limit * NEARLY_FULL ? 'nearly' : 'fits';
}

interface MeterProps {
  readonly measure: LengthMeasure;
  /** What tells this meter from the others; undefined when it is the only one. */
  readonly label?: string | undefined;
}

function Meter({ measure, label }: MeterProps) {
  const words = useWords();
  const { used, limit, fold } = measure;
  const scale = scaleOf(measure);
  const usedWords = words.say('length_used', { used, limit });
  const rest =
    used > limit
      ? words.say('length_over', { count: used - limit })
      : words.say('length_left', { count: limit - used });
  return (
    <div class={`length length-${fullness(measure)}`}>
      {label && <p class="length-label">{label}</p>}
      <meter
        class="visually-hidden"
        aria-label={label ?? words.say('group_length')}
        min={0}
        max={limit}
        value={used}
        aria-valuetext={usedWords}
      />
      <div class="meter" aria-hidden="true">
        <div class="meter-fill" style={{ inlineSize: percent(used, scale) }} />
        {fold !== undefined && <div class="meter-fold" style={{ insetInlineStart: percent(fold, scale) }} />}
      </div>
      <p class="measure-line">
        <span>{usedWords}</span>
        <strong>{rest}</strong>
      </p>
      {fold !== undefined && <p class="measure-note">{words.say('length_fold', { count: fold })}</p>}
    </div>
  );
}

/** The length of each post on each platform, against the limit and the place where “more” cuts it. */
export function LengthMeasures({ measures }: { readonly measures: readonly LengthMeasure[] }) {
  const words = useWords();
  const isThread = new Set(measures.map(({ post }) => post)).size > 1;
  const isShared = new Set(measures.map(({ platform }) => platform)).size > 1;
  const labelOf = ({ post, platform }: LengthMeasure) => {
    const parts = [
      ...(isThread ? [words.say('length_post', { number: post + 1 })] : []),
      ...(isShared ? [platformFacts(platform as PlatformId).name] : []),
    ];
    return parts.length > 0 ? parts.join(' · ') : undefined;
  };
  const states = measures.map(fullness);
  const worst = (['over', 'nearly'] as const).find((state) => states.includes(state)) ?? 'fits';
  return (
    <section class="measure">
      <h3>
        {words.say('group_length')}
        <span class="measure-count">{words.say(`length_is_${worst}`)}</span>
      </h3>
      {measures.map((measure) => (
        <Meter key={`${measure.post}/${measure.platform}`} measure={measure} label={labelOf(measure)} />
      ))}
    </section>
  );
}
