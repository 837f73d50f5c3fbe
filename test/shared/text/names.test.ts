import { expect, it } from 'vitest';
import { folded } from '../../../shared/text/names';

it('names compare as people do: capitals and forms of accents make no difference', () => {
  expect(folded('ZOE\u0308')).toBe(folded('Zoë'));
  expect(folded('a')).not.toBe(folded('b'));
});
