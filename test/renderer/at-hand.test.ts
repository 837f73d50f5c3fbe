/** Texts of the page that do not come at once: they are asked for again, and whoever waits gets them. */
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

test('a file of texts that does not come is asked for again, for what is shown first and for what is behind it', async () => {
  vi.resetModules();
  const { given } = await import('../../renderer/messages/given');
  const { AGAIN_MS, laterTexts, messages, speak } = await import('../../renderer/messages/at-hand');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const no = new TypeError('Failed to fetch dynamically imported module');
  const first = vi.spyOn(given.en, 'first').mockRejectedValueOnce(no).mockRejectedValueOnce(no);
  const missing = vi.fn();
  const spoken = speak('en', missing);
  await vi.advanceTimersByTimeAsync(2 * AGAIN_MS);
  await spoken;
  expect([first.mock.calls.length, missing.mock.calls.length]).toEqual([3, 2]);
  expect(messages.loading).not.toBe('');
  const later = vi.spyOn(given.en, 'later').mockRejectedValueOnce(no);
  const waiting = laterTexts();
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  expect((await waiting).tss).toBeDefined();
  expect(await laterTexts()).toBe(await waiting);
  expect(later).toHaveBeenCalledTimes(2);
});
