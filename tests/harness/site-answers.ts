import type { SiteBundle } from './site-bundle.ts';

/** What to answer a request with. */
interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answer for an address, or undefined when no replica stands there. */
export type AnswerFor = (url: string) => SiteAnswer | undefined;

/** A replica: the origins it stands at, and the page. */
export interface Site {
  readonly origins: readonly string[];
  readonly title: string;
  readonly bundle: SiteBundle;
}

/** As strict as the strictest of the sites: no inline code or style, no strings turned into code, nobody else's server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Where a replica's own files lie, below any origin. */
const FILES = '/_replica/';

function page({ title }: Site): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${FILES}site.css">
<script type="module" src="${FILES}site.js"></script>
</head>
<body><div id="react-root"></div></body>
</html>
`;
}

function answer(type: string, body: string, status = 200): SiteAnswer {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return { status, headers, body };
}

/** Pure: every address of a replica's origins gets its page, but for the page's own two files. */
export function createAnswerFor(sites: readonly Site[]): AnswerFor {
  const byOrigin = new Map(sites.flatMap((site) => site.origins.map((origin) => [origin, site] as const)));
  return (url) => {
    const { origin, pathname } = new URL(url);
    const site = byOrigin.get(origin);
    if (!site) return undefined;
    if (pathname === `${FILES}site.js`) return answer('text/javascript', site.bundle.js);
    if (pathname === `${FILES}site.css`) return answer('text/css', site.bundle.css);
    if (pathname.startsWith(FILES)) return answer('text/plain', 'Not found', 404);
    return answer('text/html', page(site));
  };
}
