import { useId } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Called with the text of the file that was chosen; '' when it cannot be read. */
  read(text: string): void;
}

/** Beyond it a file is none of ours and is not even read: bytes. */
const MOST_BYTES = 1_000_000;

/** A button that asks for a file of ours. */
export function FileButton({ label, read }: FileButtonProps) {
  const id = useId();
  async function take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > MOST_BYTES ? 'x'.repeat(MOST_BYTES) : await file.text().catch(() => '');
    // The same file may be chosen again after it was mended.
    input.value = '';
    read(text);
  }
  return (
    <span class="file-button">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
      <label for={id} class="button">
        {label}
      </label>
    </span>
  );
}
