/** How long an attempt may be without input is chosen at its start, from 5 to 60 minutes. */
import { expect, test } from 'vitest';
import type { ForkCeremony } from '../../../main/attempts/ceremony-process';
import type { CeremonyRequest } from '../../../main/ceremony/process/protocol';
import { forkInProcess } from '../../support/in-process';
import { codeOf, copiedSet, openProgram, startParams, startShare, value } from '../../support/program';

test('main and the ceremony process keep the time that was chosen, and ten minutes where none was', async () => {
  const begun: CeremonyRequest[] = [];
  const fork: ForkCeremony = options => {
    const child = forkInProcess(options);
    const post = (message: unknown) => {
      if ((message as CeremonyRequest).call === 'begin') begun.push(message as CeremonyRequest);
      child.post(message);
    };
    return { ...child, post };
  };
  const { api, ...here } = await openProgram({ fork });
  await copiedSet({ api, ...here });
  for (const [more, minutes] of [
    [{}, 10],
    [{ expiryMinutes: 5 }, 5],
    [{ expiryMinutes: 60 }, 60],
  ] as const) {
    await startShare(api, more);
    const { secondsLeft } = value(await api.attempt.read())!;
    expect(Math.ceil(secondsLeft! / 60)).toBe(minutes);
    expect(begun.at(-1)).toMatchObject({
      input: { input: { conditions: { expiryMs: minutes * 60_000 } } },
    });
    value(await api.attempt.cancel());
  }
});

test('no other time is taken', async () => {
  const { api, ...here } = await openProgram();
  await copiedSet({ api, ...here });
  for (const expiryMinutes of [0, 4, 5.5, 61, Number.NaN])
    expect(codeOf(await api.generateShare.start(startParams({ expiryMinutes }))), `${expiryMinutes}`).toBe(
      'BAD_REQUEST',
    );
});
