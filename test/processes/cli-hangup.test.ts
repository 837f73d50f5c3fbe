/** The terminal window is closed in the middle of a question. Needs python3 for a real terminal to close. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openProgram, practiceSet, startProgram, value } from '../support/program';

const python = spawnSync('python3', ['-c', 'import pty']).status === 0;
if (!python) console.log('The test of a terminal that goes away is left out: there is no python3.');

/** Runs the command on a terminal, closes that once the question is there, and prints by which signal it ended. */
const CLOSED = `
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen = b""
while b"clock" not in seen:
    seen += os.read(terminal, 4096)
os.close(terminal)
status = os.waitpid(pid, 0)[1]
print(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)
`;
const SIGABRT = 6;

test.skipIf(!python)(
  'a terminal that is closed leaves no core with what was in memory, and the folder free',
  async () => {
    const opened = await openProgram();
    await practiceSet(opened);
    await opened.program.close();
    const quorate = path.resolve(import.meta.dirname, '../../scripts/quorate.mjs');
    const command = [
      process.execPath,
      quorate,
      'check-share',
      '--folder',
      opened.folder,
      '--key-set',
      'Practice',
    ];
    const ran = spawnSync('python3', ['-c', CLOSED, ...command], { encoding: 'utf8', timeout: 60_000 });
    expect(ran.status).toBe(0);
    expect(Number(ran.stdout)).not.toBe(SIGABRT);
    const { api } = startProgram();
    expect(value(await api.folder.open({ path: opened.folder })).keySets).toHaveLength(1);
  },
);
