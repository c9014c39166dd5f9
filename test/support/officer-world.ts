import { digest } from "../../functions/adapters/keys.ts";
import type { Viewer } from "../../functions/domain/frame.ts";
import type { DossierFiles, Executions, Links, Mailer } from "../../functions/ports.ts";
import type { SignedInVisit } from "../../functions/runtime/page.ts";
import type { Asked } from "../../functions/runtime/request.ts";
import { isSlot, type Slot } from "../../schemas/catalogue/slots.ts";
import type { DossierFile } from "../../schemas/dossier.ts";
import type { Mail } from "../../schemas/mail.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { PersonRole, RoleName } from "../../schemas/registry.ts";
import { aVisit } from "./a-request.ts";
import { anId } from "./a-session.ts";
import { nominationsInMemory } from "./nominations-in-memory.ts";
import { registryInMemory } from "./registry-in-memory.ts";

const from = "2020-01-01";
const seat = (role: RoleName, organisationId: string, personId: string): PersonRole => ({
  ...{ role, organisationId, personId, from },
});
const lan = seat("officer", "htx-po-ko", "lan");

/** A cooperative of Kon Tum, its alliance, one season of 2022 and whatever sits around them. */
export const officerWorld = () => {
  let now = "2022-10-03T02:00:00.000Z";
  let ids = 0;
  const nominations = nominationsInMemory();
  const registry = registryInMemory({
    organisations: [
      { id: "htx-po-ko", kind: "cooperative", name: "HTX Pô Kô", province: "Kon Tum", from },
      { id: "htx-khac", kind: "cooperative", name: "HTX khác", province: "Kon Tum", from },
      {
        ...{ id: "lm-kon-tum", kind: "provincial-alliance", name: "Liên minh HTX tỉnh Kon Tum" },
        ...{ province: "Kon Tum", from },
      },
    ],
    people: [
      { id: "lan", name: "Lê Thị Lan", email: "lan@poko.example" },
      { id: "minh", name: "Y Minh", email: "minh@kontum.example" },
    ],
    roles: [lan, seat("reviewer", "lm-kon-tum", "minh")],
    clusters: [
      {
        id: "tay-nguyen",
        name: "Tây Nguyên",
        year: 2022,
        members: ["lm-kon-tum"],
        leader: "lm-kon-tum",
      },
    ],
    campaigns: [{ id: "phong-trao", name: "Phong trào", from: "2021-01-01", until: "2025-12-31" }],
    seasons: [
      {
        ...{ id: "nam-2022", name: "Năm 2022", kind: "annual", year: 2022 },
        ...{ campaignId: "phong-trao", opens: "2022-09-01", closes: "2022-12-15" },
        awards: ["FLAG_VCA", "MERIT_CHAIR", "MEDAL_COOP"],
      },
    ],
    pastAwards: [
      { organisationId: "htx-po-ko", award: "MEDAL_COOP", nominee: "Nguyễn Thị Hoa", year: 2019 },
      { organisationId: "htx-po-ko", award: "MERIT_CHAIR", nominee: "HTX Pô Kô", year: 2020 },
    ],
  });
  const mails: Mail[] = [];
  const mailer: Mailer = {
    send: (mail) => {
      if (!mails.some(({ id }) => id === mail.id)) mails.push(mail);
      return Promise.resolve();
    },
    wasSent: (id) => Promise.resolve(mails.some((mail) => mail.id === id)),
  };
  const started: string[] = [];
  const resumed: { token: string; result: unknown }[] = [];
  const executions: Executions = {
    startNomination: (id) => {
      started.push(id);
      return Promise.resolve();
    },
    startSession: () => Promise.reject(new Error("no session here")),
    startDecision: () => Promise.reject(new Error("no decision here")),
    resume: (token, result) => {
      resumed.push({ token, result });
      return Promise.resolve("resumed");
    },
    running: () => Promise.resolve(new Set<string>()),
    look: () => Promise.resolve("absent"),
  };
  const voided: { subject: string; reason: string }[] = [];
  const links: Links = {
    issue: () => Promise.reject(new Error("no link is made here")),
    find: () => Promise.resolve(undefined),
    void: (subject, reason) => {
      voided.push({ subject, reason });
      return Promise.resolve();
    },
  };
  const needs = {
    ...{ nominations, registry, mailer, executions, links, digester: digest },
    // Nothing here has come as far as a decision.
    decisions: {
      find: () => Promise.resolve(undefined),
      saveTogether: () => Promise.reject(new Error("no decision")),
    },
    clock: { now: () => now },
    random: { id: (kind: string) => anId(kind, (ids += 1)) },
    publicUrl: "http://suy-ton.example",
    mails: { about: () => Promise.resolve([]) },
    sessions: { find: () => Promise.resolve(undefined) },
    opinionScans: { of: () => Promise.resolve([]), keep: () => Promise.resolve() },
    files: filesOnPaper(),
  };
  return {
    ...{ needs, nominations, mails, started, resumed, voided, lan },
    later: (instant: string) => {
      now = instant;
    },
    /** Puts an accepted file into each of these slots. */
    fill: async (id: string, ...slots: readonly Slot[]) => {
      const nomination = (await nominations.find(id))!;
      const files = slots.map((slot) => anAcceptedFile(id, slot));
      return nominations.save({ before: nomination, after: nomination, events: [], files });
    },
  };
};

