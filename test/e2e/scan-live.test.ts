/**
 * A camera that runs for long, and several of them; pictures as cameras save them. The one that runs for
 * long takes ten minutes of `npm run test:long`; its figures are printed.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readQrFile } from '../../main/host/read-qr';
import { scan as text } from '../../renderer/messages/en/scan';
import type { Grey } from '../../shared/qr/picture';
import { asFloats, asGrey, noisy } from '../bench/qr-effects';
import { drawing } from '../bench/qr-random';
import { alone, laid, png } from '../support/pictures';
import { long, perTier } from '../support/tier';
import {
  desk,
  folder,
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

const SECONDS = perTier(1, 600);
/** More than so many frames are looked at: without WebAssembly each of them takes seconds. */
const FRAMES = perTier(2, 5);

let grainy: Grey[] | undefined;
/** So grainy that the slow reader is busy for longer than a frame lasts. */
function grainyFrames(): Grey[] {
  const draw = drawing(11);
  grainy ??= Array.from({ length: perTier(2, 3) }, () => {
    return asGrey(noisy(asFloats(desk()), draw, 45));
  });
  return grainy;
}

interface Counted {
  /** Frames that the camera brought, and those that a worker was asked to look at. */
  offered: number;
  asked: number;
  /** Now with the worker, and the most that ever were. */
  inFlight: number;
  most: number;
}
const counted = (page: Page) => page.evaluate(() => (globalThis as unknown as { __c: Counted }).__c);

/** Counts in the page what passes between it and its worker; changes nothing of it. */
const counting = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const count: Counted = { offered: 0, asked: 0, inFlight: 0, most: 0 };
    Object.assign(globalThis, { __c: count });
    const post = Worker.prototype.postMessage as (message: unknown, transfer?: Transferable[]) => void;
    const heard = new WeakSet<Worker>();
    Worker.prototype.postMessage = function (this: Worker, message: { ask: string }, transfer?: unknown) {
      if (!heard.has(this)) {
        heard.add(this);
        this.addEventListener('message', ({ data }) => {
          if (data.told !== 'ready') count.inFlight--;
        });
      }
      if (message.ask === 'frame') {
        count.asked++;
        count.most = Math.max(count.most, ++count.inFlight);
      }
      post.call(this, message, transfer as Transferable[]);
    };
    // A worker that took too long for a frame is ended, and answers no more.
    const terminate = Worker.prototype.terminate;
    Worker.prototype.terminate = function () {
      count.inFlight = 0;
      terminate.call(this);
    };
    const request = HTMLVideoElement.prototype.requestVideoFrameCallback;
    HTMLVideoElement.prototype.requestVideoFrameCallback = function (callback) {
      return request.call(this, (now, metadata) => {
        count.offered++;
        callback(now, metadata);
      });
    };
  });
};

/** Bytes of the page's heap in use, after a collection. */
const used = (page: Page): Promise<number> =>
  page.evaluate(() => {
    (globalThis as unknown as { gc(): void }).gc();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });

// Without WebAssembly frames wait longest: what drops them is the same in both.
const readers: [string, boolean][] = [
  ['without WebAssembly', true],
  ...(long ? ([['with it', false]] as [string, boolean][]) : []),
];

