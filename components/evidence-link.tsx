import type { Evidence } from '../lib/rules/rule.ts';
import { useWords } from './words-context.ts';

/** On whose authority a rule speaks: a link, or the word that it is our own judgement. */
export function EvidenceLink({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords();
  if (evidence === 'house judgement') return <p class="source">{words.say('card_house')}</p>;
  const { title, url, year } = evidence;
  return (
    <p class="source">
      <a href={url} target="_blank" rel="noreferrer">
        {words.say('card_source', { title, year: String(year) })}
      </a>
    </p>
  );
}
