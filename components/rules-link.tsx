import { useWords } from './words-context.ts';

interface RulesLinkProps {
  /** Of the audience. */
  readonly id: string;
  readonly name: string;
}

/** The way from an audience to its rules. */
export function RulesLink({ id, name }: RulesLinkProps) {
  const words = useWords();
  return (
    <a class="button" href={`#rules=${id}`} aria-label={words.say('readers_rulesLong', { name })}>
      {words.say('readers_rules')}
    </a>
  );
}
