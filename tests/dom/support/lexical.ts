import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  createEditor,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import { type CreateSpecimen, drawn, hashtag, mention, movedBy, stage } from './specimen.ts';

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

/** Somebody's name: one thing to the caret, of which only whole words can be deleted. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): MentionNode {
    return new MentionNode(json.text);
  }
  override isTextEntity(): true {
    return true;
  }
  override canInsertTextBefore(): false {
    return false;
  }
  override canInsertTextAfter(): false {
    return false;
  }
}

function splitMentions(node: TextNode): void {
  const found = node instanceof MentionNode ? null : new RegExp(mention).exec(node.getTextContent());
  if (!found || !node.isSimpleText()) return;
  const end = found.index + found[0].length;
  const cuts = [found.index, end].filter((cut) => cut > 0 && cut < node.getTextContentSize());
  const parts = cuts.length > 0 ? node.splitText(...cuts) : [node];
  const part = found.index > 0 ? parts[1] : parts[0];
  part?.replace(new MentionNode(found[0]).setMode('segmented').toggleDirectionless());
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

/** Leaves in order, each with where it begins in the text; paragraphs are one line feed apart. */
function leaves(): { node: LexicalNode; start: number }[] {
  let start = 0;
  const all: { node: LexicalNode; start: number }[] = [];
  for (const block of $getRoot().getChildren()) {
    if (!$isElementNode(block)) continue;
    if (block.isEmpty()) all.push({ node: block, start });
    for (const node of block.getChildren()) {
      all.push({ node, start });
      start += node.getTextContentSize();
    }
    start += 1;
  }
  return all;
}

function pointOf(offset: number): { key: string; offset: number; type: 'text' | 'element' } {
  const leaf = leaves().findLast(({ start }) => start <= offset);
  if (!leaf) throw new Error('There is no such place.');
  const { node, start } = leaf;
  if ($isTextNode(node)) return { key: node.getKey(), offset: offset - start, type: 'text' };
  if ($isElementNode(node)) return { key: node.getKey(), offset: 0, type: 'element' };
  const parent = node.getParentOrThrow();
  return { key: parent.getKey(), offset: node.getIndexWithinParent() + offset - start, type: 'element' };
}

function selectOffsets(anchor = 0, focus = anchor): void {
  const selection = $createRangeSelection();
  const [from, to] = [pointOf(anchor), pointOf(focus)];
  selection.anchor.set(from.key, from.offset, from.type);
  selection.focus.set(to.key, to.offset, to.type);
  $setSelection(selection);
}

function selectedOffsets(): [number, number] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error('Nothing is selected.');
  const offsetOf = ({ key, offset }: { key: string; offset: number }) => {
    const own = leaves().find(({ node }) => node.getKey() === key);
    if (own) return own.start + offset;
    const all = leaves().filter(({ node }) => node.getParent()?.getKey() === key);
    const at = all[offset];
    const last = all.at(-1);
    return at?.start ?? (last ? last.start + last.node.getTextContentSize() : 0);
  };
  return [offsetOf(selection.anchor), offsetOf(selection.focus)];
}

export const createLexicalSpecimen: CreateSpecimen = async ({
  text,
  tail = Number.POSITIVE_INFINITY,
  onText,
}) => {
  const place = stage();
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.style.whiteSpace = 'pre-wrap';
  place.append(field);
  const editor = createEditor({
    nodes: [TagNode, MentionNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  const stops = [
    registerRichText(editor),
    editor.registerNodeTransform(TextNode, splitTags),
    editor.registerNodeTransform(TextNode, splitMentions),
    editor.registerNodeTransform(TagNode, splitTags),
  ];
  editor.update(() => fill(text, tail), { discrete: true });
  const textOf = () =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n');
  const history = createEmptyHistoryState();
  history.current = { editor, editorState: editor.getEditorState() };
  stops.push(
    // Without a delay each change is a step of its own: how fast a test runs decides nothing.
    registerHistory(editor, history, 0),
    editor.registerTextContentListener(() => onText?.(editor.read(textOf))),
  );
  field.focus();
  await drawn();
  return {
    field,
    hasOwnHistory: true,
    model: () => editor.read(textOf),
    edit(at, words) {
      let ends = [0, 0];
      const now = { discrete: true } as const;
      editor.update(() => {
        ends = selectedOffsets().map((offset) => movedBy(offset, at, words));
        selectOffsets(at.start, at.end);
      }, now);
      editor.update(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) throw new Error('Nothing is selected.');
        if (words === '') selection.removeText();
        else selection.insertText(words);
      }, now);
      editor.update(() => selectOffsets(ends[0], ends[1]), now);
    },
    remove() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
      place.remove();
    },
  };
};
