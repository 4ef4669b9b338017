import { useEffect, useState } from 'preact/hooks';

/** Says a text once to a screen reader: a region speaks only of what comes into it after it is there. */
export function Announced({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  useEffect(() => say(text), [text]);
  return (
    <p class="announced" role="status">
      {said}
    </p>
  );
}
