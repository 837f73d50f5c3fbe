/** Reading with ZXing-C++ as WebAssembly (`zxing-wasm`). Its module is handed in: nothing here fetches anything. */
import { prepareZXingModule } from 'zxing-wasm/reader';
import { busyAreas } from './busy-areas';
import { type Area, cut, halved, sharpened, smoothed } from './enhance';
import { MAX_PARTS, partOf } from './parts';
import type { Grey, Point } from './picture';
import { distinct, type Look, type LookOptions, type QrReader, type ReadCode, unread } from './reader';

/**
 * Everything is written out: these are the library's inner options (its enumerations are numbers there), taken so
 * that a frame goes in as brightness and what C++ made is deleted again; its outer function keeps one object a
 * frame for ever.
 */
const plain = {
  formats: 'QRCode',
  tryHarder: true,
  tryRotate: false,
  tryInvert: true,
  tryDownscale: true,
  tryDenoise: false,
  binarizer: 0,
  isPure: false,
  downscaleThreshold: 500,
  downscaleFactor: 3,
  minLineCount: 2,
  maxNumberOfSymbols: 2,
  validateOptionalChecksum: false,
  returnErrors: false,
  eanAddOnSymbol: 0,
  textMode: 0,
  characterSet: 0,
  tryCode39ExtendedMode: false,
} as const;
type Options = {
  -readonly [K in keyof typeof plain]: (typeof plain)[K] extends boolean
    ? boolean
    : (typeof plain)[K] extends number
      ? number
      : string;
};

/** Kinds people meet on parcels, tickets and boards; those with a checksum strong enough not to be seen in noise. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  DataMatrix: 'Data Matrix code',
  Aztec: 'Aztec code',
  AztecCode: 'Aztec code',
  PDF417: 'PDF417 code',
  EAN13: 'product bar code',
  UPCA: 'product bar code',
  Code128: 'bar code',
};
const OTHER_FORMATS = 'DataMatrix,Aztec,PDF417,EAN13,UPCA,Code128';

/** The part of the module that is used; the package's own types lean on Emscripten's, which are not here. */
interface Zxing {
  HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(at: number): void;
  readBarcodesFromPixmap(at: number, width: number, height: number, options: Options): Results;
}
interface Results {
  size(): number;
  get(place: number): {
    bytes: Uint8Array;
    format: string;
    error: string;
    sequenceSize: number;
    sequenceIndex: number;
    sequenceId: string;
    position: Record<'topLeft' | 'topRight' | 'bottomRight' | 'bottomLeft', Point>;
  };
  delete(): void;
}

/** The cheapest look that still sees small codes. */
const quick: Partial<Options> = { tryInvert: false, tryDownscale: false };
/** Pixels on a side below which a picture is looked at only as it is. */
const SMALLEST = 64;
/** How many parts of a frame are looked at, and how much of it one may be: more would take longer than the frame. */
const MOST_AREAS = 2;
const LARGEST_PART = 0.4;
/** Of four radii and four ways to smooth, this read most of the grainy frames of seeds 1, 7, 11, 12 and 2026. */
const SMOOTHING = 2;
/** The most that a part's code is read by first (seeds 1, 7 and 2026 of the bench): a blur, a weak contrast, a fine blur. */
const sharpenings = [
  { of: 'whole', radius: 5, strength: 3 },
  { of: 'half', radius: 2, strength: 2.5 },
  { of: 'whole', radius: 3, strength: 2.5 },
] as const;

type Found = Pick<ReadCode, 'part'> & {
  bytes: Uint8Array;
  format: string;
  error: string;
  corners: [Point, Point, Point, Point];
};

/**
 * Starts the reader.
 *
 * @param wasm the content of `zxing-wasm/reader/zxing_reader.wasm`
 * @throws whatever WebAssembly says when it is refused (a policy without 'wasm-unsafe-eval'): use `jsqrReader` then
 */
export async function zxingReader(
  wasm: Uint8Array<ArrayBuffer>,
): Promise<QrReader & { everyCode(picture: Grey): ReadCode[] }> {
  const zxing = await new Promise<Zxing>((resolve, reject) => {
    // The library's own promise never settles when its module cannot be compiled; this hook is told.
    const onAbort = (reason: unknown) => reject(new Error(`no WebAssembly: ${String(reason)}`));
    prepareZXingModule({ overrides: { wasmBinary: wasm.buffer, onAbort }, fireImmediately: true }).then(
      module => resolve(module as unknown as Zxing),
      reject,
    );
  });
  return new ZxingReader(zxing);
}

class ZxingReader implements QrReader {
  readonly by = 'zxing';
  private at = 0;
  private room = 0;
  private readonly arrays: Record<string, Uint8Array<ArrayBuffer>> = {};

  constructor(private readonly zxing: Zxing) {}

  look(picture: Grey, { others = false, thorough = false }: LookOptions = {}): Look {
    try {
      const codes = this.codesIn(picture, thorough);
      if (codes.length > 0) return { seen: 'codes', codes: distinct(codes) };
      if (!others) return { seen: 'nothing' };
      return this.notRead(picture);
    } finally {
      this.clear();
    }
  }

  /** The codes of a page that may have several, each once; `look` is made for a frame with one. */
  everyCode(picture: Grey): ReadCode[] {
    try {
      for (const more of [{}, { tryDenoise: true }, { binarizer: 1 }]) {
        const found = this.everyPart(picture, more);
        if (found.length > 0) return distinct(found);
      }
      return [];
    } finally {
      this.clear();
    }
  }

