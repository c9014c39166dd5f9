import { SignInAttempt, WebSession } from "../../schemas/web-session.ts";
import { after } from "../domain/dates.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Clock, Random, WebSessions } from "../ports.ts";
import { digest, keys } from "./keys.ts";
import type { WorkTable } from "./work-table.ts";

const sessionSeconds = 12 * 3600;

const epoch = (instant: string) => Math.ceil(Date.parse(instant) / 1000);

/** Sessions by the hash of their cookie. DynamoDB deletes late, so expiry is checked on reading. */
export const dynamoWebSessions = (table: WorkTable, clock: Clock, random: Random): WebSessions => {
  const live = <Kept extends { readonly expires: string }>(kept: Kept | undefined) =>
    kept && kept.expires > clock.now() ? kept : undefined;

  return {
    start: async ({ id, email }) => {
      const cookie = random.token();
      const hash = digest(cookie);
      const now = clock.now();
      const expires = after(now, sessionSeconds);
      await table.write([
        {
          put: {
            ...keys.webSession(hash),
            ttl: epoch(expires),
            hash,
            personId: id,
            email,
            createdAt: now,
            expires,
          },
          when: "absent",
        },
      ]);
      return cookie;
    },
    find: async (cookie) => live(await table.get(WebSession, keys.webSession(digest(cookie)))),
    end: (cookie) => table.write([{ remove: keys.webSession(digest(cookie)) }]),
    keepAttempt: (attempt, cookie) => {
      const hash = digest(cookie);
      return table.write([
        { put: { ...keys.signInAttempt(hash), ttl: epoch(attempt.expires), ...attempt, hash } },
      ]);
    },
    takeAttempt: async (cookie) => {
      const key = keys.signInAttempt(digest(cookie));
      const attempt = live(await table.get(SignInAttempt, key));
      if (!attempt) return undefined;
      try {
        // Of two callbacks at the same moment one takes the attempt away, the other finds none.
        await table.write([{ remove: key, when: "present" }]);
        return attempt;
      } catch (error) {
        if (error instanceof StaleWrite) return undefined;
        throw error;
      }
    },
  };
};
