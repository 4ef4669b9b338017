import { createElement, useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { type CreateSpecimen, drawn, movedBy, stage } from './specimen.ts';

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
export const createTextareaSpecimen: CreateSpecimen = async ({ text, onText: tell }) => {
  const place = stage();
  let value = text;
  const onText = (next: string) => {
    value = next;
    tell?.(next);
  };
  render(createElement(Box, { first: text, onText }), place);
  const field = place.firstElementChild as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(text.length, text.length);
  await drawn();
  return {
    field,
    hasOwnHistory: false,
    model: () => value,
    edit(at, words) {
      const { selectionStart, selectionEnd, selectionDirection } = field;
      field.setSelectionRange(at.start, at.end);
      if (words === '') document.execCommand('delete');
      else document.execCommand('insertText', false, words);
      const ends = [selectionStart, selectionEnd].map((offset) => movedBy(offset, at, words));
      field.setSelectionRange(ends[0] ?? 0, ends[1] ?? 0, selectionDirection);
    },
    remove() {
      unmountComponentAtNode(place);
      place.remove();
    },
  };
};
