import type { OpinionScan } from "../../schemas/opinion.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { CheckedFile } from "../../schemas/received-file.ts";
import { asHeld } from "../domain/votes/with-successors.ts";
import type { Clock, DossierFiles, OpinionScans, Sessions } from "../ports.ts";
import { judgeUpload, type Judged, type JudgeNeeds, type Unopened } from "./judge-upload.ts";

/** What receiving the scan of a written opinion needs. */
export type ScanNeeds = Omit<JudgeNeeds, "files"> & {
  readonly files: Pick<DossierFiles, "receive" | "keep">;
  readonly sessions: Pick<Sessions, "find">;
  readonly opinionScans: Pick<OpinionScans, "of" | "keep">;
  readonly clock: Clock;
};

type Place = NonNullable<ReturnType<DossierFiles["opinionPlaceOf"]>>;

/** Checks a scan and keeps it for its member, while the session is open. The same again changes nothing. */
export const receiveScan =
  (needs: ScanNeeds) =>
  async (
    { sessionId, personId }: Place,
    id: Id,
    event: { readonly key: string; readonly versionId: string },
    unclean?: Unopened,
  ): Promise<CheckedFile> => {
    const session = await needs.sessions.find(sessionId);
    const voter = session && asHeld(session).electorate.find((one) => one.personId === personId);
    if (session?.state !== "open" || !voter) return { outcome: "ignored" };
    const earlier = (await needs.opinionScans.of(sessionId, personId)).find((one) => one.id === id);
    if (earlier) return { outcome: earlier.state };
    const uploaded = unclean ?? (await needs.files.receive(event.key, event.versionId));
    if (uploaded === undefined) return { outcome: "ignored" };
    const judged = onlyScans(await judgeUpload(needs)(sessionId, id, uploaded));
    const scan: OpinionScan = { sessionId, personId, receivedAt: needs.clock.now(), id, ...judged };
    await needs.opinionScans.keep(scan);
    return { outcome: scan.state };
  };

/** A signed paper is scanned or photographed; a text that anyone can change is no opinion. */
const onlyScans = (judged: Judged): Judged =>
  judged.state === "accepted" && judged.type === "docx"
    ? { name: judged.name, size: judged.size, state: "refused", reason: "not-a-scan", details: [] }
    : judged;
