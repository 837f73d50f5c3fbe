import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageSize } from '../../../shared/qr/image-file';
import { Refusal } from '../../../shared/text/refusals';
import { png, sheet } from '../../support/pictures';
import { said } from '../../support/texts';
import { runs } from '../../support/tier';

const codeOf = (bytes: Uint8Array, fileBytes?: number): string => {
  try {
    imageSize(bytes, fileBytes);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};
/** A JPEG up to its frame header, after a segment of another kind. */
const jpeg = (width: number, height: number, sof = 0xc0) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, sof, 0, 17, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0],
  ]);

test('the size is read from the header of PNG and JPEG, progressive ones too', () => {
  expect(imageSize(png(sheet(30, 20)))).toEqual({ kind: 'png', width: 30, height: 20 });
  expect(imageSize(jpeg(4000, 3000))).toEqual({ kind: 'jpeg', width: 4000, height: 3000 });
  expect(imageSize(jpeg(640, 480, 0xc2))).toEqual({ kind: 'jpeg', width: 640, height: 480 });
});

test('a picture of 100 million pixels is refused by its header alone, and so is a file too long', () => {
  expect(codeOf(png(sheet(8, 8), { width: 10_000, height: 10_000 }))).toBe('IMAGE_TOO_LARGE');
  expect(codeOf(png(sheet(8, 8), { width: 0xffffffff, height: 0xffffffff }))).toBe('IMAGE_TOO_LARGE');
  expect(codeOf(jpeg(65_535, 65_535))).toBe('IMAGE_TOO_LARGE');
  expect(codeOf(png(sheet(8, 8)), 41 * 1024 * 1024)).toBe('IMAGE_TOO_LARGE');
});

test('other kinds of file are refused by name', () => {
  const named = (start: string) => {
    try {
      return imageSize(Buffer.from(start.padEnd(40), 'latin1'));
    } catch (error) {
      return error instanceof Refusal && error.code === 'IMAGE_KIND' ? said(error) : error;
    }
  };
  expect(named('%PDF-1.7')).toMatch(/^This is a PDF file, and only PNG and JPEG/);
  expect(named('RIFF....WEBPVP8 ')).toMatch(/^This is a WebP file/);
  expect(named('....ftypheic')).toMatch(/^This is a HEIC file/);
  expect(named('hello')).toMatch(/^This is not a picture/);
});

test('a header that is cut off or empty is damage', () => {
  expect(codeOf(png(sheet(9, 9)).subarray(0, 20))).toBe('IMAGE_DAMAGED');
  expect(codeOf(png(sheet(9, 9), { width: 0, height: 9 }))).toBe('IMAGE_DAMAGED');
  expect(codeOf(jpeg(9, 9).subarray(0, 12))).toBe('IMAGE_DAMAGED');
  expect(codeOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 8, 0, 0, 0, 0, 0, 0, 0]))).toBe('IMAGE_DAMAGED');
});

test('whatever bytes follow a beginning, it ends, and only ever refuses', () => {
  const starts = fc.constantFrom([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff], []);
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      expect(codeOf(Uint8Array.from([...start, ...rest]))).toMatch(/^(accepted|IMAGE_[A-Z_]+)$/);
    }),
    { numRuns: runs(2000) },
  );
});