test.each(readers)(
  'while a camera runs no more than one frame is looked at, the others are dropped, and nothing grows (%s)',
  async (name, withoutWasm) => {
    const around = {
      camera: grainyFrames(),
      withoutWasm,
      before: counting,
      query: `limit=${(SECONDS + 60) * 1000}`,
    };
    await onPage(around, async page => {
      await useCamera(page);
      await expect.poll(async () => (await counted(page)).asked, { timeout: 20_000 }).toBeGreaterThan(FRAMES);
      const early = { heap: await used(page), workers: page.workers().length };
      const samples = 5;
      for (let sample = 1; sample <= samples; sample++) {
        await page.waitForTimeout((SECONDS * 1000) / samples);
        console.info(name, sample, 'heap', await used(page), JSON.stringify(await counted(page)));
      }
      const { offered, asked, most } = await counted(page);
      expect(await page.locator('video').count()).toBe(1);
      expect(most).toBe(1);
      expect(asked).toBeGreaterThan(FRAMES);
      // Plain script takes longer over such a frame than a camera over the next one.
      if (withoutWasm) expect(asked).toBeLessThan(offered);
      expect(page.workers().length).toBe(early.workers);
      expect(early.workers).toBe(1);
      expect((await used(page)) - early.heap).toBeLessThan(1_000_000);
    });
  },
  (SECONDS + 100) * 1000,
);

interface Held {
  /** While true no frame becomes a picture. */
  holding: boolean;
  waiting: (() => void)[];
}
/** Makes the browser slow to turn frames into pictures: it takes until the test lets it. */
const holdingPictures = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const held: Held = { holding: true, waiting: [] };
    Object.assign(globalThis, { __held: held });
    const make = createImageBitmap;
    globalThis.createImageBitmap = async (image: ImageBitmapSource) => {
      if (held.holding) await new Promise<void>(resolve => held.waiting.push(resolve));
      return make(image);
    };
  });
};
const held = (page: Page, holding: boolean): Promise<void> =>
  page.evaluate(now => {
    const all = (globalThis as unknown as { __held: Held }).__held;
    all.holding = now;
    if (!now) for (const go of all.waiting.splice(0)) go();
  }, holding);
const waitingPictures = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { __held: Held }).__held.waiting.length);

test.runIf(long)(
  'a camera whose frames take long to become pictures goes on, and its one worker ends with it',
  async () => {
    let workers = 0;
    const before = async (page: Page) => {
      page.on('worker', () => workers++);
      await page.clock.install();
      await counting(page);
      await holdingPictures(page);
    };
    await onPage({ camera: [desk()], before }, async (page, complaints) => {
      const offeredMore = async (by: number) => {
        const { offered } = await counted(page);
        await expect.poll(async () => (await counted(page)).offered).toBeGreaterThan(offered + by);
      };
      const asked = async () => (await counted(page)).asked;
      await useCamera(page);
      await page.locator('video').waitFor();
      await offeredMore(5);
      expect(await waitingPictures(page)).toBe(1);
      await held(page, false);
      await expect.poll(asked).toBeGreaterThan(3);

      // The next picture is held, the worker has nothing to do, and whatever limit was forgotten is over.
      await held(page, true);
      await expect.poll(() => waitingPictures(page)).toBe(1);
      await offeredMore(5);
      expect(await counted(page)).toMatchObject({ inFlight: 0, most: 1 });
      await page.clock.fastForward(11_000);
      await held(page, false);
      const soFar = await asked();
      await expect.poll(asked).toBeGreaterThan(soFar + 3);
      expect(await status(page).textContent()).toBe(text.hint.nothing);

      await held(page, true);
      await expect.poll(() => waitingPictures(page)).toBe(1);
      await page.getByRole('button', { name: text.stop }).click();
      await expect.poll(() => page.workers().length).toBe(0);
      await held(page, false);
      await page.clock.fastForward(11_000);
      expect([await page.locator('video').count(), page.workers().length]).toEqual([0, 0]);
      // One waited for the button.
      expect(workers).toBe(1);
      expect(complaints).toEqual([]);
    });
  },
);

/** Keeps what cameras were asked for and gave. */
const rememberStreams = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const streams: MediaStream[] = [];
    Object.assign(globalThis, { __streams: streams });
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async constraints => {
      const stream = await open(constraints);
      streams.push(stream);
      return stream;
    };
  });
};
const streams = (page: Page): Promise<{ camera: string; state: string }[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { __streams: MediaStream[] }).__streams.map(stream => {
      const [track] = stream.getVideoTracks();
      return { camera: track?.getSettings().deviceId ?? '', state: track?.readyState ?? '' };
    }),
  );

