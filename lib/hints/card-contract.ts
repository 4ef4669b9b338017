import type { Deeds, DeedsWorld } from './deeds.ts';
import type { HintViewProps } from './hint-view.tsx';
import type { MenuViewProps } from './menu-view.tsx';
import type { NoticeViewProps } from './notice-view.tsx';
import type { Box } from './place-card.ts';

/** What a card can show. */
export type CardView =
  | { readonly type: 'hint'; readonly props: HintViewProps }
  | { readonly type: 'menu'; readonly props: MenuViewProps }
  | { readonly type: 'notice'; readonly props: NoticeViewProps };

/** What the card shows. */
export interface Showing {
  /** A card that opened on hover closes when the pointer rests elsewhere; one opened by key has the focus. */
  readonly by: 'click' | 'hover' | 'keys';
  /** @param deeds what its buttons do. */
  view(deeds: Deeds): CardView;
  /** The boxes it stands beside (viewport, CSS px), asked for again when they may have moved. Without any it closes. */
  boxes(): readonly Box[];
}

/** What the card is given. */
export interface CardWorld extends Omit<DeedsWorld, 'card'> {
  /** What is written in. */
  field(): HTMLElement | undefined;
  /** Remembers focus and selection of the field that has them; answers what gives them back. */
  hold(): (() => void) | undefined;
  /** The card has closed. */
  onClose(): void;
}

/** The card: one small window that floats beside what it speaks of. On the page only while it is open. */
export interface Card {
  readonly showing: Showing | undefined;
  open(showing: Showing): void;
  /** Draws and places it anew; closes it when what it stands beside is gone. */
  refresh(): void;
  /** Gives the focus back if it had it. */
  close(): void;
}

/** A card whose script is there. */
export interface CardWindow extends Card {
  /** What it stands beside may have moved. */
  move(): void;
  /** The Tab key inside of something of ours: past its ends the card lets the focus go back to where it came from. */
  onTab(event: KeyboardEvent): void;
}

/** Creates the card of one composer. Inert until it is opened. */
export type CreateCard = (world: CardWorld) => CardWindow;

/** Where cards are had from: a script of their own, since most posts are written without opening one. */
export interface CardSource {
  /** Undefined until the script has come. */
  now(): CreateCard | undefined;
  /** Has the script come. Rejects when the extension is gone. */
  bring(): Promise<unknown>;
}
