/** Reading with ZXing-C++ as WebAssembly (`zxing-wasm`). Its module is handed in: nothing here fetches anything. */
import { prepareZXingModule } from 'zxing-wasm/reader';
import { sharpened } from './enhance';
import type { Grey } from './picture';
import {
  distinct,
  type Look,
  type LookOptions,
  type Point,
  type QrReader,
  type ReadCode,
  unread,
} from './reader';

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
    position: Record<'topLeft' | 'topRight' | 'bottomRight' | 'bottomLeft', Point>;
  };
  delete(): void;
}

type Found = { bytes: Uint8Array; format: string; error: string; corners: [Point, Point, Point, Point] };

/**
 * Starts the reader.
 *
 * @param wasm the content of `zxing-wasm/reader/zxing_reader.wasm`
 * @throws whatever WebAssembly says when it is refused (a policy without 'wasm-unsafe-eval'): use `jsqrReader` then
 */
export async function zxingReader(wasm: Uint8Array<ArrayBuffer>): Promise<QrReader> {
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

  constructor(private readonly zxing: Zxing) {}

  look(picture: Grey, { others = false, thorough = false }: LookOptions = {}): Look {
    try {
      const codes = this.codesIn(picture, thorough);
      if (codes.length > 0) return { seen: 'codes', codes: distinct(codes) };
      if (!others) return { seen: 'nothing' };
      return this.notRead(picture);
    } finally {
      // What was read does not stay in the module's memory.
      if (this.room > 0) this.zxing.HEAPU8.fill(0, this.at, this.at + this.room);
    }
  }

  /** Each further look costs as much as the first, and is taken only where that one read nothing. */
  private codesIn(picture: Grey, thorough: boolean): ReadCode[] {
    const looks: (() => Found[])[] = [
      () => this.run(picture, {}),
      () => this.run(sharpened(picture, 3, 2.5), {}),
      ...(thorough
        ? [
            () => this.run(picture, { tryDenoise: true }),
            () => this.run(picture, { tryDownscale: false, binarizer: 1 }),
          ]
        : []),
    ];
    for (const look of looks) {
      const found = look();
      if (found.length > 0)
        return found.map(({ bytes, corners }) => ({ bytes: Uint8Array.from(bytes), corners }));
    }
    return [];
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
        const { bytes, format, error, position } = results.get(place);
        const { topLeft, topRight, bottomRight, bottomLeft } = position;
        return { bytes, format, error, corners: [topLeft, topRight, bottomRight, bottomLeft] };
      });
    } finally {
      results.delete();
    }
  }
}
