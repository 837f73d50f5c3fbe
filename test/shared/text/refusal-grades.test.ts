import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../../shared/text/refusals';
import { refusalOf, sentences } from '../../support/texts';

const codes = Object.keys(sentences) as RefusalCode[];

describe('the grade of a refusal', () => {
  it('is there for every refusal of a share, and stop for every alarm and nothing else', () => {
    for (const code of codes) {
      const { grade, alarm } = refusalOf(code).failure;
      if (/^(SHARES?|SECRETSJS)_/.test(code)) expect(grade, code).toBeDefined();
      expect(grade === 'stop', code).toBe(alarm === true);
    }
  });

  it('is a slip where characters do not make a share, and another paper where they make another one', () => {
    for (const code of ['SHARE_NOT_READABLE', 'SHARE_HEX_TYPO', 'SHARE_HEX_ODD', 'SECRETSJS_CUT'] as const)
      expect(refusalOf(code).failure.grade).toBe('slip');
    for (const code of ['SHARE_OTHER_SET', 'SHARE_ENCRYPTED', 'SHARE_REPEATED'] as const)
      expect(refusalOf(code).failure.grade).toBe('paper');
    expect(refusalOf('NO_ATTEMPT').failure.grade).toBeUndefined();
  });
});
