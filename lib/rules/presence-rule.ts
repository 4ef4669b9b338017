import type { CueMatch, CueName } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { ComposerKind, Purpose } from './context.ts';
import type { Facts } from './facts.ts';
import { findCounted, findCueIn } from './find-cue-in.ts';
import type { Options, OptionValues, readers } from './options.ts';
import { type Placed, sentenceAround } from './places.ts';
import {
  defineRule,
  type Evidence,
  type Examples,
  type Finding,
  type Frame,
  type RuleDefinition,
  type Severity,
  type Weight,
} from './rule.ts';

/** Where people say what they stand for; a reply or comment need not say why, who or what. */
export const messageKinds: readonly ComposerKind[] = ['post', 'caption', 'quote'];

/** By purpose, or by the readers that the option `example` names. */
type MissingFor = Partial<Readonly<Record<Purpose | 'medical-students' | 'stakeholders', string>>>;

interface PresenceRule<O extends Options> {
  readonly cue: CueName;
  readonly summary: string;
  readonly why: string;
  readonly evidence: Evidence;
  readonly severity: Severity | 'off';
  readonly weight: Weight;
  readonly mayBeInPicture?: boolean;
  readonly options: O;
  /** A question, with one example: "What do you want them to do?" */
  readonly missing: string;
  /** What is asked instead when the post has a purpose, or its readers have an example of their own; the purpose comes first. */
  readonly missingFor?: MissingFor;
  /** Other cues that do as well here. */
  readonly orElse?: (frame: Frame<OptionValues<O>>) => readonly CueName[];
  /** Whether a match counts; omitted means that all do. */
  readonly counts?: (match: Placed<CueMatch>, facts: Facts, frame: Frame<OptionValues<O>>) => boolean;
  /** Whether it is missed where there is none; omitted means always. What is there is praised all the same. */
  readonly isMissed?: (facts: Facts, frame: Frame<OptionValues<O>>) => boolean;
  readonly examples: Readonly<Record<string, Examples>>;
}

/** The message key for a purpose or for readers: `missingFindPartners`. */
export const keyFor = (name: string) =>
  `missing${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

function messagesOf(missing: string, missingFor: MissingFor): Record<string, string> {
  const own = Object.entries(missingFor).map(([name, text]) => [keyFor(name), text]);
  return { missing, ...Object.fromEntries(own) };
}

/** Builds a rule that asks for something a good post says, and praises it when it is there. */
export function presenceRule<O extends Options & { readonly example?: ReturnType<typeof readers> }>(
  definition: PresenceRule<O>,
): RuleDefinition<'draft', O> {
  const { cue, missing, missingFor = {}, orElse, counts, isMissed, ...rest } = definition;
  return defineRule({
    ...rest,
    stage: 'stable',
    scope: 'draft',
    on: { kinds: messageKinds },
    holdsBack: true,
    needs: [`cues.${cue}`],
    messages: messagesOf(missing, missingFor),
    *check({ facts }, frame): Iterable<Finding<Span>> {
      for (const name of [cue, ...(orElse?.(frame) ?? [])]) {
        const match = counts
          ? findCounted(facts, name, (each) => counts(each, facts, frame))
          : findCueIn(facts, name);
        if (!match) continue;
        yield { found: { at: sentenceAround(facts, match.at) } };
        return;
      }
      if (facts.words === 0 || (isMissed && !isMissed(facts, frame))) return;
      const { example } = frame.options as { readonly example?: string };
      const name = [frame.purpose, example].find((each) => each !== undefined && each in missingFor);
      yield { hint: { say: name === undefined ? 'missing' : keyFor(name) } };
    },
  });
}
