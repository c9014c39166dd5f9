import { virtualClock } from "../clock.ts";
import { invokeEndpoint } from "./invoke-endpoint.ts";
import { startStates } from "./start-states.ts";

// The engine alone: node serve.ts FILE [PORT], functions at AWS_ENDPOINT_URL_LAMBDA, no accounts.
const [file = ":memory:", port = "0"] = process.argv.slice(2);
const endpoint = process.env["AWS_ENDPOINT_URL_LAMBDA"] ?? "http://127.0.0.1:1";
const clock = virtualClock();
const states = await startStates({
  file,
  clock,
  invoke: invokeEndpoint(endpoint),
  port: Number(port),
});
console.log(`ready ${states.url}`);

const stop = async () => {
  clock.stop();
  await states.close();
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
