import type { Severity } from '../rules/rule.ts';
import type { Words } from '../words.ts';

/** What the chip says. */
export interface ChipState {
  /** "For the public". */
  readonly audience: string;
  /** How many pieces of advice stand open. */
  readonly count: number;
  /** The loudest of them. */
  readonly severity: Severity | undefined;
  /** Whether there is no text yet. */
  readonly isEmpty: boolean;
  /** The state in a sentence. */
  readonly sentence: string;
}

/** The chip as it is drawn. */
export interface ChipView {
  readonly element: HTMLElement;
  update(state: ChipState, isMenuOpen: boolean): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A ring for an empty draft and a tick for a good one; the style sheet shows one of them. */
function createSign(document: Document): HTMLElement {
  const create = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const drawing = create('svg', { viewBox: '0 0 16 16', width: '14', height: '14' });
  drawing.append(
    create('circle', { cx: '8', cy: '8', r: '4.6' }),
    create('path', { d: 'm3 8.6 3.3 3.3L13 4.8' }),
  );
  drawing.ariaHidden = 'true';
  const sign = document.createElement('span');
  sign.className = 'sign';
  sign.role = 'img';
  sign.append(drawing);
  return sign;
}

/**
 * The chip beside a composer: for whom the post is, and how many pieces of advice there are. Plain elements: it is on every
 * page on which somebody writes, and all that changes in it is five words.
 */
export function createChipView(
  document: Document,
  words: Words,
  { openMenu, openHints }: { openMenu(): void; openHints(): void },
): ChipView {
  const createButton = (name: string, onClick: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = name;
    button.addEventListener('click', onClick);
    return button;
  };
  const name = document.createElement('span');
  name.dir = 'auto';
  const audience = createButton('audience', openMenu);
  audience.title = words.say('chip_menu');
  audience.ariaHasPopup = 'dialog';
  audience.append(name);
  const count = createButton('count', openHints);
  const sign = createSign(document);
  const element = document.createElement('fieldset');
  element.className = 'chip';
  element.ariaLabel = words.say('panel_title');
  element.append(audience, sign);

  return {
    element,
    update(state, isMenuOpen) {
      name.textContent = state.audience;
      audience.ariaExpanded = String(isMenuOpen);
      count.textContent = String(state.count);
      count.dataset.severity = state.severity ?? '';
      sign.dataset.state = state.isEmpty ? 'empty' : 'good';
      const [shown, other] = state.count > 0 ? [count, sign] : [sign, count];
      shown.ariaLabel = state.sentence;
      if (other.parentNode) other.replaceWith(shown);
    },
  };
}
