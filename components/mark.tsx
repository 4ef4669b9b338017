/** Our mark, beside the name. The same drawing as the icon of the extension. */
export function Mark() {
  return <img class="mark" src="/icon.svg" width="24" height="24" alt="" />;
}
