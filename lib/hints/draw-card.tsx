import { render } from 'preact';
import type { CardView } from './card-contract.ts';
import { HintView } from './hint-view.tsx';
import { MenuView } from './menu-view.tsx';
import { NoticeView } from './notice-view.tsx';

function viewOf(view: CardView) {
  if (view.type === 'hint') return <HintView key={view.props.hint.key} {...view.props} />;
  return view.type === 'menu' ? <MenuView {...view.props} /> : <NoticeView {...view.props} />;
}

/** Draws into an element what a card shows; undefined empties it. */
export function drawCard(view: CardView | undefined, element: HTMLElement): void {
  render(view ? viewOf(view) : null, element);
}
