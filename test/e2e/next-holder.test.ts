/** The one way on stands in the same place for whoever is next, where its words are about a person. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { sampleRequest } from '../renderer/samples-of-tss';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { titleIs } from './keyboard';
import { openRequest, within } from './tss-states-kit';

const around = inOneBrowser();

/** Where the primary action stands, and how large it is. */
const placeOfGo = (page: Page): Promise<number[]> =>
  page.locator('main .go').evaluate(button => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });

test('the one way on stands in the same place whoever is next, of holders with long names and short ones', async () => {
  const seats = ['Amara Okafor', 'Ben Lindqvist', 'Maximiliane Featherstonehaugh', 'Deniz Ilhan'].map(
    (holder, place) => ({ index: place + 1, holder, accepted: place === 1 }),
  );
  const fake = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt({ seats }) });
  const { page, close } = await openPage(around.browser, fake.handlers);
  await titleIs(page, 'Pass the keyboard to Amara Okafor');
  const places = [await placeOfGo(page)];
  for (const next of ['2', '3', '-1']) {
    await page.getByLabel('Who is next').selectOption(next);
    places.push(await placeOfGo(page));
  }
  expect(places).toEqual(places.map(() => places[0]));
  await close();
  const asked: number[][] = [];
  for (const answered of [0, 1, 2]) {
    const request = sampleRequest({}, answered);
    for (const [at, one] of request.confirmations.entries())
      one.name = ['Maximiliane Featherstonehaugh', 'Ada', 'Ben Okri-Lindqvist of Aalborg'][at]!;
    const shown = await openPage(around.browser, within({ requests: [request] }).handlers);
    await openRequest(shown.page);
    await titleIs(shown.page, 'New root keys (KeyGen)');
    asked.push(await placeOfGo(shown.page));
    await shown.close();
  }
  expect(asked).toEqual(asked.map(() => asked[0]));
});
