/**
 * Scanning in a real Chromium, under the page's own policy. The camera is a video that Chromium plays as one, made
 * of codes that the program drew; what no such video can be (a camera in use) is stood in for, and named so.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { greyOfPng } from '../../main/host/png';
import { scan as text } from '../../renderer/messages/en/scan';
import { drawQr } from '../../shared/qr/draw';
import type { Grey } from '../../shared/qr/picture';
import { asFloats, asGrey, blurred, noisy } from '../bench/qr-effects';
import { drawing } from '../bench/qr-random';
import { alone, laid, png, sheet } from '../support/pictures';
import { sentences } from '../support/texts';
import { perTier } from '../support/tier';
import {
  choose,
  desk,
  middle,
  onPage,
  SHARE,
  share,
  status,
  useCamera,
  wasRead,
  withScanPage,
} from './scan-kit';

withScanPage();

/** Turned, out of focus and grainy, each frame a little otherwise. */
function handheld(): Grey[] {
  const draw = drawing(7);
  return Array.from({ length: perTier(2, 5) }, (_, at) => {
    const picture = laid(desk(), share, { at: [620 + 6 * at, 350], scale: 7, angle: 0.5 + at / 50 });
    return asGrey(noisy(blurred(asFloats(picture), 2.4), draw, 12));
  });
}

/** So far away that a module is little more than a pixel. */
function farAway(): Grey {
  const picture = laid(desk(), share, { at: middle, scale: 1.3, angle: 0.1 });
  return asGrey(blurred(asFloats(picture), 0.7));
}

test('a share held before the camera, turned, blurred and grainy, is read, and the camera goes off', async () => {
  await onPage({ camera: handheld() }, async (page, complaints) => {
    const began = Date.now();
    await useCamera(page);
    await expect.poll(() => wasRead(page), { timeout: 10_000, interval: 20 }).toBe(SHARE);
    console.info(`first read ${Date.now() - began} ms after the click`);
    await expect.poll(() => status(page).textContent()).toBe(text.read(66));
    expect(await page.locator('video').count()).toBe(0);
    // Masked: what was read is nowhere in the page.
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SHARE.slice(0, 8));
    expect(complaints).toEqual([]);
  });
});

test('where WebAssembly is refused, a share is read all the same', async () => {
  const frames = [laid(desk(), share, { at: middle, scale: 9, angle: 0.2 })];
  await onPage({ camera: frames, withoutWasm: true }, async (page, complaints) => {
    await useCamera(page);
    await expect.poll(() => wasRead(page), { timeout: 20_000 }).toBe(SHARE);
    expect(complaints.join('\n')).toMatch(/WebAssembly|wasm/i);
  });
});

const other = (content: string) => drawQr(content, { use: 'share' });
type Seen = [what: string, camera: () => Grey[], sentence: string];
/** How each of them is told from the others is tested with the judge. */
const seen: Seen[] = [
  ['a dark room', () => [sheet(1280, 720, 6)], text.hint.tooDark],
  [
    'two codes',
    () => [
      laid(laid(desk(), share, { at: [340, 360], scale: 7 }), other('4142434445464748'), {
        at: [940, 360],
        scale: 9,
      }),
    ],
    text.hint.twoCodes,
  ],
];
const alsoSeen: Seen[] = [
  ['nothing', () => [desk()], text.hint.nothing],
  ['a code too near', () => [laid(desk(), share, { at: [1280, 360], scale: 22 })], text.hint.tooNear],
  ['a code too small', () => [farAway()], text.hint.tooSmall],
  [
    'an address',
    () => [laid(desk(), other('https://example.org/'), { at: middle, scale: 9 })],
    text.hint.otherContent('address'),
  ],
];
test.each(perTier(seen.slice(-1), [...seen, ...alsoSeen]))(
  'the view says what it sees: %s',
  async (_what, camera, sentence) => {
    await onPage({ camera: camera() }, async (page, complaints) => {
      await useCamera(page);
      await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toBe(sentence);
      expect(await wasRead(page)).toBeUndefined();
      expect(complaints).toEqual([]);
    });
  },
);

test('without a camera it says so', async () => {
  await onPage({ camera: null }, async page => {
    await useCamera(page);
    await expect.poll(() => status(page).textContent()).toBe(text.fault.noCamera);
  });
});

