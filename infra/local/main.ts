import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Must come before the rest is imported: types are then stripped, and code compiled, only once.
enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/node"));

const { runHost } = await import("./run-host.ts");
await runHost();
