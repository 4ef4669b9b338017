import type { Rule } from './registry.ts';

/** One option of a rule, as a form needs it. */
export interface OptionField {
  readonly name: string;
  /** `choice`: one of the choices; `choices`: any of them. */
  readonly kind: 'number' | 'boolean' | 'choice' | 'choices';
  readonly choices: readonly string[];
}

/** The part of a schema's definition that tells its shape: zod/mini keeps it under `_zod.def`. */
interface Definition {
  readonly type: string;
  readonly innerType?: { readonly _zod: { readonly def: Definition } };
  readonly element?: { readonly _zod: { readonly def: Definition } };
  readonly entries?: Readonly<Record<string, string>>;
}

function fieldOf(name: string, definition: Definition): OptionField {
  const { type, innerType, element, entries } = definition;
  if (innerType) return fieldOf(name, innerType._zod.def);
  if (type === 'number' || type === 'boolean') return { name, kind: type, choices: [] };
  if (entries) return { name, kind: 'choice', choices: Object.values(entries) };
  if (element?._zod.def.entries)
    return { name, kind: 'choices', choices: Object.values(element._zod.def.entries) };
  throw new Error(`The option “${name}” is a ${type}, for which there is no form.`);
}

/** The options of a rule, from its schema. Throws for a kind of option that no form was written for. */
export function optionFields({ options }: Rule): readonly OptionField[] {
  return Object.entries(options._zod.def.shape).map(([name, schema]) =>
    fieldOf(name, (schema as { readonly _zod: { readonly def: Definition } })._zod.def),
  );
}
