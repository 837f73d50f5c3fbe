import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, utf8 } from '../../../shared/bytes';
import {
  checkedSignOff,
  nextSignOff,
  noSignOffs,
  type SignOff,
  type SignOffs,
  signOffsFile,
  signOffText,
  verifySignOffs,
} from '../../../shared/records/sign-off';
import { Refusal } from '../../../shared/text/refusals';
import { said } from '../../support/texts';
import { runs } from '../../support/tier';

const AT = '2026-11-21T15:00:00.000Z';
const transcript = { file: '20261121T143000Z-generate-share-1a2b3c4d.jsonl', digest: sha256('last line') };
const byFile: SignOff = {
  role: 'Witness',
  name: 'Zoë',
  how: 'file',
  signature: 'zoe.asc',
  signatureSha256: sha256('signature'),
  fingerprint: '12'.repeat(20),
  signedAt: '2026-11-21T14:58:00.000Z',
};
const onPaper: SignOff = { role: 'Operator', name: 'Ann', how: 'paper' };
const declined: SignOff = {
  role: 'Auditor',
  name: 'Bo',
  how: 'declined',
  reason: 'I came late.\nI saw no seal.',
};

function write(signOffs: SignOff[], of = transcript): { lines: string[]; after: SignOffs } {
  let after = noSignOffs(of);
  const lines = signOffs.map(one => {
    const next = nextSignOff(after, AT, of.file, one);
    after = next.after;
    return next.line;
  });
  return { lines, after };
}
const bytes = (lines: string[]): Uint8Array => utf8(lines.map(line => `${line}\n`).join(''));
const { lines, after } = write([byFile, onPaper, declined]);

const codeOf = (work: () => unknown): { code: string; position?: number | undefined; message: string } => {
  try {
    work();
    return { code: '', message: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, position: error.failure.position, message: said(error) };
  }
};
const refusal = (given: string[] | Uint8Array, of = transcript) => {
  const { code, position } = codeOf(() =>
    verifySignOffs(given instanceof Uint8Array ? given : bytes(given), of),
  );
  return position === undefined ? code : `${code} ${position}`;
};

describe('the text that is signed', () => {
  it('is these bytes', () => {
    expect(signOffText({ ...transcript, role: 'Witness', name: 'Zoë' })).toBe(
      `Quorate sign-off v1\nTranscript: ${transcript.file}\nDigest: ${transcript.digest}\nRole: Witness\nName: Zoë\n`,
    );
  });

  it('has no place for a second line in any value', () => {
    const given = { ...transcript, role: 'Witness', name: 'Zoë' };
    for (const [field, value] of [
      ['file', 'a\nb'],
      ['file', '../a'],
      ['file', ''],
      ['digest', 'AB'.repeat(32)],
      ['digest', ''],
      ['role', 'a\nName: b'],
      ['role', ''],
      ['name', 'a\u2028b'],
      ['name', ' a'],
    ]) {
      const { code, message } = codeOf(() => signOffText({ ...given, [field!]: value }));
      expect([code, message.includes(`The ${field} of`)], field).toEqual(['SIGN_OFF_UNUSABLE', true]);
    }
  });
});

describe('a sign-off', () => {
  it('is by file, on paper, or declined with a reason; each with what belongs to it and no more', () => {
    for (const one of [byFile, onPaper, declined]) expect(checkedSignOff(one)).toEqual(one);
    const tidied = checkedSignOff({ ...declined, reason: ' late\r\nagain ' } as SignOff);
    expect(tidied).toMatchObject({ reason: 'late\nagain' });
    const { fingerprint: _, ...withoutKey } = byFile;
    for (const bad of [
      { ...declined, reason: ' ' },
      { ...declined, reason: 'a\u202eb' },
      { ...onPaper, reason: 'because' },
      { ...onPaper, how: 'maybe' },
      { ...onPaper, role: '' },
      { ...onPaper, name: 'a\nb' },
      { ...byFile, signature: '../zoe.asc' },
      { ...byFile, signatureSha256: 'x' },
      { ...byFile, fingerprint: 'AB'.repeat(20) },
      { ...byFile, signedAt: '' },
      withoutKey,
    ]) {
      expect(codeOf(() => checkedSignOff(bad as SignOff)).code, JSON.stringify(bad)).toBe(
        'SIGN_OFF_UNUSABLE',
      );
    }
  });

  it('is not written twice by the same person in the same role and way; declining first and signing later is', () => {
    const again = (one: SignOff) => codeOf(() => nextSignOff(after, AT, transcript.file, one)).code;
    expect(again(onPaper)).toBe('SIGN_OFF_REPEATED');
    expect(again({ ...onPaper, name: 'ANN' })).toBe('SIGN_OFF_REPEATED');
    expect(again({ role: 'Auditor', name: 'Bo', how: 'paper' })).toBe('');
    expect(again({ ...onPaper, role: 'Witness' })).toBe('');
  });

  it('by a key counts for that key, whoever came first under the role and name', () => {
    const signed = nextSignOff(noSignOffs(transcript), AT, transcript.file, byFile).after;
    const again = (one: SignOff) => codeOf(() => nextSignOff(signed, AT, transcript.file, one)).code;
    expect(again(byFile)).toBe('SIGN_OFF_REPEATED');
    expect(again({ ...byFile, name: 'Somebody else', signature: 'b.asc' })).toBe('SIGN_OFF_REPEATED');
    expect(again({ ...byFile, fingerprint: 'cd'.repeat(20) })).toBe('');
    expect(again({ ...byFile, role: 'Auditor of another day' })).toBe('');
  });
});

