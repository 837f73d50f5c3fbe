/** Every refusal of a share, as the person at the keyboard reads it. The refusals themselves are made up here. */
import { expect, test } from 'vitest';
import { gradeOf } from '../../shared/text/refusal-grades';
import type { RefusalCode } from '../../shared/text/refusals';
import { fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import { sentences } from '../support/texts';
import { perTier } from '../support/tier';
import { inOneBrowser } from './browser';
import { everythingIn, openPage } from './harness';
import { titleIs, typeInto } from './keyboard';

const around = inOneBrowser();
const facts = { index: 42, holder: 'Amara Okafor', position: 7, seen: 31, expected: 33, name: 'Other' };
const typed = 'c0ffee42';
/** Where the window says that `position` is. */
const inCells = { row: 1, cell: 2, at: 3 };
const every = Object.keys(sentences).filter(code => /^(SHARE|SECRETSJS)_/.test(code)) as RefusalCode[];
const isFirstOfItsGrade = (code: RefusalCode) => every.find(one => gradeOf(one) === gradeOf(code)) === code;
/** All of them go one way: for every change the first of each grade, and each fourth. */
const codes = every.filter((code, at) => at % perTier(4, 1) === 0 || isFirstOfItsGrade(code));

test('each refusal of a share is shown whole, and nothing of what was typed stays but a slip, in its field', async () => {
  const fake = fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    keySet: sampleKeySet(),
    attempt: sampleAttempt(),
  });
  const { page, close, complaints } = await openPage(around.browser, fake.handlers);
  try {
    await page.getByRole('button', { name: /words match/ }).click();
    await titleIs(page, 'Carol Mendes, enter your share');
    for (const code of codes) {
      fake.state.refuse = { 'attempt.enter': [code, facts] };
      const field = page.getByLabel('Share', { exact: true });
      await field.fill('');
      await typeInto(page, field, typed);
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .filter({ hasText: sentences[code]({ ...facts, inCells }) })
        .waitFor();
      const slip = gradeOf(code) === 'slip';
      expect(await field.inputValue(), code).toBe(slip ? typed : '');
      if (slip) await field.fill('');
      expect(await everythingIn(page), code).not.toContain(typed);
    }
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});
