/** A real editor on the test page, with its model in reach: the DOM may show what the model does not hold. */
export interface Specimen {
  readonly field: HTMLElement;
  /** The text the site would send, blocks joined by "\n". */
  model(): string;
  /** Whether it keeps its undo steps itself, not the browser. */
  readonly hasOwnHistory: boolean;
  /**
   * Replaces a span (UTF-16) of the model by the library's own means, without the DOM: selects it, puts the text, which holds no line feed,
   * in its place as one step of the history, and puts the caret or selection back beside its words.
   */
  edit(at: { readonly start: number; readonly end: number }, text: string): void;
  remove(): void;
}

/** Where an offset lies after a replacement; one inside what was replaced moves behind what came instead. */
export function movedBy(
  offset: number,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): number {
  if (offset < start || (offset === start && end > start)) return offset;
  return offset >= end ? offset + text.length - (end - start) : start + text.length;
}

export interface SpecimenOptions {
  readonly text: string;
  /** From which offset on the text is styled as over the limit. */
  readonly tail?: number;
  /** Told of each new text of the model, as a site's counter and Post button are. */
  onText?(text: string): void;
}

/** Puts an editor on the page, with the text in it, the focus, and the caret at its end. */
export type CreateSpecimen = (options: SpecimenOptions) => Promise<Specimen>;

export function stage(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = 'width: 520px; margin: 40px; font: 16px/24px sans-serif;';
  document.body.append(place);
  return place;
}

/** Waits until the page has drawn twice, after which every editor here has shown its model and heard of its selection. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export const hashtag = /#\w+/g;
export const mention = /@\w+/g;
