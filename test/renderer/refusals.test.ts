import { expect, test } from 'vitest';
import { isPageRefusal, failure as pageFailure } from '../../renderer/lib/refusals';
import { troubleWith } from '../../renderer/lib/trouble';
import { failure, type RefusalCode, sentences } from '../../shared/text/refusals';
import { filesUnder, read } from '../house/sources';

const codes = Object.keys(sentences) as RefusalCode[];
const given = { name: 'Payments unseal keys', index: 3 };

test('a refusal of the page is the program’s, word for word', () => {
  const known = codes.filter(isPageRefusal);
  expect(known.length).toBeGreaterThan(100);
  for (const code of known) expect(pageFailure(code, given)).toEqual(failure(code, given));
});

test('whatever the ceremony folder is refused for, the page can say of a set that is in trouble', () => {
  const named = [...filesUnder('main/storage'), ...filesUnder('shared/records')].flatMap(file =>
    [...read(file).matchAll(/'([A-Z][A-Z_]+)'/g)].map(match => match[1] as RefusalCode),
  );
  const refused = [...new Set(named)].filter(code => codes.includes(code));
  expect(refused).toContain('RECORD_UNWITNESSED');
  expect(refused.length).toBeGreaterThan(20);
  for (const trouble of refused)
    expect(troubleWith({ name: given.name, trouble })).toEqual(failure(trouble, { name: given.name }));
});

test('a trouble of a code that is not known is one of the folder', () => {
  expect(troubleWith({ name: 'x', trouble: 'toString' })).toEqual(failure('FOLDER_FAILED', { name: 'x' }));
});
