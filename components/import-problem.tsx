import type { Problem } from '../lib/bounded-json.ts';
import { useWords } from './words-context.ts';

/** Why a file was refused: the reason, and the field it is about. */
export function ImportProblem({ problem }: { readonly problem: Problem | undefined }) {
  const words = useWords();
  return problem ? (
    <p class="notice notice-refused" role="alert">
      {words.say(`import_${problem.reason}`, { field: problem.field })} {words.say('import_nothing')}
    </p>
  ) : null;
}
