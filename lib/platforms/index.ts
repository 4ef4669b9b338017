import type { Site } from './platform.ts';
import { xSite } from './x/site.ts';

/** The sites we serve. Facebook and Instagram join here. */
const sites: readonly Site[] = [xSite];

/** The site a host name belongs to, or undefined when we do not serve it. */
export function findSite(host: string): Site | undefined {
  const name = host.replace(/^(?:www|mobile|web)\./, '');
  return sites.find(({ hosts }) => hosts.includes(name) || hosts.includes(host));
}
