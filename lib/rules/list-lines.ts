/** A line of a list: a bullet, a tick, a number with a point or bracket, an hour of a plan. */
const listLine = /^\s*(?:[•●▪◦*–—-]\uFE0F?\s|[✅✔☑❌➡→👉▶]|\d{1,2}(?:[.)]|[.:]\d\d)\s|\d\uFE0F?\u20E3)/u;

/** Whether a paragraph, which is one line, belongs to a list. */
export const isListLine = (text: string): boolean => listLine.test(text);
