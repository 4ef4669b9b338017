/** The little that the specimens use of libraries that come without types. */
declare module 'react' {
  export type Node = object;
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): Node;
  export function useState<T>(first: T): [T, (next: T) => void];
}

declare module 'react-dom' {
  export function render(node: object, place: Element): void;
  export function unmountComponentAtNode(place: Element): void;
}

declare module 'draft-js' {
  export interface ContentBlock {
    getKey(): string;
    getText(): string;
    getLength(): number;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getBlocksAsArray(): ContentBlock[];
  }
  export interface SelectionState {
    getAnchorKey(): string;
    getAnchorOffset(): number;
    getFocusKey(): string;
    getFocusOffset(): number;
    merge(part: object): SelectionState;
  }
  export const Modifier: {
    replaceText(content: ContentState, selection: SelectionState, text: string): ContentState;
    removeRange(content: ContentState, selection: SelectionState, direction: 'backward'): ContentState;
  };
  export class EditorState {
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    static forceSelection(state: EditorState, selection: SelectionState): EditorState;
    static acceptSelection(state: EditorState, selection: SelectionState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy: (
          block: ContentBlock,
          mark: (start: number, end: number) => void,
          content: ContentState,
        ) => void;
        component: unknown;
      }[],
    );
  }
  export const Editor: unknown;
}
