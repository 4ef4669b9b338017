import { createDraftSpecimen } from './draft-js.ts';
import { createLexicalSpecimen } from './lexical.ts';
import { createContentEditableSpecimen, createTextareaSpecimen } from './plain.ts';
import type { CreateSpecimen } from './specimen.ts';

/** The real editors that every promise of the editor contract is held against. */
export const specimens: readonly (readonly [kind: string, create: CreateSpecimen])[] = [
  ['draft-js', createDraftSpecimen],
  ['lexical', createLexicalSpecimen],
  ['textarea', createTextareaSpecimen],
  ['contenteditable', createContentEditableSpecimen],
];
