import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { ceremonyEntry, forkCeremony } from '../../../main/app/ceremony-child';
import { forked } from '../electron-stand-in';

const fork = (practiceOnly = false) => {
  const child = forkCeremony({ practiceOnly });
  return { child, inside: forked.at(-1)! };
};

test('the ceremony process starts beside main, with no environment, no output and a name of its own (stand-in)', () => {
  const { inside } = fork();
  // Run from source, "beside" is relative to main/app/; built, the same step leads from out/main to out/ceremony.
  expect(path.relative(path.resolve('main/app'), inside.entry)).toBe('../ceremony/process.js');
  expect(inside.entry).toBe(ceremonyEntry);
  expect(inside.args).toEqual([]);
  expect(inside.options).toMatchObject({ serviceName: 'Quorate ceremony', stdio: 'ignore' });
  if (process.platform !== 'win32') expect(inside.options.env).toEqual({});
});

test('a process that may only practise is told so (stand-in)', () => {
  expect(fork(true).inside.args).toEqual(['--practice-only']);
});

test('messages go in and come out, and its end is told once (stand-in)', () => {
  const { child, inside } = fork();
  const heard = vi.fn();
  const ended = vi.fn();
  child.onMessage(heard);
  child.onExit(ended);
  child.post({ id: 1 });
  inside.emit('message', { event: 'ready' });
  inside.emit('exit', 0);
  expect(inside.posted).toEqual([{ id: 1 }]);
  expect(heard.mock.calls).toEqual([[{ event: 'ready' }]]);
  expect(ended.mock.calls).toEqual([[]]);
});

test('killing ends a process that does not listen, at once', async () => {
  const { child, inside } = fork();
  const deaf = spawn(process.execPath, [
    '-e',
    'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e6); console.log(1)',
  ]);
  await once(deaf.stdout, 'data');
  inside.pid = deaf.pid;
  child.kill();
  const [, signal] = await once(deaf, 'exit');
  expect(signal).toBe('SIGKILL');
});

test('killed before it has started, it is ended when it starts (stand-in)', () => {
  const { child, inside } = fork();
  child.kill();
  const before = inside.kills;
  inside.emit('spawn');
  expect(inside.kills).toBe(before + 1);
});

test('a process that was not killed is left alone when it starts (stand-in)', () => {
  const { inside } = fork();
  inside.emit('spawn');
  expect(inside.kills).toBe(0);
});
