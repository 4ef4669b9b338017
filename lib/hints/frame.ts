/** Runs a task once in the next animation frame, however often it is asked for. */
export interface Frame {
  request(): void;
  cancel(): void;
}

export function createFrame(run: () => void): Frame {
  let id: number | undefined;
  return {
    request() {
      id ??= requestAnimationFrame(() => {
        id = undefined;
        run();
      });
    },
    cancel() {
      if (id !== undefined) cancelAnimationFrame(id);
      id = undefined;
    },
  };
}
