import type { HintViewProps } from './hint-view.tsx';
import type { MenuViewProps } from './menu-view.tsx';
import type { NoticeViewProps } from './notice-view.tsx';

/** What a card can show. */
export type CardView =
  | { readonly type: 'hint'; readonly props: HintViewProps }
  | { readonly type: 'menu'; readonly props: MenuViewProps }
  | { readonly type: 'notice'; readonly props: NoticeViewProps };

/** Draws what a card shows. */
export interface CardPainter {
  /** The style sheet of the drawings. */
  readonly css: string;
  /** Draws into an element what it shows now; nothing empties it. */
  draw(view: CardView | undefined, element: HTMLElement): void;
}

/** Where the painter of cards is had from: a script of its own, since most posts are written without opening a card. */
export interface CardPainterSource {
  /** Undefined until the script has come. */
  now(): CardPainter | undefined;
  /** Has the script come. Rejects when the extension is gone. */
  bring(): Promise<unknown>;
}
