/** What the real ceremony process reaches of the world outside it: nothing. */

import { type ChildProcess, fork as forkChild } from 'node:child_process';
import fs from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundled } from '../support/bundle';
import { ceremoniesOf, startCustodian } from '../support/processes';
import { temporaryFolder } from '../support/program';

describe('the world outside', () => {
  it('cannot be reached from the real process: network, files and other processes are shut off', async () => {
    let calls = 0;
    const server = createServer((_request, response) => {
      calls += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    const folder = await temporaryFolder();
    const written = path.join(folder, 'written');
    const entry = await bundled(path.join(import.meta.dirname, 'shut-off-probe.ts'), folder);
    const { port } = server.address() as AddressInfo;
    const probe: ChildProcess = forkChild(entry, [`${port}|${written}`], {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    onTestFinished(() => void probe.kill('SIGKILL'));
    const seen = await new Promise<Record<string, string>>((resolve, reject) => {
      probe.on('message', (message: { event: string; seen: Record<string, string> }) => {
        if (message.event === 'probed') resolve(message.seen);
      });
      probe.on('exit', code => reject(new Error(`the probe ended with ${code}`)));
    });
    expect(Object.keys(seen).length).toBeGreaterThan(40);
    const { fetch: fetched, ...others } = seen;
    expect(fetched).toBe('ReferenceError');
    expect(Object.entries(others).filter(([, outcome]) => outcome !== 'ERR_SHUT_OFF')).toEqual([]);
    expect(calls).toBe(0);
    await expect(fs.access(written)).rejects.toThrow();
  });

  it('is not open to it by a file either: it has no file but its channel and nothing it may write', async () => {
    const custodian = await startCustodian();
    // What is asked is answered when everything is loaded.
    await custodian.ask('cancel', {});
    const [pid] = ceremoniesOf();
    const open = await fs.readdir(`/proc/${pid}/fd`);
    const targets = await Promise.all(open.map(fd => fs.readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
    for (const target of targets) expect(target).toMatch(/^(|\/dev\/null|(socket|pipe|anon_inode):.*)$/);
    expect(await fs.readFile(`/proc/${pid}/environ`, 'utf8')).toMatch(/^(NODE_CHANNEL_[A-Z_]+=\w+\0)*$/);
  });
});
