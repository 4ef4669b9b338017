/** Parses what browsers compute for a colour: `rgb(r, g, b)` or `rgba(r, g, b, a)`. */
function channels(color: string): number[] | undefined {
  const found = color.match(/^rgba?\(([^)]+)\)$/)?.[1];
  return found?.split(/[\s,/]+/).map(Number);
}

/** The first opaque colour behind a field, and whether a picture or a gradient lies before it. */
function groundOf(field: Element): { readonly color?: readonly number[]; readonly hasPicture: boolean } {
  let hasPicture = false;
  for (let element: Element | null = field; element; element = element.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const color = channels(backgroundColor);
    hasPicture ||= backgroundImage !== 'none';
    if (color && (color[3] ?? 1) >= 0.5) return { color, hasPicture };
  }
  return { hasPicture };
}

/** Below this share of white a background is dark; mid greys carry white text better than black. */
const DARK_BELOW = 0.4;

function themeOf([red = 0, green = 0, blue = 0]: readonly number[]): 'light' | 'dark' {
  const light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  return light < DARK_BELOW ? 'dark' : 'light';
}

/** Whether a field stands on a light or a dark background. The page decides, not the system: sites have themes of their own. */
export function pageTheme(field: Element): 'light' | 'dark' {
  const { color } = groundOf(field);
  if (color) return themeOf(color);
  const scheme = getComputedStyle(field.ownerDocument.documentElement).colorScheme;
  const isDark = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark || scheme === 'dark' ? 'dark' : 'light';
}

/** The sites' own grounds have none of their channels in between, and marks are seen on those: below the one or above the other. */
const DARKEST = 64;
const LIGHTEST = 225;

/** Whether the colours of marks may be lost behind a field: on a picture, on any colour but near black and near white, or on what we cannot see at all. */
export function isColoured(field: Element): boolean {
  const { color, hasPicture } = groundOf(field);
  if (hasPicture || !color) return hasPicture;
  const isBetween = color.some((each) => each > DARKEST && each < LIGHTEST);
  // Light words on a light ground: what they are read on stands elsewhere in the page.
  return isBetween || themeOf(color) === themeOf(channels(getComputedStyle(field).color) ?? []);
}
