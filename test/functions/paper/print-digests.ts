import { createHash } from "node:crypto";
import { templates } from "./templates.ts";

/** Run as a program of its own: the digest of every template, in the order of the table. */
for (const [name, draw] of Object.entries(templates)) {
  const digest = createHash("sha256")
    .update(await draw())
    .digest("hex");
  process.stdout.write(`${name} ${digest}\n`);
}
