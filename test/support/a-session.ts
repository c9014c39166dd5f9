import type { Candidate, Session, Voter } from "../../schemas/session.ts";

/** An id of a kind with a number: `n-0000000000000007`. */
export const anId = (kind: string, number: number) => `${kind}-${String(number).padStart(16, "0")}`;

/** A nominee on a list; a flag unless it says otherwise. */
export const aCandidate = (number: number, more: Partial<Candidate> = {}): Candidate => ({
  nominationId: anId("n", number),
  kind: "collective",
  name: `HTX số ${number}`,
  award: "FLAG_VCA",
  organisationId: `htx-${number}`,
  organisationName: `HTX số ${number}`,
  province: `Tỉnh ${number}`,
  visit: 2,
  dossierVersion: 1,
  dossierHash: "d".repeat(64),
  ...more,
});

/** A member of an electorate. */
export const aVoter = (number: number, recusedFrom: readonly number[] = []): Voter => ({
  personId: `voter-${number}`,
  name: `Ủy viên ${number}`,
  email: `voter-${number}@vca.example`,
  role: "cluster-voter",
  organisationId: `lm-${number}`,
  recusedFrom: recusedFrom.map((nominee) => anId("n", nominee)),
});

/** A session of so many voters over so many flag nominees, before its first round was invited. */
export const aSession = (
  { voters = 5, nominees = 2 }: { readonly voters?: number; readonly nominees?: number } = {},
  more: Partial<Session> = {},
): Session => ({
  id: anId("s", 1),
  body: "cluster",
  clusterId: "tay-nguyen",
  bodyName: "Cụm thi đua Tây Nguyên",
  seasonId: "nam-2022",
  title: "Bình xét Cờ thi đua năm 2022",
  note: "",
  electorate: Array.from({ length: voters }, (_, at) => aVoter(at + 1)),
  candidates: Array.from({ length: nominees }, (_, at) => aCandidate(at + 1)),
  opensAt: "2022-10-10T01:00:00.000Z",
  closesAt: "2022-10-16T10:00:00.000Z",
  secondsToAnswer: 550_800,
  round: 1,
  state: "open",
  keys: [],
  results: [],
  openedBy: "voter-1",
  version: 0,
  ...more,
});
