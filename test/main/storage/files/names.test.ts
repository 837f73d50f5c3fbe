import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainFileName, slug } from '../../../../main/storage/files/names';
import { practiceKeyFiles, shareFile } from '../../../../main/storage/key-sets/names';
import { transcriptFile } from '../../../../main/storage/ledger/transcript-files';
import { anyCharacter } from '../../../support/any-character';

describe('names of files', () => {
  it('stay readable', () => {
    expect(slug('Unseal keys 2026')).toBe('unseal-keys-2026');
    expect(slug('Zoë Āboltiņa')).toBe('zoe-aboltina');
    expect(slug('  ../..  ')).toMatch(/^name-[0-9a-f]{8}$/);
    expect(slug('Чарли')).toMatch(/^name-[0-9a-f]{8}$/);
    expect(slug('con')).toBe('con-1');
    expect(shareFile(false, 'set', 'Bob', 7)).toBe('shares/set-bob-index-7.asc');
    expect(transcriptFile(false, '2026-11-21T14:30:05.123+01:00', 'generate-share', 'AABBCCDDEEFF')).toBe(
      '20261121T133005Z-generate-share-aabbccdd.jsonl',
    );
  });

  it('of practice sets begin with PRACTICE', () => {
    const keys = practiceKeyFiles('Bob', 7);
    const all = [shareFile(true, 'set', 'Bob', 7), keys.secret, keys.public].map(file => file.split('/')[1]);
    for (const name of [...all, transcriptFile(true, '2026-11-21T14:30:05Z', 'x', 'y')]) {
      expect(name).toMatch(/^PRACTICE-/);
    }
  });

  it('are safe on any file system, whatever a person typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1 }), name => {
        expect(slug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(name).length).toBeLessThanOrEqual(47);
        expect(slug(name)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      }),
    );
  });

  it('that lead elsewhere are seen', () => {
    for (const name of ['', '.', '..', 'a/b', '..\\a', 'a\0', '/etc/passwd', 'a\nb']) {
      expect(isPlainFileName(name)).toBe(false);
    }
    expect(isPlainFileName('20261121T133005Z-x.jsonl')).toBe(true);
  });
});
