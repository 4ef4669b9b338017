declare module 'write-good' {
  export default function writeGood(text: string): readonly unknown[];
}
declare module 'text-readability' {
  const textReadability: Readonly<Record<string, (text: string) => unknown>>;
  export default textReadability;
}
