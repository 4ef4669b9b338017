/** A real editor on the test page, with its model in reach: the DOM may show what the model does not hold. */
export interface Specimen {
  readonly field: HTMLElement;
  /** The text the site would send, blocks joined by "\n". */
  model(): string;
  remove(): void;
}

export interface SpecimenOptions {
  readonly text: string;
  /** From which offset on the text is styled as over the limit. */
  readonly tail?: number;
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
