import type { IncomingMessage } from "node:http";
import * as z from "zod";
import type { VirtualClock } from "../clock.ts";
import { millisecondsOf } from "./duration.ts";
import { limitedBody } from "./limited-body.ts";
import { json, seeOther, type Reply } from "./reply.ts";

const Move = z.union([
  z.object({ advance: z.string() }),
  z.object({ to: z.iso.datetime({ offset: true }) }),
]);

const longest = 10 * 366 * 86_400_000;

/** Shows the virtual clock, and moves it forward by a duration or to a moment. */
export const localClock =
  (clock: VirtualClock) =>
  async (request: IncomingMessage): Promise<Reply> => {
    const standing = () => ({ now: new Date(clock.now()).toISOString(), offset: clock.offset() });
    if (request.method !== "POST") return json(200, standing());

    const text = (await limitedBody(request))?.toString() ?? "";
    // By its look and not by its type: curl calls everything a form.
    const isForm = !text.trimStart().startsWith("{");
    const move = Move.safeParse(
      isForm ? Object.fromEntries(new URLSearchParams(text)) : read(text),
    );
    if (!move.success) return refusal('say {"advance":"P3D"} or {"to":"2026-10-12T08:00:00Z"}');
    const milliseconds =
      "advance" in move.data
        ? millisecondsOf(move.data.advance)
        : Date.parse(move.data.to) - clock.now();
    if (milliseconds === undefined) return refusal("not an ISO 8601 duration of days and times");
    if (milliseconds < 0) return refusal("the clock goes forward only");
    if (milliseconds > longest) return refusal("ten years at most");

    await clock.advance(milliseconds);
    return isForm ? seeOther("/_local") : json(200, standing());
  };

const refusal = (detail: string) =>
  json(400, { title: "The clock was not moved", status: 400, detail });

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
