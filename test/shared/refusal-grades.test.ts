import { describe, expect, it } from 'vitest';
import { graded } from '../../main/ceremony/grade';
import { failure, Refusal, type RefusalCode, sentences } from '../../shared/refusals';

const codes = Object.keys(sentences) as RefusalCode[];

describe('the grade of a refusal', () => {
  it('is there for every refusal of a share, and stop for every alarm and nothing else', () => {
    for (const code of codes) {
      const { grade, alarm } = failure(code);
      if (/^(SHARES?|SECRETSJS)_/.test(code)) expect(grade, code).toBeDefined();
      expect(grade === 'stop', code).toBe(alarm === true);
    }
  });

  it('is a slip where characters do not make a share, and another paper where they make another one', () => {
    for (const code of ['SHARE_NOT_READABLE', 'SHARE_HEX_TYPO', 'SHARE_HEX_ODD', 'SECRETSJS_CUT'] as const)
      expect(failure(code).grade).toBe('slip');
    for (const code of ['SHARE_OTHER_SET', 'SHARE_ENCRYPTED', 'SHARE_REPEATED'] as const)
      expect(failure(code).grade).toBe('paper');
    expect(failure('NO_ATTEMPT').grade).toBeUndefined();
  });

  it('is never a slip for what was scanned or decrypted: that has a checksum', () => {
    const refusal = new Refusal('SHARE_NOT_READABLE', { position: 3 });
    for (const source of ['typed', 'piped'] as const)
      expect(graded(refusal, source).failure.grade).toBe('slip');
    for (const source of ['scanned', 'card', 'privateKey'] as const)
      expect(graded(refusal, source).failure).toMatchObject({ grade: 'paper', position: 3 });
  });
});
