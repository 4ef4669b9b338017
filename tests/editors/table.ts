import type { Row } from './conformance.ts';

/** Prints how many scenarios of how many went well by editor, browser and focus, and what went wrong in the others. */
export function printTable(rows: readonly Row[]): void {
  const columns = [...new Set(rows.map(({ browser, focus }) => `${browser}, ${focus}`))].sort();
  const editors = [...new Set(rows.map(({ editor }) => editor))];
  const cell = (editor: string, column: string) => {
    const own = rows.filter((row) => row.editor === editor && `${row.browser}, ${row.focus}` === column);
    return `${own.filter(({ ok }) => ok).length} of ${own.length}`.padStart(20);
  };
  console.log(`${''.padEnd(16)}${columns.map((column) => column.padStart(20)).join('')}`);
  for (const editor of editors)
    console.log(`${editor.padEnd(16)}${columns.map((column) => cell(editor, column)).join('')}`);
  for (const { editor, browser, scenario, focus, why } of rows.filter(({ ok }) => !ok))
    console.log(`\n✗ ${editor}, ${browser}, focus in the ${focus}: ${scenario}\n  ${why}`);
  const passed = rows.filter(({ ok }) => ok).length;
  console.log(`\n${passed} of ${rows.length} (${((100 * passed) / (rows.length || 1)).toFixed(1)} %)`);
}
