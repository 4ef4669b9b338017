import type { EditResult } from '../lib/editors/editor.ts';
import { UndoIcon } from './icons.tsx';
import { messagePart } from './message-part.ts';
import type { PanelActions } from './panel-actions.ts';
import { Scrolled } from './scrolled.tsx';
import { useWords } from './words-context.ts';

interface EditNoticeProps {
  readonly canUndo: boolean;
  readonly refused?: Extract<EditResult, { ok: false }> | undefined;
  readonly actions: PanelActions;
}

/** What became of the last fix: a way back, or why it was not made and the words for copying. */
export function EditNotice({ canUndo, refused, actions }: EditNoticeProps) {
  const words = useWords();
  return (
    <>
      <div role="status" class="notice-place">
        {refused && (
          <div class="notice notice-refused">
            <p>{words.say(`refused_${messagePart(refused.reason)}`)}</p>
            {refused.copy.trim() !== '' && (
              <>
                <p>{words.say('refused_copy')}</p>
                <Scrolled class="offered" label={words.say('refused_copy')}>
                  {refused.copy}
                </Scrolled>
                <button type="button" class="button" onClick={() => actions.copy(refused.copy)}>
                  {words.say('panel_copy')}
                </button>
              </>
            )}
          </div>
        )}
      </div>
      {canUndo && (
        <button type="button" class="button undo" onClick={() => actions.send({ type: 'fix.undo' })}>
          <UndoIcon />
          {words.say('panel_undo')}
        </button>
      )}
    </>
  );
}
