/** One option of a rule: which values it takes, and the one that holds where nobody says anything. */
export interface Option<T = unknown> {
  /** `choice`: one of the choices, `choices`: any of them, `readers`: one of the built-in audiences by its id. */
  readonly kind: 'number' | 'boolean' | 'choice' | 'choices' | 'readers';
  readonly choices: readonly string[];
  readonly start: T;
}

/** The options that a rule declares, by name. */
export type Options = Readonly<Record<string, Option>>;

/** What a check is given for them. */
export type OptionValues<O extends Options> = {
  readonly [name in keyof O]: O[name] extends Option<infer T> ? T : never;
};

/** Thresholds count something: they are whole, from 0, and up to more than any text has of anything. */
export const MOST_AMOUNT = 100_000;

/** A threshold. */
export const amount = (start: number): Option<number> => ({ kind: 'number', choices: [], start });

/** Something that is done or not. */
export const flag = (start: boolean): Option<boolean> => ({ kind: 'boolean', choices: [], start });

/** One of several names. */
export const choice = <const T extends string>(choices: readonly T[], start: NoInfer<T>): Option<T> => ({
  kind: 'choice',
  choices,
  start,
});

/** Some of several names. */
export const choices = <const T extends string>(
  choices: readonly T[],
  start: readonly NoInfer<T>[],
): Option<readonly T[]> => ({ kind: 'choices', choices, start });

const audienceIds = ['general-public', 'medical-students', 'stakeholders'] as const;

/** For whom something is meant, such as an example in a message: the general public where nobody says anything. */
export const readers = (): Option<(typeof audienceIds)[number]> => ({
  kind: 'readers',
  choices: audienceIds,
  start: 'general-public',
});

/** Whether an option takes a value that somebody stored. */
export function takesValue({ kind, choices }: Option, value: unknown): boolean {
  const isChoice = (one: unknown) => choices.includes(one as string);
  if (kind === 'choice' || kind === 'readers') return isChoice(value);
  if (kind === 'choices') return Array.isArray(value) && value.every(isChoice);
  if (kind === 'boolean') return typeof value === 'boolean';
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_AMOUNT;
}

/** A value for every option: the given one where the option takes it, else the one it starts with. */
export function optionValues<O extends Options>(
  options: O,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<O> {
  const values = Object.entries(options).map(([name, option]) => {
    const value = given[name];
    return [name, takesValue(option, value) ? value : option.start] as const;
  });
  return Object.fromEntries(values) as OptionValues<O>;
}
