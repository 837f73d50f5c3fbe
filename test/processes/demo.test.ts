import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quorate, quorateChild, statusOf, temporaryFolder } from './cli-kit';

describe('the demo', () => {
  const place = temporaryFolder();
  const env = { TMPDIR: place, TEMP: place, TMP: place };

  test('plays a whole practice ceremony, explains each step, and leaves nothing behind', async () => {
    const ran = await quorateChild(['demo'], { env });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    const steps = ran.stdout.split('\n').filter(line => /^\d\. /.test(line));
    expect(steps.map(line => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    expect(ran.stdout).toContain('Ada + Berta + Chen  =  Frida + Dora + Emil: the same secret.');
    expect(readdirSync(place)).toEqual([]);
  });

  test('prints nothing as long as a share, but what is public', async () => {
    const ran = await quorate(['demo'], { env });
    const digest = /(?:[0-9a-f]{4} ){15}[0-9a-f]{4}/g;
    expect(ran.stdout.match(digest)).toHaveLength(1);
    expect(ran.stdout.replace(digest, '')).not.toMatch(/[0-9a-f]{32}|[A-Za-z0-9+/]{43}/);
  });

  test('under --json gives the final status and nothing else', async () => {
    const ran = await quorate(['demo', '--json'], { env });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(statusOf(ran)).toMatchObject({
      complete: true,
      progress: 3,
      required: 3,
      key: expect.stringMatching(/^[\w+/]+=*$/),
    });
  });
});
