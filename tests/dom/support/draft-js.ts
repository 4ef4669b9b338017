import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  Modifier,
  type SelectionState,
} from 'draft-js';
import { createElement, useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { type CreateSpecimen, drawn, hashtag, mention, movedBy, stage } from './specimen.ts';

type Strategy = (
  block: ContentBlock,
  mark: (start: number, end: number) => void,
  content: ContentState,
) => void;

const Coloured = ({ children }: { children?: unknown }) =>
  createElement('span', { style: { color: 'blue' } }, children);

const markTags: Strategy = (block, mark) => {
  for (const kind of [hashtag, mention])
    for (const { 0: tag, index } of block.getText().matchAll(kind)) mark(index, index + tag.length);
};

/** Marks what lies beyond an offset of the whole text. */
function markTail(tail: number): Strategy {
  return (block, mark, content) => {
    let start = 0;
    for (const each of content.getBlocksAsArray()) {
      if (each.getKey() === block.getKey()) break;
      start += each.getLength() + 1;
    }
    const from = Math.max(0, tail - start);
    if (from < block.getLength()) mark(from, block.getLength());
  };
}

interface BoxProps {
  readonly first: EditorState;
  onState(state: EditorState): void;
  /** Told how to change the state from outside. */
  onReady(change: (next: EditorState) => void): void;
}

function Box({ first, onState, onReady }: BoxProps) {
  const [shown, show] = useState(first);
  const onChange = (next: EditorState) => {
    onState(next);
    show(next);
  };
  onReady(onChange);
  return createElement(Editor, { editorState: shown, onChange, stripPastedStyles: true });
}

/** The offset in the whole text of a place in a block, and back. */
function offsetOf(state: EditorState, key: string, offset: number): number {
  let start = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) break;
    start += block.getLength() + 1;
  }
  return start + offset;
}

function placeOf(state: EditorState, offset: number): { key: string; offset: number } {
  let left = offset;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (left <= block.getLength()) return { key: block.getKey(), offset: left };
    left -= block.getLength() + 1;
  }
  throw new Error('There is no such place.');
}

function selectionOf(state: EditorState, anchor: number, focus: number): SelectionState {
  const [from, to] = [placeOf(state, anchor), placeOf(state, focus)];
  return state.getSelection().merge({
    anchorKey: from.key,
    anchorOffset: from.offset,
    focusKey: to.key,
    focusOffset: to.offset,
    isBackward: anchor > focus,
  });
}

export const createDraftSpecimen: CreateSpecimen = async ({
  text,
  tail = Number.POSITIVE_INFINITY,
  onText,
}) => {
  const place = stage();
  const decorator = new CompositeDecorator([
    { strategy: markTail(tail), component: Coloured },
    { strategy: markTags, component: Coloured },
  ]);
  let state = EditorState.moveFocusToEnd(
    EditorState.createWithContent(ContentState.createFromText(text), decorator),
  );

  const textOf = (each: EditorState) =>
    each
      .getCurrentContent()
      .getBlocksAsArray()
      .map((block) => block.getText())
      .join('\n');
  const onState = (next: EditorState) => {
    const isNew = next.getCurrentContent() !== state.getCurrentContent();
    state = next;
    if (isNew) onText?.(textOf(next));
  };
  let change = onState;
  const onReady = (given: typeof change) => {
    change = given;
  };
  render(createElement(Box, { first: state, onState, onReady }), place);
  const field = place.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!field) throw new Error('Draft.js drew no field');
  field.focus();
  await drawn();
  return {
    field,
    hasOwnHistory: true,
    model: () => textOf(state),
    edit(at, words) {
      const selection = state.getSelection();
      const anchor = offsetOf(state, selection.getAnchorKey(), selection.getAnchorOffset());
      const focus = offsetOf(state, selection.getFocusKey(), selection.getFocusOffset());
      const range = selectionOf(state, at.start, at.end);
      const content = state.getCurrentContent();
      const edited =
        words === ''
          ? Modifier.removeRange(content, range, 'backward')
          : Modifier.replaceText(content, range, words);
      const chosen = EditorState.acceptSelection(state, range);
      const pushed = EditorState.push(chosen, edited, words === '' ? 'remove-range' : 'insert-fragment');
      const back = selectionOf(pushed, movedBy(anchor, at, words), movedBy(focus, at, words));
      change(EditorState.forceSelection(pushed, back));
    },
    remove() {
      unmountComponentAtNode(place);
      place.remove();
    },
  };
};