test('a frame that takes too long is dropped with its worker, and the next one is read', async () => {
  const before = async (page: Page): Promise<void> => {
    await page.clock.install();
    await page.addInitScript(() => {
      Object.assign(globalThis, { __kept: 0 });
      const post = Worker.prototype.postMessage as (message: unknown, transfer?: Transferable[]) => void;
      Worker.prototype.postMessage = function (this: Worker, message: { ask: string }, transfer?: unknown) {
        const kept = globalThis as unknown as { __kept: number };
        if (message.ask === 'frame' && kept.__kept++ === 0) return;
        post.call(this, message, transfer as Transferable[]);
      };
    });
  };
  const kept = (page: Page) => page.evaluate(() => (globalThis as unknown as { __kept: number }).__kept);
  await onPage({ camera: [laid(desk(), share, { at: middle, scale: 9 })], before }, async page => {
    await useCamera(page);
    await expect.poll(() => kept(page), { timeout: 20_000 }).toBe(1);
    await page.clock.fastForward(10_001);
    await expect.poll(() => wasRead(page), { timeout: 20_000 }).toBe(SHARE);
    expect(await kept(page)).toBeGreaterThan(1);
  });
});

test('of several cameras one is chosen; the first goes off and the chosen one is opened', async () => {
  await onPage({ cameras: 2, before: rememberStreams }, async (page, complaints) => {
    await useCamera(page);
    const picker = page.getByRole('combobox', { name: text.which });
    await picker.waitFor();
    const ids = await picker
      .locator('option')
      .evaluateAll(options => options.map(one => (one as HTMLOptionElement).value));
    expect(new Set(ids).size).toBe(2);
    const first = await picker.inputValue();
    const other = ids.find(id => id !== first)!;
    await picker.selectOption(other);
    await expect
      .poll(() => streams(page))
      .toEqual([
        { camera: first, state: 'ended' },
        { camera: other, state: 'live' },
      ]);
    await expect.poll(() => picker.inputValue()).toBe(other);
    await expect.poll(() => page.workers().length).toBe(1);
    // It looks at the frames of the new one; on a busy machine not at many.
    await expect.poll(() => status(page).textContent(), { timeout: 60_000 }).toBe(text.hint.nothing);
    await page.getByRole('button', { name: text.stop }).click();
    await expect
      .poll(async () => (await streams(page)).map(({ state }) => state))
      .toEqual(['ended', 'ended']);
    expect(complaints).toEqual([]);
  });
});

/** A JPEG as this Chromium makes it. */
async function jpeg(page: Page, picture: Grey): Promise<Buffer> {
  const made = await page.evaluate(
    async bytes => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [...png(picture)],
  );
  return Buffer.from(made);
}

test('a JPEG picture is read in the window and by the terminal; a cut one is refused by both', async () => {
  await onPage({ camera: null }, async page => {
    const made = await jpeg(page, alone(share, 6));
    expect([...made.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    const file = (buffer: Buffer) => ({ name: 'share.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByLabel(text.picture).setInputFiles(file(made));
    await expect.poll(() => wasRead(page), { timeout: 10_000 }).toBe(SHARE);

    const [whole, cut] = [path.join(folder, 'share.jpg'), path.join(folder, 'cut.jpg')];
    await writeFile(whole, made);
    await writeFile(cut, made.subarray(0, 300));
    const thread = { thread: path.resolve('out/scan/qr-thread.js') };
    const read = await readQrFile(whole, thread);
    expect(read.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([SHARE]);
    await expect(readQrFile(cut, thread)).rejects.toMatchObject({ code: 'IMAGE_DAMAGED' });
    await page.getByLabel(text.picture).setInputFiles(file(made.subarray(0, 300)));
    await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toMatch(/damaged|No QR code/i);
  });
});
