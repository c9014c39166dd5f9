import { readFileSync } from "node:fs";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";

/** Run in a process of its own: inspects one file and prints the answer, the time and the peak. */
const bytes = readFileSync(process.argv[2] ?? "");
const started = performance.now();
const inspection = await inspectFile({ bytes, declaredType: "" });
const milliseconds = Math.round(performance.now() - started);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ inspection, milliseconds, megabytes }));
