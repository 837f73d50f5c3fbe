/** Forms over a fake program: a set that can be opened, what was sent, and the button that starts. */
import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';

export const inSet = (more: Parameters<typeof fakeApi>[0] = {}) =>
  fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    keySet: sampleKeySet(),
    ...more,
  });
export const sent = ({ state }: Fake, name: string) =>
  state.calls.filter(call => call.name === name).map(({ params }) => params);
export const start = (page: Page) => page.locator('main form .go').click();
