import { createHash } from "node:crypto";
import { dayOf } from "../domain/dates.ts";
import type { Viewer } from "../domain/frame.ts";
import { clock, registry, webSessions } from "./container.ts";

/**
 * Who is behind a session cookie, with the seats of today. Looked up on every request, so a seat
 * that has passed to someone else gives nothing from that moment on.
 */
export const viewerOf = async (cookie: string | undefined): Promise<Viewer | undefined> => {
  if (cookie === undefined) return undefined;
  const session = await webSessions().find(cookie);
  if (!session) return undefined;
  const person = await registry().person(session.personId);
  if (person?.email !== session.email) return undefined;
  const seats = await registry().seatsOf(person.id, dayOf(clock().now()));
  return { person, seats };
};

/**
 * The word that a form must bring back. It is derived from something that only the visitor's own
 * browser or mail holds, so another site cannot know it and nothing has to be stored.
 */
export const nonceFor = (secret: string): string =>
  createHash("sha256").update(`form ${secret}`).digest("base64url").slice(0, 22);
