import { playTayNguyen } from "../../infra/local/demo/play-tay-nguyen.ts";
import { stage } from "../../infra/local/demo/play.ts";
import { prompterIn } from "../../infra/local/demo/plays.ts";
import { demoStart, loadBase, loadDemo } from "../../infra/local/demo/start-demo.ts";
import { startHost } from "../../infra/local/host.ts";
import { sweptDaily } from "./swept-daily.ts";

// A program of its own, so that it can be killed: plays the flag season to its end, then stops.
const dataDir = process.env["DATA_DIR"] ?? "";
const host = await startHost({
  ...{ dataDir, port: 0, clockStart: demoStart, outside: {} },
  functions: sweptDaily,
});
await loadBase(host);
await loadDemo(host);
await playTayNguyen(stage(host.url, prompterIn(host.folder)));
await host.settled();
await host.close();
process.stdout.write("played\n");
