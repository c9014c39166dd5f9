import { noticeForms } from "../../../schemas/catalogue/letter-forms.ts";
import { slots } from "../../../schemas/catalogue/slots.ts";
import { revisionWorkingDays, stageOf } from "../../../schemas/catalogue/stages.ts";
import type { LetterPaper } from "../../../schemas/letter-paper.ts";
import type { Nomination, ReturnReason } from "../../../schemas/nomination.ts";
import type { PaperMode } from "../../../schemas/paper.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import type { DossierVersion } from "../../../schemas/dossier.ts";
import { dayOf } from "../dates.ts";
import { dayInWords } from "../decision/day-in-words.ts";
import { granted } from "../decision/grant.ts";
import { letterWords } from "../words/letters.ts";
import { dueAfter } from "../working-days.ts";

/** What a notice of return is made of: records that do not change any more. */
export type ReturnFacts = {
  readonly nomination: Nomination;
  readonly season: Pick<Season, "kind" | "year">;
  readonly owner: Pick<Organisation, "name">;
  readonly alliance: Pick<Organisation, "name" | "province">;
  /** Name of the cluster; only a return by its vote needs it. */
  readonly cluster: string | undefined;
  /** The stage that returned, with its answer. */
  readonly returned: StageRecord;
  /** The wait for the cooperative that followed. */
  readonly revision: Pick<StageRecord, "openedAt">;
  /** The dossier as it was judged. */
  readonly judged: Pick<DossierVersion, "number" | "nomineeName" | "submittedAt">;
  /** Who reviewed; nobody where a body voted. */
  readonly reviewer: string | undefined;
  readonly mode: Exclude<PaperMode, "draft">;
};

const words = letterWords.notice;

/**
 * Why a dossier came back, as a paper. The due date is the one of that day, so that a later
 * prolongation does not change a notice that was given; its number is the issuing body's own.
 */
export const returnNotice = (facts: ReturnFacts): LetterPaper | undefined => {
  const { nomination, season, owner, returned, judged, mode } = facts;
  const { answer, answeredAt, stage } = returned;
  if (answer?.outcome !== "returned" || answeredAt === undefined) return undefined;
  const form = noticeForms[stage];
  const grant = granted({ award: nomination.award, year: season.year }, season.kind);
  const due = dayOf(dueAfter(facts.revision.openedAt, revisionWorkingDays));
  const sent = dayInWords(dayOf(judged.submittedAt));
  return {
    mode,
    ...(form.parent !== undefined && { parent: [form.parent] }),
    issuer: form.issuer ? [...form.issuer] : [issuerOf(facts).toLocaleUpperCase("vi")],
    number: null,
    code: form.code,
    place: form.place ?? facts.alliance.province,
    date: dayOf(answeredAt),
    kind: words.kind,
    subject: words.subject(grant, judged.nomineeName),
    address: letterWords.address(owner.name),
    bases: [],
    parts: [
      {
        paragraphs: [
          words.opening(judged.number, sent, grant, judged.nomineeName, stageOf(stage).title.vi),
        ],
        table: { columns: [...words.columns], rows: answer.reasons.map(rowOf) },
      },
      { paragraphs: [words.due(owner.name, dayInWords(due)), words.late] },
    ],
    recipients: [letterWords.asAddressed, letterWords.file],
    signature: {
      ...(form.instead !== undefined && { instead: form.instead }),
      title: form.title,
      name: facts.reviewer ?? "",
    },
  };
};

const issuerOf = ({ returned, cluster, alliance }: ReturnFacts): string =>
  returned.stage === "cluster-vote" && cluster !== undefined ? cluster : alliance.name;

const rowOf = ({ slot, reason }: ReturnReason): [string, string] => [
  slot === undefined ? words.text : slots[slot].vi,
  reason,
];
