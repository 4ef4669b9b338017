import { expect, it } from 'vitest';
import { audiences } from '../../../lib/audiences/find-audience.ts';
import { readers } from '../../../lib/rules/options.ts';

// Rules know nothing of audiences, so the ids stand there once more.
it('what is written for some readers can be written for each built-in audience', () => {
  expect(readers().choices).toEqual(audiences.map(({ id }) => id));
});
