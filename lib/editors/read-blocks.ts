/** How one editor technology lays text out in its DOM. */
export interface Dialect {
  /** Whether an element begins a line of its own. */
  isBlock(element: Element): boolean;
  /** Whether the text of a text node below `parent` is part of the message. */
  isText(parent: Element, text: string): boolean;
  /** Whether a line feed that ends a block only keeps its last line open, as a trailing `<br>` does. */
  readonly padsWithLineFeed: boolean;
  /** Whether an image, an emoji for instance, stands for its alt text. */
  readonly readsImages: boolean;
}

/** One node of the editor and the stretch of the text it stands for, in UTF-16 code units. */
export interface Segment {
  /** A text node, or an element that stands for text as a whole: a line break or an image. */
  readonly node: Text | Element;
  readonly start: number;
  /** Exclusive; equal to `start` for the `<br>` that holds an empty line open. */
  readonly end: number;
}

/** A text and where each part of it stands in the DOM. Segments are in order; one code unit between two is a block's end. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What a block says, by itself. */
interface Lines extends Reading {
  /** False for a block with nothing in it, not even an empty line. */
  readonly hasLine: boolean;
}

/** What blocks said when they were last read. Whoever keeps it takes out the blocks in which something changed. */
export type KnownBlocks = WeakMap<Node, Lines>;

/**
 * Reads an editor in one walk, which passes over blocks that are known.
 * @returns its text, blocks joined by "\n", and the map back to the DOM. A `<br>` that ends its block makes no line: browsers and editors
 * put it there to hold a line open.
 */
export function readBlocks(root: Element, dialect: Dialect, known: KnownBlocks = new WeakMap()): Reading {
  return readLines(root, dialect, known);
}

function readLines(block: Element, dialect: Dialect, known: KnownBlocks): Lines {
  const segments: Segment[] = [];
  let text = '';
  let hasLine = false;
  let isClosed = false;
  let openBreak: Element | undefined;

  function beginLine(): void {
    if (isClosed && hasLine) text += '\n';
    isClosed = false;
    hasLine = true;
  }

  function add(node: Segment['node'], words: string): void {
    segments.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  }

  function commitBreak(): void {
    if (openBreak) add(openBreak, '\n');
    openBreak = undefined;
  }

  function addContent(node: Segment['node'], words: string): void {
    beginLine();
    commitBreak();
    add(node, words);
  }

  function dropPadding(): void {
    const last = segments.at(-1);
    if (openBreak) add(openBreak, '');
    else if (dialect.padsWithLineFeed && !isClosed && last?.end === text.length && text.endsWith('\n')) {
      text = text.slice(0, -1);
      segments[segments.length - 1] = { ...last, end: text.length };
    }
    openBreak = undefined;
  }

  function endLine(): void {
    if (!hasLine) return;
    dropPadding();
    isClosed = true;
  }

  function addBlock(element: Element): void {
    endLine();
    const lines = known.get(element) ?? readLines(element, dialect, known);
    known.set(element, lines);
    if (!lines.hasLine) return;
    beginLine();
    const from = text.length;
    for (const { node, start, end } of lines.segments)
      segments.push({ node, start: from + start, end: from + end });
    text += lines.text;
    isClosed = true;
  }

  function addElement(element: Element): void {
    if (element.localName === 'br') {
      beginLine();
      commitBreak();
      openBreak = element;
    } else if (element.localName === 'img') {
      const alt = dialect.readsImages && element.getAttribute('alt');
      if (alt) addContent(element, alt);
    } else if (dialect.isBlock(element)) addBlock(element);
    else addChildren(element);
  }

  function addChildren(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) addElement(node as Element);
      else if (
        node.nodeType === 3 &&
        (node as Text).length > 0 &&
        dialect.isText(parent, (node as Text).data)
      ) {
        addContent(node as Text, (node as Text).data);
      }
    }
  }

  addChildren(block);
  dropPadding();
  return { text, segments, hasLine };
}
