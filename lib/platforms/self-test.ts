import type { ComposerKind } from '../rules/context.ts';
import { scoreOf } from './detect.ts';
import { anyField } from './dom.ts';
import type { ComposerFinder, Detection, Signal } from './platform.ts';
import type { PlatformId } from './platform-facts.ts';

/** What the finder makes of one place to write. Never a word of text, a name or a label. */
export interface Candidate {
  readonly box: 'editable' | 'textarea' | 'input';
  readonly verdict: 'composer' | 'unrecognised' | 'left-alone';
  readonly kind?: ComposerKind;
  readonly platforms?: readonly PlatformId[];
  readonly score: number;
  readonly signals: readonly Signal[];
  readonly hasFocus: boolean;
  readonly isVisible: boolean;
}

/** All that a page tells about its places to write. */
export interface SelfTest {
  readonly host: string;
  /** The language the page says it is in, a BCP 47 tag; '' when it says none. */
  readonly language: string;
  readonly direction: string;
  readonly candidates: readonly Candidate[];
}

/** Boxes and buttons that take no writing. */
const noWriting = ['file', 'checkbox', 'radio', 'submit', 'button', 'hidden'];

/** Longer lists help nobody. */
const MOST_CANDIDATES = 30;

function boxOf({ localName }: Element): Candidate['box'] {
  return localName === 'textarea' || localName === 'input' ? localName : 'editable';
}

function candidateOf(field: Element, detection: Detection): Candidate {
  const { composer, signals } = detection;
  const verdict = composer ? 'composer' : detection.reason === 'unrecognised' ? 'unrecognised' : 'left-alone';
  return {
    box: boxOf(field),
    verdict,
    ...(composer && { kind: composer.kind, platforms: composer.platforms }),
    score: scoreOf(signals),
    signals,
    hasFocus: field.contains(field.ownerDocument.activeElement),
    isVisible: field.checkVisibility(),
  };
}

/** Weighs every place to write on a page, in page order, as if it had the focus; changes nothing. */
export function testPage(finder: ComposerFinder, document: Document): SelfTest {
  const { lang, dir } = document.documentElement;
  const fields = [...document.querySelectorAll(anyField)]
    .filter((field) => !(field instanceof HTMLInputElement && noWriting.includes(field.type)))
    .slice(0, MOST_CANDIDATES);
  return {
    host: document.location.hostname,
    language: /^[\w-]{1,12}$/.test(lang) ? lang : '',
    direction: dir === 'rtl' ? 'rtl' : 'ltr',
    candidates: fields.map((field) => candidateOf(field, finder.findComposer(field))),
  };
}
