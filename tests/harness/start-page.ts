import { leftAlone, surfaces } from './surfaces.ts';

/** Where the list of practice copies stands while `npm start` runs; no such address exists. */
export const START_PAGE = 'https://start.rostrum.example/';

const item = ({ title, url, open }: (typeof surfaces)[number] | (typeof leftAlone)[number]) =>
  `<li><a href="${url.replaceAll('&', '&amp;')}">${title}</a>${open ? ' <small>(open the box on the page)</small>' : ''}</li>`;

/** A page that leads to every compose box there is a copy of, and to those that Rostrum must not touch. */
export function startPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rostrum: where to write</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
li { margin: .3rem 0 }
small { opacity: .7 }
</style>
</head>
<body>
<h1>Where to write</h1>
<p>These pages are local copies at the sites’ own addresses; nothing leaves this computer. Add <code>&amp;theme=dark</code>
or another <code>lang=</code> (en, es, ca, de, ar) to an address.</p>
<h2>Rostrum helps</h2>
<ul>${surfaces.map(item).join('\n')}</ul>
<h2>Rostrum leaves alone</h2>
<ul>${leftAlone.map(item).join('\n')}</ul>
</body>
</html>
`;
}

/** The same list for the console. */
export function surfaceLines(): string[] {
  return surfaces.map(({ title, url }) => `  ${title.padEnd(52)} ${url}`);
}