/** The five papers that a flag needs. */
export const flagPapers: readonly Slot[] = [
  ...(["submission-letter", "achievement-report", "minutes", "score-sheet"] as const),
  "tax-confirmation",
];

let fileNumber = 0;

/** A file that passed its check. */
export const anAcceptedFile = (
  nominationId: string,
  slot: Slot,
  more: Partial<Extract<DossierFile, { state: "accepted" }>> = {},
): Extract<DossierFile, { state: "accepted" }> => ({
  id: anId("f", (fileNumber += 1)),
  ...{
    nominationId,
    slot,
    name: `${slot}.pdf`,
    size: 1200,
    receivedAt: "2022-10-03T02:00:00.000Z",
  },
  ...{ state: "accepted", type: "pdf", mediaType: "application/pdf", sha256: "a".repeat(64) },
  ...{ pages: 1, key: "dossiers/x", versionId: "v1", removed: false },
  ...more,
});

/** Who may be signed in: the officer of the cooperative, one of another, the reviewer, the desk. */
export const viewers = {
  lan: { person: { id: "lan", name: "Lê Thị Lan", email: "lan@poko.example" }, seats: [lan] },
  stranger: {
    person: { id: "khac", name: "Người khác", email: "khac@example.com" },
    seats: [seat("officer", "htx-khac", "khac")],
  },
  reviewer: {
    person: { id: "minh", name: "Y Minh", email: "minh@kontum.example" },
    seats: [seat("reviewer", "lm-kon-tum", "minh")],
  },
  desk: {
    person: { id: "tccb", name: "Ban TCCB", email: "tccb@vca.example" },
    seats: [seat("desk", "lien-minh-htx-viet-nam", "tccb")],
  },
} as const satisfies Readonly<Record<string, Viewer>>;

/** A visit by somebody who is signed in. */
export const visitBy = (viewer: Viewer, more: Partial<Asked> = {}): SignedInVisit => {
  const visit = aVisit(more, viewer);
  return { ...visit, viewer };
};

/** A draft for a flag, as the form makes it. */
export const aDraft = (more: Partial<Nomination> = {}): Nomination => ({
  id: anId("n", 1),
  ...{ seasonId: "nam-2022", award: "FLAG_VCA", ownerId: "htx-po-ko", allianceId: "lm-kon-tum" },
  nominee: { kind: "collective", name: "HTX Pô Kô", organisationId: "htx-po-ko" },
  ...{ province: "Kon Tum", clusterId: "tay-nguyen", achievements: "", earlierAwards: "" },
  ...{ state: "draft", route: [], current: 0, visit: 0, since: "2022-10-03T02:00:00.000Z" },
  ...{ returnReasons: [], dossierVersion: 0, createdAt: "2022-10-03T02:00:00.000Z" },
  ...{ updatedAt: "2022-10-03T02:00:00.000Z", version: 0, eventCount: 0 },
  chainHead: "0".repeat(64),
  ...more,
});

/** A store of uploads in memory: what was put under a key and version can be received. */
const filesOnPaper = () => {
  const uploads = new Map<string, { bytes: Uint8Array; name: string } | "too-large">();
  const kept: string[] = [];
  const files: DossierFiles = {
    uploadForm: (id, slot, returnTo) =>
      Promise.resolve({
        url: "http://store.example/uploads",
        fields: { key: `incoming/${id}/${slot}/x`, success_action_redirect: returnTo },
        largest: 20,
      }),
    placeOf: (key) => {
      const [place, nominationId = "", slot = "", fileId = ""] = key.split("/");
      return place === "incoming" && isSlot(slot) ? { nominationId, slot, fileId } : undefined;
    },
    opinionForm: () => Promise.reject(new Error("no session here")),
    opinionPlaceOf: () => undefined,
    receive: (key, version) => {
      const found = uploads.get(`${key} ${version}`);
      return Promise.resolve(typeof found === "object" ? { ...found, declaredType: "" } : found);
    },
    keep: (nominationId, fileId) => {
      kept.push(fileId);
      return Promise.resolve({ key: `dossiers/${nominationId}/${fileId}`, versionId: "kept" });
    },
    viewUrl: (file) =>
      Promise.resolve(`http://store.example/${file.key}?version=${file.versionId}`),
  };
  return { ...files, uploads, kept };
};
