import { type Parsed, readFile } from '../bounded-json.ts';
import type { OwnWords } from '../rules/rule.ts';
import { ruleSettings, type StoredRuleSettings } from '../rules/rule-setting.ts';
import type { RuleSettings } from '../rules/ruleset.ts';
import { list, object, oneOf, optional, text, trimmed } from '../shapes.ts';
import type { Audience } from './audience.ts';

/** An audience that the person defined: a built-in one, and what differs. */
export interface OwnAudience {
  /** Random, so that audiences of two people never clash. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The id of the built-in audience that it was copied from. */
  readonly basedOn: string;
  /** By rule id; ids that no rule of this version has are kept and ignored. */
  readonly rules: StoredRuleSettings;
  readonly words: OwnWords;
}

const MOST_NAME = 40;
const MOST_DESCRIPTION = 200;
const MOST_TERM = 100;
const MOST_WORDS = 500;

const term = trimmed(1, MOST_TERM);

/** A pair of words: what to avoid, and what to use instead. */
export const preference = object({ avoid: term, use: term });
export const keptTerm = term;

/** Own words as a file has them. */
export const ownWords = object({
  prefer: optional(list(preference, MOST_WORDS), []),
  keep: optional(list(term, MOST_WORDS), []),
});

export const audienceName = trimmed(1, MOST_NAME);

/** What an own audience cannot be without; lengths in UTF-16 code units. */
const head = {
  id: text(/^own-[a-z0-9-]{8,40}$/),
  name: audienceName,
  basedOn: oneOf('general-public', 'medical-students', 'stakeholders'),
};
export const audienceHead = object(head);
export const audienceDescription = trimmed(0, MOST_DESCRIPTION);

/** How the own audience is judged by: the profile of the one it was copied from, and over it what the person set. */
export function toAudience(
  { id, name, description, rules, words }: OwnAudience,
  basedOn: Audience,
): Audience {
  return {
    ...basedOn,
    id,
    name,
    description,
    basedOn: basedOn.id,
    own: rules as RuleSettings,
    words: {
      prefer: [...basedOn.words.prefer, ...words.prefer],
      keep: [...basedOn.words.keep, ...words.keep],
    },
  };
}

/**
 * A copy of a built-in audience, with what the person set for it, to be changed further.
 * @param id `own-` and something random.
 * @param name what the person calls it: 1 to 40 characters.
 */
export function copyAudience(id: string, name: string, { own = {}, ...audience }: Audience): OwnAudience {
  const { id: basedOn, description } = audience;
  return { id, name, description, basedOn, rules: own, words: { prefer: [], keep: [] } };
}

/** What stands at the top of an exported file, so that other files are told apart. */
const FILE_KIND = 'audience';

/** The text of a file that holds one audience. */
export function exportAudience(audience: OwnAudience): string {
  return `${JSON.stringify({ rostrum: FILE_KIND, version: 1, audience }, null, 2)}\n`;
}

/** An audience as a file has it: nothing in it may be wrong. */
export const audienceInFile = object({
  ...head,
  description: optional(audienceDescription, ''),
  rules: optional(ruleSettings, {}),
  words: optional(ownWords, { prefer: [], keep: [] }),
});

/**
 * Reads a file made by `exportAudience`. A bad one is refused with the field and the reason; nothing is repaired, since half
 * an audience would give advice that nobody chose.
 * @param id what the audience is called from now on, so that a file can be imported twice.
 */
export function importAudience(text: string, id: string): Parsed<OwnAudience> {
  const file = readFile(text, FILE_KIND, object({ audience: audienceInFile }));
  return file.ok ? { ok: true, value: { ...file.value.audience, id } } : file;
}
