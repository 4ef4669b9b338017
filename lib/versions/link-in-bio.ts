/** What people write in captions for a link that stands in their profile, by language. */
const phrases: Readonly<Record<string, string>> = {
  en: 'link in bio',
  ca: 'enllaç a la bio',
  es: 'enlace en la bio',
  fr: 'lien en bio',
  it: 'link in bio',
  pt: 'link na bio',
  de: 'Link in Bio',
};

/** @param language BCP 47 primary tag; English where we have no words. */
export function linkInBio(language: string | undefined): string {
  return phrases[language ?? ''] ?? 'link in bio';
}
