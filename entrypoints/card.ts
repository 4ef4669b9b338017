import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { realm } from '../lib/compose/realm.ts';
import { cardPainter } from '../lib/hints/card-painter.tsx';

/** Draws cards: injected when one opens for the first time on a page. */
export default defineUnlistedScript(() => {
  realm().cardPainter = cardPainter;
});
