import { describe, expect, it } from "vitest";
import { followLink } from "../../../functions/acts/follow-link.ts";
import { NotFound } from "../../../functions/domain/errors.ts";
import type { Link } from "../../../schemas/link.ts";

const now = "2022-10-12T03:00:00.000Z";

const link: Link = {
  hash: "a".repeat(64),
  purpose: "review",
  subjectId: "n-0000000000000001",
  occasion: 1,
  personId: "lan",
  role: "reviewer",
  organisationId: "lm-kon-tum",
  email: "lan@kon-tum.example",
  issuedAt: "2022-10-10T03:00:00.000Z",
  expires: "2022-10-20T03:00:00.000Z",
};

const follow = (found: Link | undefined, holders: { id: string; email: string }[] = [lan]) =>
  followLink({
    links: { find: (token) => Promise.resolve(token === "good" ? found : undefined) },
    registry: {
      holdersOf: ({ role, organisationId }, day) => {
        expect([role, organisationId, day]).toEqual(["reviewer", "lm-kon-tum", "2022-10-12"]);
        return Promise.resolve(
          holders.map(({ id, email }) => ({
            person: { id, email, name: id },
            role: { role, organisationId, personId: id, from: "2020-01-01" },
          })),
        );
      },
    },
    clock: { now: () => now },
  });

const lan = { id: "lan", email: link.email };

describe("a mailed link", () => {
  it("is live while its holder still holds the role", async () => {
    expect(await follow(link)("good", "review")).toEqual({ outcome: "live", link });
  });

  it("is not found when it is unknown, or made for another purpose", async () => {
    await expect(follow(link)("other", "review")).rejects.toThrow(NotFound);
    await expect(follow(link)("good", "ballot")).rejects.toThrow(NotFound);
  });

  it.each([
    ["was voided", { ...link, void: "resent" as const }, [lan], "resent"],
    ["has expired", { ...link, expires: now }, [lan], "expired"],
    ["belongs to a former holder", link, [{ id: "minh", email: link.email }], "role-passed"],
    ["went to a former address", link, [{ ...lan, email: "new@example.com" }], "address-changed"],
    [
      "was voided and has expired",
      { ...link, void: "withdrawn" as const, expires: now },
      [],
      "withdrawn",
    ],
  ])("is dead, with the reason, when it %s", async (_when, found, holders, why) => {
    expect(await follow(found, holders)("good", "review")).toEqual({
      outcome: "dead",
      why,
      link: found,
    });
  });
});
