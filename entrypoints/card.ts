import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { realm } from '../lib/compose/realm.ts';
import { createCard } from '../lib/hints/card.ts';

/** The card: injected when one opens for the first time on a page. */
export default defineUnlistedScript(() => {
  realm().createCard = createCard;
});
