import { createHash, randomUUID } from "node:crypto";
import * as z from "zod";
import { fromJson } from "./from-json.ts";
import { seededRandom } from "./seeded-random.ts";

const algorithms = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};
const Algorithm = z.enum(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"]);
const Size = z.int().positive();
const mostItems = 1000;

/** The functions that Step Functions adds to JSONata, by name; `$eval` is the one it takes away. */
export const awsFunctions: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  uuid: () => randomUUID(),
  parse: (text) => fromJson(z.string().parse(text)),
  hash: (text, algorithm) => {
    const content = typeof text === "string" ? text : JSON.stringify(text);
    return createHash(algorithms[Algorithm.parse(algorithm)]).update(content).digest("hex");
  },
  partition: (items, size) => {
    const list = z.array(z.unknown()).parse(items);
    const width = Size.parse(size);
    return Array.from({ length: Math.ceil(list.length / width) }, (_, index) =>
      list.slice(index * width, (index + 1) * width),
    );
  },
  range: (first, last, step) => {
    const [from, to, by] = z.tuple([z.number(), z.number(), z.number()]).parse([first, last, step]);
    if (by === 0) throw new RangeError("the step of $range must not be 0");
    const count = Math.max(0, Math.floor((to - from) / by) + 1);
    if (count > mostItems) throw new RangeError(`$range gives at most ${mostItems} numbers`);
    return Array.from({ length: count }, (_, index) => from + index * by);
  },
  random: (seed) => (seed === undefined ? Math.random() : seededRandom(z.number().parse(seed))),
  eval: () => {
    throw new Error("$eval is not supported");
  },
};
