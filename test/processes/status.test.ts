import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  copiedSet,
  enter,
  generate,
  IDLE,
  newcomerKey,
  opened,
  openedText,
  openProgram,
  startParams,
  startShare,
  value,
} from '../support/program';

describe('the status of generating a share', () => {
  it('is idle with exactly the fields of the API, and `required` of the set at hand', async () => {
    const here = await openProgram();
    expect(value(await here.api.generateShare.read())).toEqual({ ...IDLE, required: 0 });
    await copiedSet(here, 'Set', 3, ['Ada', 'Ben', 'Cleo']);
    expect(value(await here.api.generateShare.read())).toEqual({ ...IDLE, required: 3 });
  });

  it('goes from 0 to the threshold, keeps the fingerprint, and is read until the next start', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const started = await startShare(here.api);
    expect(started).toEqual({
      ...IDLE,
      started: true,
      required: 2,
      nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
      pgp_fingerprint: newcomerKey.fingerprint,
      index: expect.any(Number),
    });
    const once = value(await enter(here.api, started.nonce, shares[0]!));
    expect(once).toEqual({ ...started, progress: 1 });
    const done = value(await enter(here.api, started.nonce, shares[1]!));
    expect(done).toEqual({
      ...once,
      progress: 2,
      complete: true,
      key: expect.any(String),
      files: expect.any(Array),
    });
    expect(done.files.length).toBeGreaterThan(3);
    for (const file of done.files) await fs.access(path.join(here.folder, file));
    expect(value(await here.api.generateShare.read())).toEqual(done);
    value(await here.api.generateShare.cancel());
    expect(value(await here.api.generateShare.read())).toEqual(done);

    const share = await openedText(done.key, newcomerKey.secret);
    expect(Number.parseInt(share.slice(-2), 16)).toBe(done.index);
    const again = await startShare(here.api, { holder: 'Another', pgp_key: undefined });
    expect(again.progress).toBe(0);
    expect(value(await enter(here.api, again.nonce, share)).progress).toBe(1);
    expect(value(await enter(here.api, again.nonce, shares[2]!)).complete).toBe(true);
  });

  it('takes the key under `pgp-key` too, and refuses both at once', async () => {
    const here = await openProgram();
    await copiedSet(here);
    const { pgp_key, ...others } = startParams();
    const both = { ...others, pgp_key, 'pgp-key': pgp_key };
    expect(codeOf(await here.api.generateShare.start(both))).toBe('BAD_REQUEST');
    const { pgp_fingerprint } = value(await here.api.generateShare.start({ ...others, 'pgp-key': pgp_key }));
    expect(pgp_fingerprint).toBe(newcomerKey.fingerprint);
  });

  it.each(['hex', 'base64', 'raw'] as const)(
    'gives the share as %s when that was asked for',
    async payload => {
      const here = await openProgram();
      const { shares } = await copiedSet(here);
      const done = await generate(here.api, shares, { payload });
      const content = Buffer.from(await opened(done.key, newcomerKey.secret));
      const bytes = payload === 'raw' ? content : Buffer.from(content.toString(), payload);
      expect(bytes).toHaveLength(33);
      expect(bytes.at(-1)).toBe(done.index);
    },
  );
});
