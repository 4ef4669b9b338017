/** The card's own style. Lengths in px and em: `rem` would follow the page. */
export const cardStyle = `
:host { direction: inherit; }
.card {
  --ground: #ffffff; --text: #14171f; --quiet: #525a6b; --line: #c9cedb; --fill: #eef1f8; --link: #1b57c8; --mark: #2f86d6;
  box-sizing: border-box; width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
  padding: 12px 14px; border: 1px solid var(--line); border-inline-start: 4px solid var(--mark); border-radius: 10px;
  background: var(--ground); color: var(--text); box-shadow: 0 6px 24px rgb(0 0 0 / 0.22);
  font: 14px/1.4 system-ui, sans-serif; text-align: start; color-scheme: light; cursor: default;
}
.card[data-theme='dark'] {
  --ground: #1c212b; --text: #f1f3f8; --quiet: #aeb6c6; --line: #454d5e; --fill: #2b3241; --link: #8fb8ff; color-scheme: dark;
}
.card[data-severity='warning'] { --mark: #b97509; }
.card[data-severity='blocker'] { --mark: #d03fa0; }
p { margin: 0; }
.top { display: flex; gap: 8px; align-items: flex-start; }
.message { flex: 1; font-weight: 600; overflow-wrap: anywhere; }
.fixes { display: flex; flex-direction: column; gap: 6px; margin-top: 10px; }
button {
  font: inherit; color: inherit; cursor: pointer; border: 1px solid transparent; border-radius: 7px; padding: 5px 9px; min-height: 28px;
  background: none; text-align: start; overflow-wrap: anywhere;
}
.fixes button { background: var(--fill); border-color: var(--line); white-space: pre-wrap; }
button:hover, summary:hover { background: var(--fill); }
.fixes button:hover { border-color: var(--link); }
button:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.close { padding: 0; width: 28px; text-align: center; margin: -4px -6px 0 0; color: var(--quiet); }
details { margin-top: 8px; color: var(--quiet); }
summary { cursor: pointer; border-radius: 7px; padding: 4px 6px; margin-inline: -6px; width: fit-content; }
details p + p { margin-top: 4px; }
a { color: var(--link); }
.more { display: flex; flex-wrap: wrap; gap: 2px; margin: 6px -8px -4px; color: var(--quiet); }
.announced { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .fixes button, .close { border-color: ButtonBorder; }
}
`;
