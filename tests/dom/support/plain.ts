import { createElement, useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { type CreateSpecimen, drawn, stage } from './specimen.ts';

interface BoxProps {
  readonly first: string;
  onText(text: string): void;
}

function Box({ first, onText }: BoxProps) {
  const [shown, show] = useState(first);
  const onChange = (event: { target: HTMLTextAreaElement }) => {
    onText(event.target.value);
    show(event.target.value);
  };
  const style = { width: '300px', height: '160px', font: '16px/20px serif' };
  return createElement('textarea', { value: shown, onChange, style });
}

/** A textarea whose value React holds, as older composers of the sites do. */
export const createTextareaSpecimen: CreateSpecimen = async ({ text }) => {
  const place = stage();
  let value = text;
  const onText = (next: string) => {
    value = next;
  };
  render(createElement(Box, { first: text, onText }), place);
  const field = place.firstElementChild as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(text.length, text.length);
  await drawn();
  return {
    field,
    model: () => value,
    remove() {
      unmountComponentAtNode(place);
      place.remove();
    },
  };
};

/** An editable element without a library: it is its own model. */
export const createContentEditableSpecimen: CreateSpecimen = async ({ text }) => {
  const place = stage();
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.style.whiteSpace = 'pre-wrap';
  field.append(
    ...text.split('\n').map((line) => {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
  place.append(field);
  field.focus();
  document.getSelection()?.selectAllChildren(field);
  document.getSelection()?.collapseToEnd();
  await drawn();
  return {
    field,
    model: () => [...field.children].map((block) => block.textContent).join('\n'),
    remove: () => place.remove(),
  };
};
