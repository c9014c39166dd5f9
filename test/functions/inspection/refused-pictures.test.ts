import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { makeJpeg, makePng } from "./make-pictures.ts";

const inspect = (bytes: Uint8Array) => inspectFile({ bytes, declaredType: "" });

describe("a picture that breaks off or is a trap is refused", () => {
  it.each([
    ["half a JPEG", makeJpeg().subarray(0, -2), { reason: "damaged" }],
    ["half a PNG", makePng(300, 300).subarray(0, -20), { reason: "damaged" }],
    [
      "a PNG with fewer pixels than it says",
      makePng(90, 90, Buffer.alloc(99)),
      { reason: "damaged" },
    ],
    [
      "a PNG with more pixels than it says",
      makePng(9, 9, Buffer.alloc(40 * 2 ** 20)),
      { reason: "decompression-bomb" },
    ],
    [
      "a PNG of four thousand million pixels",
      makePng(65535, 65535, Buffer.alloc(9)),
      { reason: "too-many-pixels" },
    ],
    [
      "a JPEG of four thousand million pixels",
      makeJpeg(65535, 65535),
      { reason: "too-many-pixels" },
    ],
    ["a JPEG without height", makeJpeg(8, 0), { reason: "damaged" }],
  ])("%s", async (_what, bytes, answer) => {
    expect(await inspect(bytes)).toMatchObject({ outcome: "refused", ...answer });
  });

  it("a PNG with one byte altered", async () => {
    const bytes = makePng(50, 50);
    bytes.writeUInt8(bytes.readUInt8(45) ^ 1, 45);
    expect(await inspect(bytes)).toMatchObject({ outcome: "refused", reason: "damaged" });
  });
});
