/**
 * What stands around an editor on a site: a counter and a Post button that follow the model, and a strip on which a click gives the page the
 * focus and leaves the caret where it is, as the buttons of a tool bar do.
 */
export function createSurroundings(model: () => string) {
  const sent: string[] = [];
  const counter = document.createElement('output');
  const post = document.createElement('button');
  const strip = document.createElement('div');
  post.textContent = 'Post';
  post.addEventListener('click', () => sent.push(model()));
  strip.append(counter, post);
  strip.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 80px; background: #eee;';
  strip.addEventListener('mousedown', (event) => event.preventDefault());
  document.body.append(strip);
  return {
    show(text: string): void {
      counter.value = `${text.length}`;
      post.disabled = text.trim() === '';
    },
    /** What the counter and the button say. */
    state: () => ({ count: Number(counter.value), canPost: !post.disabled }),
    /** Presses the Post button; answers the text sent. */
    post(): string | undefined {
      post.click();
      return sent.pop();
    },
    /** A place on the strip, in the viewport's coordinates. */
    place: () => ({ x: innerWidth / 2, y: innerHeight - 20 }),
  };
}
