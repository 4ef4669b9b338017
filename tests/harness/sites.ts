import type { BrowserContext } from '@playwright/test';
import { type AnswerFor, createAnswerFor, type Site } from './site-answers.ts';
import { bundleSite } from './site-bundle.ts';

/** The sites that have a replica in `tests/fixtures/sites/<id>`, and the origins it answers at. */
const SITES = [
  { id: 'x', title: 'X', origins: ['https://x.com', 'https://twitter.com'] },
  { id: 'facebook', title: 'Facebook', origins: ['https://www.facebook.com', 'https://web.facebook.com'] },
  { id: 'business-suite', title: 'Meta Business Suite', origins: ['https://business.facebook.com'] },
  { id: 'instagram', title: 'Instagram', origins: ['https://www.instagram.com'] },
] as const;

/** What the replica at an address lets tests ask and do, as `window.__replica`. */
interface Replica {
  /** The models' texts of all mounted editors, in page order, blocks joined by line feeds. */
  modelText(): string[];
  /** The model's text of the editor that has the focus, or null. */
  focusedModelText(): string | null;
  /** Replaces the text of the focused editor, or of the last one mounted; one undo step of the editor's own. */
  setText(text: string): void;
  /** Every text sent by a Post button so far. */
  readonly submitted: readonly string[];
}

declare global {
  interface Window {
    readonly __replica: Replica;
  }
}

/** Requests seen by a browser that was given replicas. */
export interface ServedSites {
  /** Addresses that no replica answers and that were refused, in order. */
  readonly unexpected: readonly string[];
}

/** Bundles every replica (from the cache when unchanged) and answers for all of them. */
export async function loadSites(): Promise<AnswerFor> {
  const sites = SITES.map(
    async ({ id, ...site }): Promise<Site> => ({ ...site, bundle: await bundleSite(id) }),
  );
  return createAnswerFor(await Promise.all(sites));
}

/** Answers the sites' own addresses from the replicas and refuses the rest of the network, which it lists. */
export async function serveSites(context: BrowserContext): Promise<ServedSites> {
  const answerFor = await loadSites();
  const unexpected: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith('chrome-extension://')) return route.continue();
    const found = answerFor(url);
    if (found) return route.fulfill({ status: found.status, headers: found.headers, body: found.body });
    unexpected.push(url);
    return route.abort();
  });
  return { unexpected };
}
