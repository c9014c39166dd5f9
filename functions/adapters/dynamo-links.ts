import * as z from "zod";
import { Link, type VoidReason } from "../../schemas/link.ts";
import { Digest } from "../../schemas/primitives.ts";
import type { Clock, Links, Random } from "../ports.ts";
import { digest, keys } from "./keys.ts";
import type { WorkTable, Write } from "./work-table.ts";

const LiveLink = z.object({ hash: Digest, personId: z.string(), purpose: z.string() });

const voided = (hash: string, reason: VoidReason): Write => ({
  at: keys.link(hash),
  set: { void: reason },
  when: "present",
});

/**
 * Links by the hash of their token. A second item says which link of a person is the live one, in
 * the table itself and not in an index, so that two links are never live together.
 */
export const dynamoLinks = (table: WorkTable, clock: Clock, random: Random): Links => ({
  issue: async (wanted) => {
    const token = random.token();
    const hash = digest(token);
    const live = keys.liveLink(wanted.subjectId, wanted.purpose, wanted.personId);
    const earlier = await table.get(LiveLink, live);
    await table.write([
      ...(earlier ? [voided(earlier.hash, "resent")] : []),
      { put: { ...live, hash, personId: wanted.personId, purpose: wanted.purpose } },
      {
        put: { ...keys.link(hash), ...wanted, hash, issuedAt: clock.now() },
        when: "absent",
      },
    ]);
    return token;
  },

  find: (token) => table.get(Link, keys.link(digest(token))),

  void: async (subjectId, reason, only = {}) => {
    const live = await table.all(LiveLink, { partition: `LINKS#${subjectId}` });
    const chosen = live.filter(
      ({ personId, purpose }) =>
        (only.personId === undefined || only.personId === personId) &&
        (only.purpose === undefined || only.purpose === purpose),
    );
    for (const link of chosen) {
      const { void: already } = (await table.get(Link, keys.link(link.hash))) ?? {};
      if (already === undefined) await table.write([voided(link.hash, reason)]);
    }
  },
});
