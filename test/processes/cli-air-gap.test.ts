/** What `quorate air-gap` says of this very computer, outside and inside of a network of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Findings } from '../../main/host/machine/findings';
import { machineSubjects as subjects } from '../../shared/contract/program';
import { checkout, quorate, quorateChild } from './cli-kit';

const OWN_NETWORK = ['--user', '--map-current-user', '--net', '--'];

/** Whether this system lets a program be started in a network of its own. */
const isAllowed =
  process.platform === 'linux' &&
  spawnSync('unshare', [...OWN_NETWORK, 'true'], { stdio: 'ignore' }).status === 0;

test('it tells of everything that it looks at, in lines for people and as JSON, and ends with 0', async () => {
  const told = await quorateChild(['air-gap', '--json']);
  expect(told).toMatchObject({ status: 0, stderr: '' });
  const { complete, findings } = JSON.parse(told.stdout) as { complete: boolean; findings: Findings };
  expect(complete).toBe(true);
  expect(Object.keys(findings)).toEqual([...subjects]);

  const { status, stdout } = await quorate(['air-gap']);
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  const toDo = lines.filter(line => line.startsWith('  -> '));
  expect(toDo).toHaveLength(subjects.filter(subject => findings[subject].state !== 'off').length);
  expect(lines).toHaveLength(subjects.length + toDo.length + 1);
  expect(lines.at(-1)).toMatch(/advice, not proof/);
});

test.skipIf(!isAllowed)('started in a network of its own, it still tells what is live outside', async () => {
  const told = await quorate(['air-gap', '--json']);
  const outside = (JSON.parse(told.stdout) as { findings: Findings }).findings;
  const script = path.join(checkout, 'scripts/quorate.mjs');
  const inOwn = (...args: string[]) =>
    execFileSync('unshare', [...OWN_NETWORK, process.execPath, ...args], {
      cwd: checkout,
      encoding: 'utf8',
    });
  // What Node itself sees in there would look like a computer without any network.
  expect(inOwn('-p', 'Object.keys(os.networkInterfaces()).length').trim()).toBe('0');
  const { findings } = JSON.parse(inOwn(script, 'air-gap', '--json')) as { findings: Findings };
  expect(findings.namespace.state).toBe('on');
  expect(findings.routes).toEqual(outside.routes);
  expect(findings.interfaces.names).toEqual(expect.arrayContaining([...outside.routes.names]));
});
