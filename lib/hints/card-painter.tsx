import { render } from 'preact';
import css from './card.css?inline';
import type { CardPainter, CardView } from './card-contract.ts';
import { HintView } from './hint-view.tsx';
import { MenuView } from './menu-view.tsx';
import { NoticeView } from './notice-view.tsx';

function viewOf(view: CardView) {
  if (view.type === 'hint') return <HintView key={view.props.hint.key} {...view.props} />;
  return view.type === 'menu' ? <MenuView {...view.props} /> : <NoticeView {...view.props} />;
}

/** Draws the three kinds of cards. */
export const cardPainter: CardPainter = {
  css,
  draw: (view, element) => render(view ? viewOf(view) : null, element),
};
