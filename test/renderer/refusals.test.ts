import { expect, test } from 'vitest';
import { troubleWith } from '../../renderer/lib/trouble';
import type { RefusalCode } from '../../shared/text/refusals';
import { filesUnder, read } from '../house/sources';
import { refusalOf, sentences } from '../support/texts';

const codes = Object.keys(sentences) as RefusalCode[];
const name = 'Payments unseal keys';

test('whatever the ceremony folder is refused for, the page can say of a set that is in trouble', () => {
  const named = [...filesUnder('main/storage'), ...filesUnder('shared/records')].flatMap(file =>
    [...read(file).matchAll(/'([A-Z][A-Z_]+)'/g)].map(match => match[1] as RefusalCode),
  );
  const refused = [...new Set(named)].filter(code => codes.includes(code));
  expect(refused).toContain('RECORD_UNWITNESSED');
  expect(refused.length).toBeGreaterThan(20);
  for (const trouble of refused)
    expect(troubleWith({ name, trouble, troubleFacts: { seen: 1 } })).toMatchObject({
      code: trouble,
      facts: { name, seen: 1 },
      alarm: refusalOf(trouble).failure.alarm === true,
    });
});

test('a trouble of a code that is not known is one of the folder', () => {
  expect(troubleWith({ name, trouble: 'toString', troubleFacts: {} })).toMatchObject({
    code: 'FOLDER_FAILED',
    facts: { name },
  });
});
