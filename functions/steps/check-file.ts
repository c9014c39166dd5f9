import type { DossierFile } from "../../schemas/dossier.ts";
import type { Id } from "../../schemas/primitives.ts";
import { CheckedFile, ReceivedFile } from "../../schemas/received-file.ts";
import { changeDraft } from "../acts/change-draft.ts";
import { judgeUpload, type Unopened } from "../acts/judge-upload.ts";
import { receiveScan, type ScanNeeds } from "../acts/receive-scan.ts";
import { hasRoom, receiveFile } from "../domain/dossier/receive-file.ts";
import { mayEdit } from "../domain/dossier/editing.ts";
import type { Digester, DossierFiles, Nominations, UploadedFile } from "../ports.ts";
import {
  clock,
  digester,
  dossierFiles,
  inspector,
  nominations,
  opinionScans,
  sessions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = ScanNeeds & {
  readonly nominations: Nominations;
  readonly files: Pick<DossierFiles, "placeOf" | "opinionPlaceOf">;
  readonly digester: Digester;
};

type Place = NonNullable<ReturnType<DossierFiles["placeOf"]>>;

/**
 * Looks into an uploaded file and puts it into the dossier, or beside its session, or says why not.
 * The same event again finds what it did; the same form sent again with another file is another file.
 */
export const checkFile =
  (needs: Needs) =>
  async (event: ReceivedFile): Promise<CheckedFile> => {
    const id = fileIdOf(needs.digester, event);
    const opinion = needs.files.opinionPlaceOf(event.key);
    const unclean = uncleanOf(event.verdict);
    if (opinion) return receiveScan(needs)(opinion, id, event, unclean);

    const place = needs.files.placeOf(event.key);
    const nomination = place && (await needs.nominations.find(place.nominationId));
    if (!nomination || !mayEdit(nomination)) return { outcome: "ignored" };

    const earlier = await known(needs, place.nominationId, id);
    if (earlier) return { outcome: earlier.state };

    const uploaded = unclean ?? (await needs.files.receive(event.key, event.versionId));
    if (uploaded === undefined) return { outcome: "ignored" };
    const file = await judged(needs, place, id, uploaded);
    return save(needs, place.nominationId, file);
  };

/** One upload is one version of one object, so its file has one id however often it is told. */
const fileIdOf = (digester: Digester, { key, versionId }: ReceivedFile): Id =>
  `f-${digester(`${key} ${versionId}`).slice(0, 16)}`;

/** Why a file is refused without being opened; undefined when nothing speaks against opening it. */
const uncleanOf = (verdict: ReceivedFile["verdict"]) => {
  if (verdict === undefined || verdict === "NO_THREATS_FOUND") return undefined;
  return verdict === "THREATS_FOUND" ? "malware" : "not-scanned";
};

const known = async ({ nominations }: Needs, nominationId: Id, id: Id) =>
  (await nominations.files(nominationId)).find((file) => file.id === id);

const judged = async (
  needs: Needs,
  { nominationId, slot }: Place,
  id: Id,
  uploaded: UploadedFile | Unopened,
): Promise<DossierFile> => ({
  ...{ id, nominationId, slot, receivedAt: needs.clock.now(), removed: false },
  ...(await judgeUpload(needs)(nominationId, id, uploaded)),
});

const save = async (needs: Needs, nominationId: Id, file: DossierFile): Promise<CheckedFile> => {
  let state = file.state;
  const { outcome } = await changeDraft(needs)(nominationId, async (nomination) => {
    const files = await needs.nominations.files(nominationId);
    if (files.some(({ id }) => id === file.id)) return undefined;
    const kept = file.state === "refused" || hasRoom(file.slot, files) ? file : beyondRoom(file);
    state = kept.state;
    return receiveFile(nomination, files, kept);
  });
  return { outcome: outcome === "sealed" ? "ignored" : state };
};

const beyondRoom = ({
  id,
  nominationId,
  slot,
  name,
  size,
  receivedAt,
}: DossierFile): DossierFile => ({
  ...{ id, nominationId, slot, name, size, receivedAt, removed: false },
  state: "refused",
  reason: "too-many-files",
  details: [],
});

export const handler = step({
  name: "check-file",
  input: ReceivedFile,
  output: CheckedFile,
  run: (event) =>
    checkFile({
      nominations: nominations(),
      files: dossierFiles(),
      sessions: sessions(),
      opinionScans: opinionScans(),
      inspector: inspector(),
      digester: digester(),
      clock: clock(),
    })(event),
});
