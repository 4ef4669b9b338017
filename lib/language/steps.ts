/** Runs all steps of a generator at once. @returns what it returns. */
export function finished<Made>(steps: Iterator<unknown, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
