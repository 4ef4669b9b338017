import type { Knowledge } from '../language/language.ts';
import type { PlatformFacts, PlatformId } from '../platforms/platform-facts.ts';
import type { Range, Span } from '../text/span.ts';
import type { ComposerKind, Context } from './context.ts';
import type { Facts, ParagraphFacts, SentenceFacts } from './facts.ts';
import type { Options, OptionValues } from './options.ts';

/** How loud a hint is. A note shows in the panel only, folded; it is never painted and never counted. */
export type Severity = 'blocker' | 'warning' | 'advice' | 'note';

/** The panel's sections; the folder a rule stands in. */
export type Group = 'length' | 'clarity' | 'relevance' | 'care' | 'format';

/** What comes first when there is more to say than anybody would read. */
export type Weight = 'safety' | 'action' | 'message' | 'words' | 'format';

/** Values put into a message by name. */
export type Args = Readonly<Record<string, string | number | readonly string[]>>;

/** An edit offered with a hint: put `text` where `at` stands, or, with no place for it, text to copy. */
export interface Fix<Place> {
  /** Undefined: the text is only offered for copying. */
  readonly at?: Place;
  readonly text: string;
}

/** What a check yields: something to improve, or something done right. */
export type Finding<Place> =
  | {
      readonly hint: {
        /** Undefined: something is missing. Such a hint is never painted. */
        readonly at?: Place;
        /** A key of the rule's messages. */
        readonly say: string;
        readonly with?: Args;
        readonly fixes?: readonly Fix<Place>[];
        /** Overrides the severity the audience gives the rule, for rules with several thresholds. */
        readonly severity?: Severity;
        /** What was found, position-free, to tell two hints of one rule apart: the term, the tag. */
        readonly about?: string;
      };
    }
  | { readonly found: { readonly at: Place } };

/** What every check is told besides its unit. Unit-scoped results are cached by it: it holds nothing of the draft. */
export interface Frame<Options> {
  readonly options: Options;
  /** For rules that say `byPlatform`; to others it makes no difference. */
  readonly platforms: readonly PlatformFacts[];
  readonly purpose: Context['purpose'];
  /** Words the person or the audience laid over the language's own. */
  readonly words: OwnWords;
}

/** Words laid over the language's own. */
export interface OwnWords {
  readonly prefer: readonly { readonly avoid: string; readonly use: string }[];
  /** Terms that are never flagged. */
  readonly keep: readonly string[];
  /** What abbreviations stand for here, where the language knows none or several meanings. */
  readonly abbreviations?: readonly { readonly short: string; readonly long: string }[];
}

interface Units {
  readonly draft: { readonly facts: Facts; readonly allowance: Context['allowance'] };
  readonly paragraph: ParagraphFacts;
  readonly sentence: SentenceFacts;
}

/**
 * What one call of a check sees. Draft: all posts, places are spans. Paragraph and sentence: that unit alone, in any
 * post, places are ranges relative to the unit.
 */
export type Scope = keyof Units;

export type PlaceOf<S extends Scope> = S extends 'draft' ? Span : Range;

/** A page on whose authority a rule speaks. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly year: number;
}

/** On whose authority a rule speaks: a page with its year, or our own judgement, which says so. */
export type Evidence = Source | 'house judgement';

/** A text that shows a rule at work. `on` names what of the default context differs. */
export interface Example {
  readonly text: string;
  /** The marked words, exactly as they stand; omitted when the hint is about something missing. */
  readonly at?: string;
  /** The message that is said; omitted in good examples. */
  readonly says?: string;
  /** The text after the first fix, where one is offered. */
  readonly fixed?: string;
  readonly platform?: PlatformId;
  readonly audience?: string;
  readonly purpose?: Context['purpose'];
  readonly kind?: ComposerKind;
  readonly media?: { readonly count: number; readonly withAlt: number | 'unknown' };
  readonly words?: Partial<OwnWords>;
  /** Option values that differ from the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Examples {
  /** Texts on which the rule is silent. At least two. */
  readonly good: readonly Example[];
  /** Texts on which it speaks. At least two. */
  readonly bad: readonly Example[];
}

/** One rule, as its file declares it. Its id is its file's name, its group its folder. */
export interface RuleDefinition<S extends Scope, O extends Options> {
  /** One line for lists: what the rule looks for. */
  readonly summary: string;
  /** One sentence that a student would accept. */
  readonly why: string;
  readonly evidence: Evidence;
  readonly stage: 'stable' | 'trial';
  readonly scope: S;
  readonly weight: Weight;
  /** Whether it looks at the platforms of its frame or at the allowance of a draft; those that do not are judged once for all. */
  readonly byPlatform?: true;
  /** Where it applies; omitted means everywhere. */
  readonly on?: { readonly platforms?: readonly PlatformId[]; readonly kinds?: readonly ComposerKind[] };
  /**
   * What the language must offer; empty means language-free. A sentence rule that needs cues, tables or abbreviations is
   * asked only about sentences that hold at least one of them.
   */
  readonly needs: readonly Knowledge[];
  /**
   * A cheap look before `check`: false where it would yield nothing. It only spares time, and is worth it in sentence rules
   * without `needs`: `({ holds }) => holdsKind(holds, 'number')`.
   */
  wakes?(unit: Units[S], options: OptionValues<O>): boolean;
  /**
   * For paragraph and sentence rules: how loud all their hints are in this draft, where that depends on more than the unit.
   * Asked once per draft, so that the hints themselves need not be looked for again; undefined leaves it to the hint and
   * the audience.
   */
  loudness?(draft: Units['draft'], frame: Frame<OptionValues<O>>): Severity | undefined;
  /** For draft rules: its hints ask for more, and are left out where it is no time to ask. See `hold-back.ts`. */
  readonly holdsBack?: true;
  /** With media attached or unknown, what is missing in the words may be in the picture: one level quieter. */
  readonly mayBeInPicture?: boolean;
  /** What can be set, each with the value that holds where nobody says anything. */
  readonly options: O;
  /** How loud it is where the audience says nothing; `off` means only audiences turn it on. */
  readonly severity: Severity | 'off';
  /** English words by message key; keys are A–Z a–z 0–9. `{name}` puts an argument in; `one`/`other` make a plural over `count`. */
  readonly messages: Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
  check(unit: Units[S], frame: Frame<OptionValues<O>>): Iterable<Finding<PlaceOf<S>>>;
  /** Per language tag; `any` for language-free rules. */
  readonly examples: Readonly<Record<string, Examples>>;
}

/** Declares a rule; it only fixes the types. */
export function defineRule<S extends Scope, O extends Options>(
  definition: RuleDefinition<S, O>,
): RuleDefinition<S, O> {
  return definition;
}
