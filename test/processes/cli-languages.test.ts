/** People at the terminal are refused in their language; programs, which read --json, in English. */
import { expect, test } from 'vitest';
import { sayIn } from '../../shared/text/catalogues';
import { said as english } from '../../shared/text/en/index';
import { refusedBy } from '../../shared/text/refusals';
import { textOf } from '../../shared/text/text';
import { perTier } from '../support/tier';
import { quorateChild } from './cli-kit';

const refused = refusedBy('FILE_NOT_FOUND', { name: 'none.jsonl' });
const command = ['verify-transcript', 'none.jsonl'];

test.each(perTier(['de'] as const, ['de', 'fr', 'es', 'ja'] as const))('%s', async language => {
  const ran = await quorateChild([...command, '--lang', language]);
  expect([ran.status, ran.stderr]).toEqual([1, `${sayIn(language)(textOf(refused))}\n`]);
  expect(ran.stderr).not.toContain('does not exist');
});

test('under --json', async () => {
  const ran = await quorateChild([...command, '--json', '--lang', 'de']);
  expect(JSON.parse(ran.stderr)).toMatchObject({
    code: refused.code,
    message: english.FILE_NOT_FOUND({ name: 'none.jsonl' }),
  });
});
