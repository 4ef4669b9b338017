import { CompositeDecorator, type ContentBlock, ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { type CreateSpecimen, drawn, hashtag, stage } from './specimen.ts';

type Strategy = (
  block: ContentBlock,
  mark: (start: number, end: number) => void,
  content: ContentState,
) => void;

const Coloured = ({ children }: { children?: unknown }) =>
  createElement('span', { style: { color: 'blue' } }, children);

const markTags: Strategy = (block, mark) => {
  for (const { 0: tag, index } of block.getText().matchAll(hashtag)) mark(index, index + tag.length);
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
}

function Box({ first, onState }: BoxProps) {
  const [shown, show] = useState(first);
  const onChange = (next: EditorState) => {
    onState(next);
    show(next);
  };
  return createElement(Editor, { editorState: shown, onChange, stripPastedStyles: true });
}

export const createDraftSpecimen: CreateSpecimen = async ({ text, tail = Number.POSITIVE_INFINITY }) => {
  const place = stage();
  const decorator = new CompositeDecorator([
    { strategy: markTail(tail), component: Coloured },
    { strategy: markTags, component: Coloured },
  ]);
  let state = EditorState.moveFocusToEnd(
    EditorState.createWithContent(ContentState.createFromText(text), decorator),
  );

  const onState = (next: EditorState) => {
    state = next;
  };
  render(createElement(Box, { first: state, onState }), place);
  const field = place.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!field) throw new Error('Draft.js drew no field');
  field.focus();
  await drawn();
  return {
    field,
    model: () =>
      state
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block) => block.getText())
        .join('\n'),
    remove() {
      unmountComponentAtNode(place);
      place.remove();
    },
  };
};