describe('a file of sign-offs', () => {
  it('is beside the transcript, and no transcript by its name', () => {
    expect(signOffsFile(transcript.file)).toBe('20261121T143000Z-generate-share-1a2b3c4d.sign-offs.jsonl');
  });

  it('begins at the digest of the transcript and verifies', () => {
    expect(JSON.parse(lines[0]!)).toMatchObject({
      seq: 0,
      previous: transcript.digest,
      transcript: transcript.file,
    });
    const verified = verifySignOffs(bytes(lines), transcript);
    expect(verified).toEqual(after);
    expect(verified.digest).toBe(sha256(lines[2]!));
    expect(verified.lines.map(({ how }) => how)).toEqual(['file', 'paper', 'declined']);
    expect(verifySignOffs(new Uint8Array(), transcript)).toEqual(noSignOffs(transcript));
  });

  it('of another transcript is named as such', () => {
    expect(refusal(lines, { ...transcript, digest: sha256('other') })).toBe('SIGN_OFFS_OTHER_TRANSCRIPT');
    expect(refusal(lines, { ...transcript, file: 'other.jsonl' })).toBe('SIGN_OFFS_OTHER_TRANSCRIPT');
  });

  it('shows any altered, missing, doubled or swapped line by its number; a torn last line was not written', () => {
    expect(refusal(lines.with(0, lines[0]!.replace('Zoë', 'Zoe')))).toBe('SIGN_OFFS_BROKEN 2');
    expect(refusal(lines.toSpliced(1, 1))).toBe('SIGN_OFFS_BROKEN 2');
    expect(refusal(lines.toSpliced(1, 0, lines[1]!))).toBe('SIGN_OFFS_BROKEN 3');
    expect(refusal([lines[0]!, lines[2]!, lines[1]!])).toBe('SIGN_OFFS_BROKEN 2');
    expect(refusal(lines.slice(1))).toBe('SIGN_OFFS_BROKEN 1');
    expect(refusal([...lines, ''])).toBe('SIGN_OFFS_BROKEN 4');
    const torn = verifySignOffs(utf8(`${lines[0]}\n${lines[1]!.slice(0, 40)}`), transcript);
    expect(torn.lines).toHaveLength(1);
  });

  it('has one text only for what it says: spaces, other orders and a field twice are refused', () => {
    const [first] = write([onPaper]).lines;
    for (const other of [
      first!.replace('{', '{ '),
      first!.replace('"role":"Operator","name":"Ann"', '"name":"Ann","role":"Operator"'),
      first!.replace('"name":"Ann"', '"name":"Bo","name":"Ann"'),
      first!.replace('"how"', '"more":1,"how"'),
    ]) {
      expect(refusal([other])).toBe('SIGN_OFFS_BROKEN 1');
    }
  });

  it('that is something else, or of a newer Quorate, is named as such', () => {
    for (const given of [
      'hello\n',
      '{}\n',
      'null\n',
      '\n',
      '{"format":"quorate-transcript","version":1}\n',
    ]) {
      expect(refusal(utf8(given))).toBe('SIGN_OFFS_UNREADABLE');
    }
    expect(refusal(Uint8Array.of(0xff, 0x0a))).toBe('SIGN_OFFS_UNREADABLE');
    expect(refusal(new Uint8Array(2 << 20))).toBe('SIGN_OFFS_UNREADABLE');
    expect(refusal([lines[0]!.replace('"version":1', '"version":2')])).toBe('FILE_NEWER_FORMAT');
  });

  it('of any bytes, or with any byte changed before its last line, is refused', () => {
    const codes = /^(SIGN_OFFS_(UNREADABLE|OTHER_TRANSCRIPT|BROKEN \d+)|FILE_NEWER_FORMAT)$/;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), given => {
        expect(refusal(Uint8Array.of(...given, 0x0a))).toMatch(codes);
      }),
    );
    const whole = bytes(lines);
    const lastLine = whole.length - utf8(lines[2]!).length - 1;
    fc.assert(
      fc.property(fc.nat(lastLine - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const given = whole.slice();
        given[at]! ^= flip;
        expect(refusal(given)).toMatch(codes);
      }),
      { numRuns: runs(500) },
    );
  });

  it('holds whatever sign-offs were written, in order', () => {
    const name = fc.string({ minLength: 1, maxLength: 30 }).map(text => `n${text.replace(/\s+$/, '')}`);
    const one = fc.record({ role: name, name, reason: fc.string({ minLength: 1, maxLength: 50 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), given => {
        let standing = noSignOffs(transcript);
        const written: string[] = [];
        for (const { role, name: by, reason } of given) {
          const { code } = codeOf(() => {
            const next = nextSignOff(standing, AT, transcript.file, {
              role,
              name: by,
              how: 'declined',
              reason,
            });
            written.push(next.line);
            standing = next.after;
          });
          expect(['', 'SIGN_OFF_UNUSABLE', 'SIGN_OFF_REPEATED']).toContain(code);
        }
        expect(verifySignOffs(bytes(written), transcript)).toEqual(standing);
      }),
    );
  });
});
