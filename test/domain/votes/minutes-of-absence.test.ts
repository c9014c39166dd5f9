import { expect, it } from "vitest";
import { minutesOf } from "../../../functions/domain/votes/minutes-of.ts";
import { aCountedSession } from "../../support/a-counted-session.ts";
import { anId } from "../../support/a-session.ts";

it("tells who wrote, who stood in for whom, and who was absent, and never what they chose", () => {
  const { session, result } = aCountedSession();
  const scan = {
    ...{ id: anId("f", 1), name: "a.pdf", size: 1, type: "pdf" as const, pages: 1 },
    ...{ mediaType: "application/pdf", sha256: "a".repeat(64), key: "k", versionId: "v" },
  };
  const mandate = {
    ...{ id: "0123456789abcdef", deputyId: "thay", name: "Lê Thay", position: "Phó ban" },
    email: "thay@vca.example",
  };
  const { members } = minutesOf({
    session: {
      ...session,
      results: [
        {
          ...result,
          tookPart: [
            { personId: "voter-1", how: { by: "written", scan, enteredBy: "desk" } },
            { personId: "voter-2", how: { by: "deputy", deputyId: "thay" } },
            { personId: "voter-3" },
          ],
          mandates: [
            { ...mandate, memberId: "voter-2", recusedFrom: [anId("n", 2)] },
            { ...mandate, memberId: "voter-6", name: "Bùi Vắng", recusedFrom: [] },
          ],
        },
      ],
    },
    voted: new Set(["voter-1", "voter-2", "voter-3"]),
    ...{ names: new Map(), units: new Map(), chair: undefined, leaderId: undefined },
    ...{ place: "Hà Nội", mode: "mock" },
    publicUrl: "https://suyton.example",
  });
  expect(
    members.map(({ presence, deputy, recusedFrom }) => [presence, deputy, recusedFrom]),
  ).toEqual([
    ["written", undefined, ["HTX số 1"]],
    ["deputy", "Lê Thay, Phó ban", ["HTX số 2"]],
    ["remote", undefined, undefined],
    ["absent", undefined, undefined],
    ["absent", undefined, undefined],
    ["absent", "Bùi Vắng, Phó ban", undefined],
  ]);
});
