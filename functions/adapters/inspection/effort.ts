import { constants, createInflate, createInflateRaw, inflateRawSync, inflateSync } from "node:zlib";
import { largestFile } from "../../../schemas/dossier.ts";
import { Refusal } from "./refusal.ts";

/** How much a file may cost before it is refused; a Lambda has 512 MB and a person waits. */
export type Limits = {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly pages: number;
  /** Width times height of one picture. */
  readonly pixels: number;
  /** All compressed parts of a PDF or Word file together. Pictures answer to `pixels`. */
  readonly inflatedBytes: number;
  /** One part that has to be held in memory whole. */
  readonly heldBytes: number;
  /** Numbers, names, strings and so on in all objects of a PDF, or tags in all parts of a Word file. */
  readonly values: number;
};

/** What a dossier file may cost unless the caller says otherwise. */
export const usualLimits: Limits = {
  bytes: largestFile,
  milliseconds: 4_000,
  pages: 500,
  pixels: 64 * 10 ** 6,
  inflatedBytes: 192 * 2 ** 20,
  heldBytes: 24 * 2 ** 20,
  values: 3_000_000,
};

/** What remembering where an object stands costs, in values that are only read. */
export const costOfObject = 16;

/** Deflate packs at most 1,032 to 1; honest parts above this size stay far below this ratio. */
const suspiciousRatio = 500;
const suspiciousSize = 8 * 2 ** 20;

type Format = "zlib" | "raw";

/** The meter that runs while one file is read; every overrun leaves with a refusal. */
export type Effort = ReturnType<typeof startEffort>;

/** Starts the meter for one file. */
export const startEffort = (limits: Limits) => {
  const deadline = performance.now() + limits.milliseconds;
  let values = 0;
  let inflated = 0;

  const checkTime = () => {
    if (performance.now() > deadline) throw new Refusal("timed-out");
  };

  const spend = (cost = 1) => {
    const before = values;
    values += cost;
    if (values > limits.values) throw new Refusal("decompression-bomb", "objects");
    if (before >> 12 !== values >> 12) checkTime();
  };

  const charge = (packed: number, unpacked: number) => {
    const ratio = unpacked / Math.max(packed, 1);
    if (inflated + unpacked > limits.inflatedBytes) throw new Refusal("decompression-bomb", "size");
    if (unpacked > suspiciousSize && ratio > suspiciousRatio)
      throw new Refusal("decompression-bomb", "ratio");
  };

  /** Unpacks a part whole; for parts that are read. */
  const inflate = (packed: Uint8Array, format: Format): Buffer => {
    checkTime();
    const unpack = format === "raw" ? inflateRawSync : inflateSync;
    const ceiling = Math.min(limits.heldBytes, limits.inflatedBytes - inflated);
    const unpacked = attempt(() =>
      unpack(packed, {
        maxOutputLength: Math.max(ceiling, 1),
        finishFlush: constants.Z_SYNC_FLUSH,
      }),
    );
    charge(packed.length, unpacked.length);
    inflated += unpacked.length;
    return unpacked;
  };

  /** Unpacks a part piece by piece, keeps nothing, tells `see` the length so far; answers it. */
  const measure = async (
    packed: Uint8Array,
    format: Format,
    see: (length: number) => void,
  ): Promise<number> => {
    checkTime();
    const stream = (format === "raw" ? createInflateRaw : createInflate)({
      chunkSize: 2 ** 16,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    stream.end(packed);
    let length = 0;
    try {
      for await (const piece of stream) {
        if (!Buffer.isBuffer(piece)) continue;
        length += piece.length;
        see(length);
        checkTime();
      }
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal("damaged", "inflate");
    }
    return length;
  };

  /** `measure`, counted against the file's ceiling on size and ratio. */
  const measureCharged = async (packed: Uint8Array, format: Format): Promise<number> => {
    const length = await measure(packed, format, (lengthSoFar) => {
      charge(packed.length, lengthSoFar);
    });
    inflated += length;
    return length;
  };

  return { limits, spend, checkTime, inflate, measure, measureCharged };
};

const attempt = (unpack: () => Buffer): Buffer => {
  try {
    return unpack();
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw tooLarge ? new Refusal("decompression-bomb", "size") : new Refusal("damaged", "inflate");
  }
};
