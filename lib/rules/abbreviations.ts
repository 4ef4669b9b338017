import type { Facts } from './facts.ts';
import { listed } from './places.ts';
import { remembered } from './remembered.ts';

const list = listed(
  ({ abbreviations }) => abbreviations,
  ({ abbreviation }) => abbreviation,
);

/** The abbreviations of a draft, each where it first stands. Several rules ask for them. */
export const abbreviationsIn = remembered((facts: Facts) => list(facts));
