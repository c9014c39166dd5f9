import { largestFile, type DossierFile } from "../../schemas/dossier.ts";
import type { Id } from "../../schemas/primitives.ts";
import { CheckedFile, ReceivedFile } from "../../schemas/received-file.ts";
import { changeDraft } from "../acts/change-draft.ts";
import { hasRoom, receiveFile } from "../domain/dossier/receive-file.ts";
import { mayEdit } from "../domain/dossier/editing.ts";
import { cleanFileName } from "../domain/file-name.ts";
import type {
  Clock,
  Digester,
  DossierFiles,
  Inspector,
  Nominations,
  UploadedFile,
} from "../ports.ts";
import { clock, digester, dossierFiles, inspector, nominations } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly files: Pick<DossierFiles, "placeOf" | "receive" | "keep">;
  readonly inspector: Inspector;
  readonly digester: Digester;
  readonly clock: Clock;
};

type Place = NonNullable<ReturnType<DossierFiles["placeOf"]>>;

/**
 * Looks into an uploaded file and puts it into the dossier, or says why not. The same event again
 * finds what it did; the same form sent again with another file is another file.
 */
export const checkFile =
  (needs: Needs) =>
  async (event: ReceivedFile): Promise<CheckedFile> => {
    const place = needs.files.placeOf(event.key);
    const nomination = place && (await needs.nominations.find(place.nominationId));
    if (!nomination || !mayEdit(nomination)) return { outcome: "ignored" };

    const id = fileIdOf(needs.digester, event);
    const earlier = await known(needs, place.nominationId, id);
    if (earlier) return { outcome: earlier.state };

    const unclean = uncleanOf(event.verdict);
    const uploaded = unclean ?? (await needs.files.receive(event.key, event.versionId));
    if (uploaded === undefined) return { outcome: "ignored" };
    const file = await judged(needs, place, id, uploaded);
    return save(needs, place.nominationId, file);
  };

/** Why a file was refused unread; its name and true size are then not known. */
type Unopened = "too-large" | "malware" | "not-scanned";

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
  { files, inspector, clock }: Needs,
  { nominationId, slot }: Place,
  id: Id,
  uploaded: UploadedFile | Unopened,
): Promise<DossierFile> => {
  const size = typeof uploaded === "object" ? uploaded.bytes.length : largestFile;
  const received = { id, nominationId, slot, size, receivedAt: clock.now(), removed: false };
  if (typeof uploaded !== "object") {
    return {
      ...received,
      name: cleanFileName(""),
      state: "refused",
      reason: uploaded,
      details: [],
    };
  }
  const name = cleanFileName(uploaded.name);
  const { bytes, declaredType } = uploaded;
  const found = await inspector({ bytes, declaredType });
  if (found.outcome === "refused") {
    const { reason, details = [] } = found;
    return { ...received, name, state: "refused", reason, details };
  }
  const { type, mediaType, sha256, pages } = found;
  const pinned = await files.keep(nominationId, id, bytes, mediaType);
  return { ...received, ...pinned, name, state: "accepted", type, mediaType, sha256, pages };
};

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
      inspector: inspector(),
      digester: digester(),
      clock: clock(),
    })(event),
});
