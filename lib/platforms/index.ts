import { businessSuiteSite } from './business-suite/site.ts';
import { facebookSite } from './facebook/site.ts';
import { instagramSite } from './instagram/site.ts';
import type { Site } from './platform.ts';
import { xSite } from './x/site.ts';

/** The sites we serve, each in a folder of its own. */
const sites: readonly Site[] = [xSite, facebookSite, businessSuiteSite, instagramSite];

/** The site a host name belongs to, or undefined when we do not serve it. */
export function findSite(host: string): Site | undefined {
  return sites.find(({ hosts }) => hosts.includes(host));
}
