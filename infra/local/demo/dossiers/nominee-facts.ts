import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** One year after the other; always sample figures, and the papers say so. */
const Figure = z.object({
  label: z.string(),
  unit: z.string(),
  /** The two years before, and the year of the award. */
  values: z.tuple([z.number(), z.number(), z.number()]),
});

/** What the papers of one nominee are written from. */
export const NomineeFacts = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["provincial-alliance", "cooperative"]),
  province: z.string(),
  place: z.string(),
  /** `sample` nominees were not candidates of the real vote; their papers are marked throughout. */
  standing: z.enum(["put-forward", "sample"]),
  field: z.string(),
  /** Invented persons; the addresses lead nowhere. */
  contact: z.object({
    name: z.string(),
    role: z.string(),
    email: z.email().endsWith(".example"),
    signer: z.string(),
    signerRole: z.string(),
  }),
  /** Published facts with the document that states them. */
  sourced: z.array(z.object({ text: z.string(), source: z.string() })),
  /** Sample text. */
  achievements: z.array(z.string()),
  figures: z.array(Figure).length(3),
  /** Sample decisions, in the form in which real ones are cited. */
  earlierAwards: z.array(
    z.object({ title: z.string(), number: z.string(), date: z.iso.date(), issuer: z.string() }),
  ),
  scores: z.array(
    z.object({ criterion: z.string(), most: z.int(), self: z.int(), crossCheck: z.int() }),
  ),
});
export type NomineeFacts = z.infer<typeof NomineeFacts>;

/** The nominees of the demonstration: the three of the source, then three that stand as samples. */
export const readNominees = (): readonly NomineeFacts[] => {
  const file = join(import.meta.dirname, "../data/nominees.json");
  return z.array(NomineeFacts).parse(JSON.parse(readFileSync(file, "utf8")));
};
