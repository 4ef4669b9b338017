import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isTextNode,
  createEditor,
  type EditorConfig,
  type LexicalEditor,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import { type CreateSpecimen, drawn, hashtag, stage } from './specimen.ts';

/** A leaf of its own for each hashtag, as the sites draw them. */
class TagNode extends TextNode {
  static override getType(): string {
    return 'tag';
  }
  static override clone(node: TagNode): TagNode {
    return new TagNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): TagNode {
    return new TagNode(json.text);
  }
  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    element.style.color = 'blue';
    return element;
  }
}

function splitTags(node: TextNode): void {
  const text = node.getTextContent();
  const found = new RegExp(hashtag).exec(text);
  if (node instanceof TagNode) {
    if (!found || found[0] !== text) node.replace($createTextNode(text).setFormat(node.getFormat()));
    return;
  }
  if (!found || !node.isSimpleText()) return;
  const { index } = found;
  const end = index + found[0].length;
  const cuts = [index, end].filter((cut) => cut > 0 && cut < text.length);
  const parts = cuts.length > 0 ? node.splitText(...cuts) : [node];
  const part = index > 0 ? parts[1] : parts[0];
  if (part && $isTextNode(part)) part.replace(new TagNode(found[0]).setFormat(part.getFormat()));
}

function fill(text: string, tail: number): void {
  let start = 0;
  $getRoot().clear();
  for (const line of text.split('\n')) {
    const block = $createParagraphNode();
    const cut = Math.min(Math.max(0, tail - start), line.length);
    if (cut > 0) block.append($createTextNode(line.slice(0, cut)));
    if (cut < line.length) block.append($createTextNode(line.slice(cut)).setFormat('bold'));
    $getRoot().append(block);
    start += line.length + 1;
  }
  $getRoot().selectEnd();
}

export const createLexicalSpecimen: CreateSpecimen = async ({ text, tail = Number.POSITIVE_INFINITY }) => {
  const place = stage();
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.style.whiteSpace = 'pre-wrap';
  place.append(field);
  const editor = createEditor({
    nodes: [TagNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  const stops = [
    registerRichText(editor),
    editor.registerNodeTransform(TextNode, splitTags),
    editor.registerNodeTransform(TagNode, splitTags),
  ];
  editor.update(() => fill(text, tail), { discrete: true });
  stops.push(registerHistory(editor, createEmptyHistoryState(), 300));
  field.focus();
  await drawn();
  return {
    field,
    model: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    remove() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
      place.remove();
    },
  };
};
