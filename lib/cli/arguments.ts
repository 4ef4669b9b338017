import { parseArgs } from 'node:util';
import { audiences } from '../audiences/find-audience.ts';
import { type PlatformId, platformIds } from '../platforms/platform-facts.ts';
import { type ComposerKind, composerKinds, type Purpose, purposes } from '../rules/context.ts';
import type { Media } from '../text/draft.ts';

/** A mistake of the person who calls: said in one sentence, without a stack. */
export class UsageError extends Error {}

const audienceIds = audiences.map(({ id }) => id);

/** How `check-post` is called. */
export const usage = `Checks a post: npm run check-post -- [options] [file]
Without a file it reads standard input.

  --platform  ${platformIds.join(' | ')}
  --audience  ${audienceIds.join(' | ')}
  --purpose   ${purposes.join(' | ')}
  --kind      ${composerKinds.join(' | ')}
  --lang      auto, or a language tag such as en
  --images    how many pictures come with it; --alt how many of them have a text alternative
  --json      the report as JSON
  --jsonl     one {"id", "text", "platform", "audience"} per line in, one report per line out
`;

/** What `check-post` was asked to do. */
export interface CheckArguments {
  readonly platform: PlatformId;
  readonly audience: string;
  readonly purpose: Purpose;
  readonly kind: ComposerKind | undefined;
  /** A BCP 47 primary tag, or `auto`. */
  readonly language: string;
  readonly media: 'unknown' | Media;
  readonly output: 'text' | 'json' | 'jsonl';
  /** Standard input when undefined. */
  readonly file: string | undefined;
  /** Whether only the usage was asked for. */
  readonly help: boolean;
}

function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw new UsageError(`--${option} is one of ${allowed.join(', ')}; not "${value}".`);
  return found;
}

function countOf(value: string, option: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new UsageError(`--${option} is a whole number; not "${value}".`);
  return Number(value);
}

/** Reads the platform, as an option or as a field of a line. */
export const readPlatform = (value: string): PlatformId => oneOf(value, platformIds, 'platform');

/** Reads the audience, as an option or as a field of a line. */
export const readAudience = (value: string): string => oneOf(value, audienceIds, 'audience');

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        platform: { type: 'string', default: 'x' },
        audience: { type: 'string', default: 'general-public' },
        purpose: { type: 'string', default: 'any' },
        kind: { type: 'string' },
        lang: { type: 'string', default: 'auto' },
        images: { type: 'string' },
        alt: { type: 'string' },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** Reads the command line. Throws a `UsageError` that says what is wrong. */
export function readArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args);
  if (positionals.length > 1) throw new UsageError('Give one file, or none to read standard input.');
  if (!/^(?:auto|[a-z]{2,3})$/.test(values.lang))
    throw new UsageError(`--lang is auto or a tag such as en; not "${values.lang}".`);
  if (values.alt !== undefined && values.images === undefined)
    throw new UsageError('--alt goes with --images.');
  const count = values.images === undefined ? undefined : countOf(values.images, 'images');
  const withAlt = values.alt === undefined ? 'unknown' : countOf(values.alt, 'alt');
  return {
    platform: readPlatform(values.platform),
    audience: readAudience(values.audience),
    purpose: oneOf(values.purpose, purposes, 'purpose'),
    kind: values.kind === undefined ? undefined : oneOf(values.kind, composerKinds, 'kind'),
    language: values.lang,
    media: count === undefined ? 'unknown' : { count, withAlt },
    output: values.jsonl ? 'jsonl' : values.json ? 'json' : 'text',
    file: positionals[0],
    help: values.help,
  };
}
