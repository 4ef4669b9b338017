import { createContentEditableSpecimen } from './contenteditable.ts';
import { createDraftSpecimen } from './draft-js.ts';
import { createLexicalSpecimen } from './lexical.ts';
import { createProseMirrorSpecimen } from './prosemirror.ts';
import type { CreateSpecimen } from './specimen.ts';
import { createTextareaSpecimen } from './textarea.ts';

/** The real editors that every promise of the editor contract is held against. */
export const specimens: readonly (readonly [kind: string, create: CreateSpecimen])[] = [
  ['draft-js', createDraftSpecimen],
  ['lexical', createLexicalSpecimen],
  ['textarea', createTextareaSpecimen],
  ['contenteditable', createContentEditableSpecimen],
  ['prosemirror', createProseMirrorSpecimen],
];