  private everyPart(picture: Grey, options: Partial<Options>): ReadCode[] {
    return this.run(picture, { ...options, maxNumberOfSymbols: MAX_PARTS }).map(one => toRead(one));
  }

  /** What was read does not stay in the module's memory, nor in ours. */
  private clear(): void {
    if (this.room > 0) this.zxing.HEAPU8.fill(0, this.at, this.at + this.room);
    for (const array of Object.values(this.arrays)) array.fill(0);
  }

  /**
   * First the whole picture as it is, which also tells two codes. What that look misses is grain (a mean over some
   * pixels is smoother), an inverted code, a weak contrast or a blur: the further looks are at a smoothed picture where
   * it is grainy, at half the size, or at the parts where a code may be, and together take about as long as the first.
   */
  private codesIn(picture: Grey, thorough: boolean): ReadCode[] {
    const first = this.run(picture, quick);
    if (first.some(({ part }) => part)) return this.everyPart(picture, quick);
    if (first.length > 0) return first.map(one => toRead(one));
    if (Math.min(picture.width, picture.height) >= SMALLEST) {
      const half = halved(picture, this.array('half', picture.data.length >> 2));
      const { areas, grainy } = busyAreas(half);
      if (grainy) {
        const smooth = smoothed(picture, SMOOTHING, this.array('smooth', picture.data.length));
        const found = this.run(smooth, quick);
        if (found.length > 0) return found.map(one => toRead(one));
      }
      const second = this.run(half, { tryDownscale: false, tryHarder: false });
      if (second.length > 0) return second.map(one => toRead(one, 2));
      for (const area of areas.slice(0, MOST_AREAS)) {
        const third = this.inArea(picture, half, area);
        if (third.length > 0) return third;
      }
    }
    const longer: (() => Found[])[] = [
      () => this.run(picture, {}),
      () => this.run(sharpened(picture, 3, 2.5), {}),
      () => this.run(picture, { tryDenoise: true }),
      () => this.run(picture, { tryDownscale: false, binarizer: 1 }),
    ];
    for (const look of thorough ? longer : []) {
      const found = look();
      if (found.length > 0) return found.map(one => toRead(one));
    }
    return [];
  }

  /** A part of the picture, sharpened in three ways; `area` is in the pixels of the halved picture. */
  private inArea(picture: Grey, half: Grey, area: Area): ReadCode[] {
    const { left, top, right, bottom } = area;
    const pixels = 4 * (right - left) * (bottom - top);
    if (pixels > LARGEST_PART * picture.data.length) return [];
    const whole = { left: 2 * left, top: 2 * top, right: 2 * right, bottom: 2 * bottom };
    for (const { of, radius, strength } of sharpenings) {
      const [from, part, scale] = of === 'half' ? [half, area, 2] : [picture, whole, 1];
      const clear = cut(from, part, this.array('part', pixels));
      const found = this.run(sharpened(clear, radius, strength, this.array('sharp', pixels)), quick);
      if (found.length > 0) return found.map(one => toRead(one, scale, part));
    }
    return [];
  }

  /** An array for all frames: nothing grows while a camera runs. */
  private array(name: string, length: number): Uint8Array<ArrayBuffer> {
    const known = this.arrays[name];
    if (known && known.length >= length) return known;
    const made = new Uint8Array(length);
    this.arrays[name] = made;
    return made;
  }

  /** Why nothing was read: a code that is there but not readable, or one of another kind. */
  private notRead(picture: Grey): Look {
    const [other] = this.run(picture, { formats: OTHER_FORMATS });
    const kind = other && OTHER_KINDS[other.format];
    return kind ? { seen: 'otherCode', kind } : unread(picture);
  }

  private run({ width, height, data }: Grey, options: Partial<Options>): Found[] {
    if (this.room < data.length) {
      if (this.room > 0) this.zxing._free(this.at);
      this.at = this.zxing._malloc(data.length);
      this.room = data.length;
    }
    this.zxing.HEAPU8.set(data, this.at);
    const results = this.zxing.readBarcodesFromPixmap(this.at, width, height, { ...plain, ...options });
    try {
      return Array.from({ length: results.size() }, (_, place) => {
        const { bytes, format, error, position, ...told } = results.get(place);
        const { topLeft, topRight, bottomRight, bottomLeft } = position;
        const part = partOf({ size: told.sequenceSize, index: told.sequenceIndex, id: told.sequenceId });
        const corners: Found['corners'] = [topLeft, topRight, bottomRight, bottomLeft];
        return { bytes, format, error, corners, ...(part && { part }) };
      });
    } finally {
      results.delete();
    }
  }
}

/** With its corners in the pixels of the picture of which the library saw a part, at `1 / scale` of its size. */
function toRead({ bytes, corners, part }: Found, scale = 1, area?: Area): ReadCode {
  const point = ({ x, y }: Point): Point => ({
    x: scale * (x + (area?.left ?? 0)),
    y: scale * (y + (area?.top ?? 0)),
  });
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  return {
    bytes: Uint8Array.from(bytes),
    ...(part && { part }),
    corners: [point(topLeft), point(topRight), point(bottomRight), point(bottomLeft)],
  };
}
