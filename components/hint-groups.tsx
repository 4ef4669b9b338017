import type { HintGroup } from './arrange-hints.ts';
import { type HintContext, HintItem } from './hint-item.tsx';
import { useWords } from './words-context.ts';

interface HintGroupsProps extends HintContext {
  readonly groups: readonly HintGroup[];
}

/** Hints under the name of their group. */
export function HintGroups({ groups, ...context }: HintGroupsProps) {
  const words = useWords();
  return (
    <>
      {groups.map(({ group, lines }) => (
        <section key={group} class="hint-group" data-group={group}>
          <h3>{words.say(`group_${group}`)}</h3>
          <ul class="hints">
            {lines.map((line) => (
              <HintItem key={line.hint.key} line={line} {...context} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
