import { expect, test } from 'vitest';
import { refusals } from '../../../shared/text/en/refusals';

const own = Object.entries(refusals).filter(([code]) => code.startsWith('TSS_'));
const facts = { holder: 'Ada', name: 'ed25519', other: 'Ben', seen: 2, expected: 3, position: 1, epoch: 2 };

test.each(own)('%s is a short sentence with all its facts in it', (_code, sentence) => {
  const told = (sentence as (given: object) => string)(facts);
  expect(told).toMatch(/^.{20,300}$/u);
  expect(told).not.toMatch(/undefined|NaN/);
  expect(told.split(/[.?!:](?= |$)/).filter(part => part.trim() !== '').length).toBeLessThanOrEqual(4);
});