/** The shell that npm carries has no permissions to refuse: what a camera answers is put in its place. */
const answering = (name: string) => async (page: Page) => {
  await page.addInitScript(error => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('', error);
    };
  }, name);
};

const noPicture: [string, string, string][] = [
  ['where permission is refused', 'NotAllowedError', text.fault.refused],
  ['a camera in use by another program', 'NotReadableError', text.fault.inUse],
];
test.each(perTier(noPicture.slice(0, 1), noPicture))(
  '%s is told (the camera’s answer is stood in for)',
  async (_what, error, says) => {
    await onPage({ camera: null, before: answering(error) }, async page => {
      await useCamera(page);
      await expect.poll(() => status(page).textContent()).toBe(says);
    });
  },
);

/** The camera runs for twelve of them. */
const UNIT = perTier(150, 1000);

test('the camera goes off by itself, and memory stays flat while it runs', async () => {
  await onPage({ camera: [desk()], query: `limit=${12 * UNIT}` }, async page => {
    const used = () =>
      page.evaluate(() => {
        (globalThis as unknown as { gc(): void }).gc();
        return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
      });
    await useCamera(page);
    await page.locator('video').waitFor();
    // With one camera there is nothing to choose.
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.waitForTimeout(4 * UNIT);
    const early = await used();
    await page.waitForTimeout(6 * UNIT);
    expect((await used()) - early).toBeLessThan(2_000_000);
    await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toBe(text.fault.tooLong);
    expect(await page.locator('video').count()).toBe(0);
  });
});

test('a picture is read, and what is none is refused with the reason', async () => {
  await onPage({ camera: null }, async (page, complaints) => {
    await choose(page, 'share.png', png(alone(share)));
    await expect.poll(() => wasRead(page)).toBe(SHARE);
    await expect.poll(() => status(page).textContent()).toBe(text.readPicture(66));

    const whole = png(alone(share));
    const refused: [Buffer, string][] = [
      [png(sheet(200, 200)), text.notFound],
      [whole.subarray(0, 200), sentences.IMAGE_DAMAGED({})],
      [png(sheet(8, 8), { width: 10_000, height: 10_000 }), sentences.IMAGE_TOO_LARGE({ expected: 64 })],
      [Buffer.from('%PDF-1.7\n'), sentences.IMAGE_KIND({ name: 'PDF' })],
      [png(alone(other('WIFI:S:net;P:x;;'))), text.hint.otherContent('wifi')],
    ];
    for (const [file, sentence] of refused) {
      await choose(page, 'other.png', file);
      await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toBe(sentence);
    }
    expect(complaints).toEqual([]);
  });
});

test('a pasted picture is read', async () => {
  await onPage({ camera: null }, async page => {
    await page.evaluate(
      base64 => {
        const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
      },
      png(alone(share)).toString('base64'),
    );
    await expect.poll(() => wasRead(page)).toBe(SHARE);
  });
});

const VECTORS = 'test/vectors/reports/07-qr-several-parts';
const partFile = (number: number) => readFileSync(path.join(VECTORS, `share-part-${number}-of-3.png`));
const IN_PARTS = '11223344015c8899aabbccddeeff00112233445566778899aabbccddeeff00115c';

test('a share in three codes: its parts before the camera one after the other', async () => {
  const held = [1, 2, 3].flatMap(number => {
    const { width, height, data } = greyOfPng(partFile(number));
    const frame = desk();
    for (let y = 0; y < height; y++)
      frame.data.set(data.subarray(y * width, (y + 1) * width), (y + 100) * frame.width + 400);
    return Array.from({ length: 4 }, () => frame);
  });
  await onPage({ camera: held }, async (page, complaints) => {
    await useCamera(page);
    await expect.poll(() => wasRead(page), { timeout: 20_000 }).toBe(IN_PARTS);
    expect(complaints).toEqual([]);
  });
});

test('a share in three codes: picture by picture, and a single part is named and not read', async () => {
  await onPage({ camera: null }, async page => {
    for (const [number, missing] of [
      [2, [1, 3]],
      [3, [1]],
    ] as const) {
      await choose(page, 'part.png', partFile(number));
      await expect.poll(() => status(page).textContent()).toBe(text.hint.part({ number, of: 3, missing }));
      expect(await wasRead(page)).toBeUndefined();
    }
    await choose(page, 'part.png', partFile(1));
    await expect.poll(() => wasRead(page)).toBe(IN_PARTS);
  });
});
