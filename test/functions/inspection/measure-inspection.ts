import { readFileSync } from "node:fs";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";

/**
 * Run in a process of its own: inspects one file and prints the answer, the time and the peak. The
 * time is what it takes where nothing else runs: on a busy machine the processor's is less.
 */
const [, , file = "", patience = ""] = process.argv;
const bytes = readFileSync(file);
const limits = patience === "" ? {} : { milliseconds: Number(patience) };
const started = performance.now();
const used = process.cpuUsage();
const inspection = await inspectFile({ bytes, declaredType: "", limits });
const { user, system } = process.cpuUsage(used);
const milliseconds = Math.round(Math.min(performance.now() - started, (user + system) / 1000));
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ inspection, milliseconds, megabytes }));
