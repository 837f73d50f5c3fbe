/** The script that starts an installed Quorate, run for real, where it runs the terminal: with which Node, and with what limit of core dumps. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inPlaces, installed, place, refused, say, start, sum } from './installed-kit';

inPlaces();

describe.skipIf(process.platform !== 'linux')('an installed Quorate', () => {
  const whole = installed();

  test('runs the terminal with the Node that is installed, also by a link and for root', () => {
    const at = installed();
    const link = path.join(at, 'bin');
    mkdirSync(link);
    symlinkSync('../quorate', path.join(link, 'quorate'));
    for (const args of [
      ['demo', '--help'],
      ['--help'],
      ['-h'],
      ['guided'],
      ['--version'],
      ['--lang', 'de', 'demo'],
      ['--lang=de', '--help'],
    ]) {
      const { status, stdout, stderr } = start(link, args, { NODE_OPTIONS: '--no-such-option' }, undefined);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({ terminal: args, filter: '00000000' });
    }
  });

  test('hands on the limit of core dumps that it found, and starts everything with none', () => {
    const at = installed();
    const index = path.join(at, 'resources/terminal/out/cli/index.js');
    writeFileSync(
      index,
      `import { spawnSync } from 'node:child_process';
      const now = spawnSync('sh', ['-c', 'ulimit -c'], { encoding: 'utf8' }).stdout.trim();
      console.log(process.env.QUORATE_CORE_LIMIT, now);`,
    );
    sum(at);
    const run = (before: string) =>
      spawnSync('sh', ['-c', `${before}; ulimit -c; exec "$0" demo`, path.join(at, 'quorate')], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: '/', QUORATE_CORE_LIMIT: 'forged' },
      }).stdout.split('\n');
    for (const before of [':', 'ulimit -S -c 0']) {
      const [found, told] = run(before);
      expect(told).toBe(`${found} 0`);
    }
  });

  /** A PATH with what the script needs, and a Node that says it is this version. */
  function withNode(version?: string): string {
    const bin = place();
    for (const tool of [
      'dirname',
      'readlink',
      'grep',
      'wc',
      'find',
      'sha256sum',
      'id',
      'stat',
      'cat',
      'sh',
    ]) {
      const found = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
      symlinkSync(found, path.join(bin, tool));
    }
    if (version !== undefined)
      writeFileSync(
        path.join(bin, 'node'),
        `#!/bin/sh\n[ "$1" = --version ] && echo ${version} || echo ran\n`,
        {
          mode: 0o755,
        },
      );
    return bin;
  }

  test.each<[string, string | undefined, object]>([
    ['none', undefined, refused(say.needsNode('20.19'))],
    ['an older one', 'v20.18.3', refused(say.needsNewerNode('20.19'))],
    ['a much older one', 'v18.20.4', refused(say.needsNewerNode('20.19'))],
    ['one that says nothing', '', refused(say.needsNewerNode('20.19'))],
    ['the oldest that will do', 'v20.19.0', { status: 0, stdout: 'ran\n', stderr: '' }],
    ['a later one', 'v24.1.0', { status: 0, stdout: 'ran\n', stderr: '' }],
  ])('says in one sentence what the terminal needs, or runs it: Node is %s', (_which, version, expected) => {
    expect(start(whole, ['demo'], { PATH: withNode(version) })).toEqual(expected);
  });
});
