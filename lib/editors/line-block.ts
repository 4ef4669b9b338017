const blocks = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** Whether an element begins a line of its own, by its name: asking for its style would force a layout on each key. */
export function lineBlock(element: Element): boolean {
  return blocks.has(element.localName);
}
