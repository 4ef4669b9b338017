/** Parses what browsers compute for a background: `rgb(r, g, b)` or `rgba(r, g, b, a)`. */
function channels(color: string): number[] | undefined {
  const found = color.match(/^rgba?\(([^)]+)\)$/)?.[1];
  return found?.split(/[\s,/]+/).map(Number);
}

/** Below this share of white a background is dark; mid greys carry white text better than black. */
const DARK_BELOW = 0.4;

/** Whether a field stands on a light or a dark background. The page decides, not the system: sites have themes of their own. */
export function pageTheme(field: Element): 'light' | 'dark' {
  for (let element: Element | null = field; element; element = element.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(element).backgroundColor) ?? [
      0, 0, 0, 0,
    ];
    if (alpha < 0.5) continue;
    const light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    return light < DARK_BELOW ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(field.ownerDocument.documentElement).colorScheme;
  const isDark = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark || scheme === 'dark' ? 'dark' : 'light';
}
