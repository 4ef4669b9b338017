/** A text as a message quotes it: whole, or the words that end within `most` UTF-16 code units, and "…". */
export const quotedStart = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/\s\S*$/, '')} …` : text;
