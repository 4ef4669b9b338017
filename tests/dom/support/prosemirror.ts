import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type CreateSpecimen, drawn, movedBy, stage } from './specimen.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
});

/** Positions count a paragraph's two edges as well; between two paragraphs the text has one line feed. */
function offsetOf({ doc }: EditorState, position: number): number {
  return doc.textBetween(0, position, '\n').length;
}

function positionOf({ doc }: EditorState, offset: number): number {
  const before = doc.textBetween(0, doc.content.size, '\n').slice(0, offset);
  return offset + before.split('\n').length;
}

/** ProseMirror, under many sites that are not ours: the generic path has to serve it. */
export const createProseMirrorSpecimen: CreateSpecimen = async ({ text, onText }) => {
  const place = stage();
  const lines = text.split('\n');
  const doc = schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  );
  // Each change is a step of its own: how fast a test runs decides nothing.
  const plugins = [
    history({ newGroupDelay: -1 }),
    keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo }),
    keymap(baseKeymap),
  ];
  const state = EditorState.create({ doc, plugins });
  const textOf = ({ doc: now }: EditorState) => now.textBetween(0, now.content.size, '\n');
  const view = new EditorView(place, {
    state: state.apply(state.tr.setSelection(TextSelection.atEnd(doc))),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) onText?.(textOf(view.state));
    },
  });
  // As its own style sheet has it; on the place, for it takes the styles of its element to be its own.
  place.style.whiteSpace = 'break-spaces';
  view.focus();
  await drawn();
  return {
    field: view.dom,
    hasOwnHistory: true,
    model: () => textOf(view.state),
    edit(at, words) {
      const { anchor, head } = view.state.selection;
      const [from, to] = [anchor, head].map((position) => movedBy(offsetOf(view.state, position), at, words));
      const select = (start = 0, end = start) => {
        const { doc: now, tr } = view.state;
        view.dispatch(
          tr.setSelection(
            TextSelection.create(now, positionOf(view.state, start), positionOf(view.state, end)),
          ),
        );
      };
      select(at.start, at.end);
      view.dispatch(words === '' ? view.state.tr.deleteSelection() : view.state.tr.insertText(words));
      select(from, to);
    },
    remove() {
      view.destroy();
      place.remove();
    },
  };
};
