import type { JSX } from 'preact';

function icon(drawing: JSX.Element): () => JSX.Element {
  return () => (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawing}
    </svg>
  );
}

/** Found, or well done. */
export const TickIcon = icon(<path d="m3 8.6 3.3 3.3L13 4.8" />);
/** Still open. */
export const OpenIcon = icon(<circle cx="8" cy="8" r="5.1" />);
/** Take back. */
export const UndoIcon = icon(<path d="M5.5 3 2.5 6l3 3M3 6h6.2a3.8 3.8 0 0 1 0 7.6H6" />);
/** To the options. */
export const OptionsIcon = icon(
  <path d="M2 4.5h5.2M11.8 4.5H14M2 11.5h2.2M8.8 11.5H14M9.5 2.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM6.5 9.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z" />,
);
/** A box to write in. */
export const WriteIcon = icon(<path d="M3 13h10M3.5 9.8 10.6 2.7l2.2 2.2-7.1 7.1-2.8.6z" />);
/** Look for something. */
export const SearchIcon = icon(<path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 13.5 13.5" />);
/** Load again. */
export const ReloadIcon = icon(<path d="M13 3v3.4H9.6M12.8 6.2A5.2 5.2 0 1 0 13.2 9" />);
/** Wait. */
export const PauseIcon = icon(<path d="M5.5 3.5v9M10.5 3.5v9" />);
/** Opens at the side. */
export const PanelIcon = icon(<path d="M2.5 3h11v10h-11zM9.5 3v10" />);
/** Not let in. */
export const LockIcon = icon(
  <path d="M4 7.5h8a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1ZM5.2 7.5V5.2a2.8 2.8 0 0 1 5.6 0v2.3" />,
);
/** To the clipboard. */
export const CopyIcon = icon(
  <path d="M6 5.5h6.5a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1ZM11 5.5V3a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1H5" />,
);
/** Into the text. */
export const InsertIcon = icon(<path d="M8 3.5v9M3.5 8h9" />);
/** Needs a look. */
export const AlertIcon = icon(<path d="M8 3v6.2M8 12.6v.1" />);
