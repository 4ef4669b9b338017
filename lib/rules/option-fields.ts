import type { Option } from './options.ts';
import type { Rule } from './registry.ts';

/** One option of a rule, as a form needs it. */
export interface OptionField extends Option {
  readonly name: string;
}

/** The options of a rule. */
export const optionFields = ({ options }: Rule): readonly OptionField[] =>
  Object.entries(options).map(([name, option]) => ({ name, ...option }));
