import type { Args } from './rules/rule.ts';

/** Looks a message up by its name in the compiled locale; '' when there is none. */
export type Lookup = (name: string) => string;

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, char: string) => char.toUpperCase());

/** The message name of a rule's words: `rule_longSentence_long`. */
export function ruleMessage(rule: string, key: string): string {
  return `rule_${camel(rule)}_${key}`;
}

/** Renders messages: one for each interface language. */
export interface Words {
  /**
   * @param name letters, digits and `_` only. With a `count` among the arguments a plural form is taken where there is one.
   * @returns the text with `{name}` arguments put in, lists as alternatives, each in the quotes that stand around it; the
   * name itself when the message is missing.
   */
  say(name: string, args?: Args): string;
  /** The words of a rule: its summary, why, or one of its messages. */
  rule(id: string, key: string, args?: Args): string;
}

/** @param language BCP 47 tag of the interface language, for plurals, numbers and lists. */
export function createWords(lookup: Lookup, language: string): Words {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });

  function template(name: string, args: Args): string {
    const count = args.count;
    const counted =
      typeof count === 'number' ? lookup(`${name}_${plurals.select(count)}`) || lookup(`${name}_other`) : '';
    return counted || lookup(name) || name;
  }

  function say(name: string, args: Args = {}): string {
    return template(name, args).replace(
      /(“?)\{(\w+)\}(”?)/g,
      (whole: string, open: string, key: string, close: string) => {
        const value = args[key];
        if (value === undefined) return whole;
        const each =
          typeof value === 'object' ? value : [typeof value === 'number' ? numbers.format(value) : value];
        return alternatives.format(each.map((one) => `${open}${one}${close}`));
      },
    );
  }

  return { say, rule: (id, key, args) => say(ruleMessage(id, key), args) };
}
