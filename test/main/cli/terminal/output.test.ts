import { describe, expect, test } from 'vitest';
import { Output } from '../../../../main/cli/terminal/output';
import { failure } from '../../../support/texts';

function output({ json = false, attended = false, isTTY = false } = {}) {
  let stdout = '';
  let stderr = '';
  const streams = {
    stdout: { isTTY, write: (text: string | Uint8Array) => (stdout += text) },
    stderr: { write: (text: string | Uint8Array) => (stderr += text) },
  };
  return { output: new Output(streams, json, attended), stdout: () => stdout, stderr: () => stderr };
}

const refusal = failure('SHARE_REPEATED', { index: 3, holder: 'Ada' });

describe('for people', () => {
  test('text is on standard output and refusals are on standard error', () => {
    const out = output();
    out.output.say('1 of 3 shares accepted');
    out.output.refuse(refusal);
    out.output.status({ complete: true });
    expect(out.stdout()).toBe('1 of 3 shares accepted\n');
    expect(out.stderr()).toBe(`${refusal.message}\n`);
  });

  test('nothing from a file can steer the terminal or turn the text round', () => {
    const out = output();
    out.output.say('a\u001b[2Jb\u202ec\rd\u2028e\u0085f\nsecond line é 漢');
    expect(out.stdout()).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\nsecond line é 漢\n');
  });
});

describe('under --json', () => {
  test('standard output is the status and nothing else; each refusal is one JSON object a line', () => {
    const out = output({ json: true });
    out.output.say('1 of 3 shares accepted');
    out.output.refuse(refusal);
    out.output.refuse(failure('SHARE_EMPTY'));
    out.output.status({ complete: true });
    expect(out.stdout()).toBe('{"complete":true}\n');
    const lines = out
      .stderr()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toEqual([refusal, failure('SHARE_EMPTY')]);
    expect(lines[0]).toMatchObject({ code: 'SHARE_REPEATED', index: 3, holder: 'Ada' });
  });

  test('why a run ended without a refusal is JSON too, with a message alone', () => {
    const out = output({ json: true });
    out.output.complain('Cancelled.');
    expect(out.stderr()).toBe('{"message":"Cancelled."}\n');
  });

  test('people at a terminal are spoken to on standard error', () => {
    const out = output({ json: true, attended: true });
    out.output.say('Share 1 of 3');
    expect([out.stdout(), out.stderr()]).toEqual(['', 'Share 1 of 3\n']);
  });
});

test('people at a terminal whose standard output goes to a file see the text all the same', () => {
  const out = output({ attended: true });
  out.output.say('Share 1 of 3');
  expect(out.stderr()).toBe('Share 1 of 3\n');
});
