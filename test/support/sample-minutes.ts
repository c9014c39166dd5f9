import type { MinutesFacts } from "../../functions/domain/votes/minutes-facts.ts";
import { minutesOf } from "../../functions/domain/votes/minutes-of.ts";
import type { MinutesPaper } from "../../schemas/paper.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { aCandidate, anId, aSession } from "./a-session.ts";
import { aSessionWithResults, type Vote, type VotedRound } from "./a-session-with-results.ts";

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi"];
const middles = ["Văn", "Thị", "Hữu", "Ngọc", "Đức", "Thị Thúy", "Quốc", "Minh", "Xuân"];
const givens = ["Anh", "Bằng", "Cường", "Dũng", "Hiếu", "Khuê", "Lượng", "Mỹ", "Nghĩa", "Quỳnh"];
const provinces = ["Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng"];
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? "";

/** The same invented name for the same number. */
export const aName = (index: number) =>
  `${pick(families, index)} ${pick(middles, index * 7)} ${pick(givens, index * 3)}`;

const voter = (number: number, role: Voter["role"], unit: string, without: number[]): Voter => ({
  personId: `voter-${number}`,
  name: aName(number),
  email: `voter-${number}@vca.example`,
  ...{ role, organisationId: unit },
  recusedFrom: without.map((nominee) => anId("n", nominee)),
});

const scan = {
  ...{ id: anId("f", 1), name: "y-kien.pdf", size: 1, type: "pdf" as const, pages: 1 },
  ...{ mediaType: "application/pdf", sha256: "a".repeat(64), key: "k", versionId: "v" },
};

/** That the desk typed in a signed opinion. */
export const written = { by: "written", scan, enteredBy: "desk" } as const;

const facts = (session: Session, more: Partial<MinutesFacts>): MinutesFacts => ({
  session,
  voted: new Set(),
  names: new Map([["desk", "Đỗ Thị Ghi Chép"]]),
  units: new Map(),
  chair: session.electorate[0],
  leaderId: undefined,
  place: "Hà Nội",
  mode: "mock",
  publicUrl: "https://suyton.vca.org.vn",
  ...more,
});

const clusterName = "Cụm thi đua Liên minh HTX 5 tỉnh Tây Nguyên";
const clusterUnits = new Map(
  provinces.map((name, at) => [`lm-${at + 1}`, `Liên minh HTX tỉnh ${name}`]),
);
const clusterNominees = [
  ["HTX nông nghiệp Công bằng Pô Kô", "Kon Tum", 96],
  ["Liên minh Hợp tác xã tỉnh Đắk Lắk", "Đắk Lắk", 94],
  ["HTX đan len Quý Anh", "Lâm Đồng", 91],
  ["HTX Công bằng Thuận An", "Đắk Nông", 91],
] as const;

const clusterSession = (more: Partial<Session> = {}): Session =>
  aSession(
    {},
    {
      bodyName: clusterName,
      title: "Bình xét, suy tôn tặng Cờ thi đua năm 2022",
      flagPlaces: 3,
      openedBy: "voter-2",
      electorate: provinces.map((province, at) =>
        voter(
          at + 1,
          "cluster-voter",
          `lm-${at + 1}`,
          clusterNominees.flatMap(([, from], index) => (from === province ? [index + 1] : [])),
        ),
      ),
      candidates: clusterNominees.map(([name, province, appraisedScore], at) =>
        aCandidate(at + 1, { name, province, appraisedScore }),
      ),
      ...more,
    },
  );

const clusterFacts = (session: Session): MinutesFacts =>
  facts(session, {
    ...{ units: clusterUnits, leaderId: "lm-2", place: "Gia Lai", chair: session.electorate[1] },
  });

const yes: Vote = ["agree", "agree", "agree", "agree"];

/** A cluster of five: one round, everybody votes, the list ends before its time. */
export const clusterMinutes = (): MinutesPaper =>
  minutesOf(
    clusterFacts(
      aSessionWithResults(clusterSession(), [
        {
          votes: [
            yes,
            yes,
            ["agree", "agree", "agree", "disagree"],
            yes,
            ["agree", "agree", "agree", "Chưa có xác nhận nghĩa vụ thuế năm 2021"],
          ],
          countedAt: "2022-10-14T03:20:00.000Z",
        },
      ]),
    ),
  );

/** The cluster's vote that stays equal through two rounds, and is settled by somebody instead of its leader. */
export const tiedMinutes = (): MinutesPaper => {
  const session = aSessionWithResults(
    clusterSession({
      agenda: [
        "Nghe Cụm trưởng báo cáo phong trào thi đua năm 2022",
        "Xem xét hồ sơ của bốn tập thể được đề nghị",
        "Bỏ phiếu suy tôn, chọn ba tập thể đề nghị tặng Cờ thi đua",
      ],
      note: "Mỗi đơn vị đọc kỹ hồ sơ và điểm kiểm tra chéo trước khi bỏ phiếu.",
      closesAt: "2022-10-19T10:00:00.000Z",
      extensions: [
        {
          ...{ round: 1, by: "voter-2", at: "2022-10-15T02:00:00.000Z" },
          ...{ from: "2022-10-15T10:00:00.000Z", to: "2022-10-16T10:00:00.000Z" },
        },
      ],
      chairDecision: {
        ...{ by: "chairman", name: "Phan Văn Chủ Tịch", at: "2022-10-20T02:15:00.000Z" },
        reason: "Phong trào bền vững hơn, có nhiều thành viên hơn và chưa được tặng Cờ lần nào",
        chosen: [anId("n", 4)],
      },
    }),
    [
      { votes: [yes, yes, yes, yes, yes], countedAt: "2022-10-16T10:00:05.000Z" },
      { votes: [yes, yes, yes, yes, yes] },
    ],
  );
  return minutesOf(
    facts(session, { ...clusterFacts(session), names: new Map([["voter-2", aName(2)]]) }),
  );
};

const departments = ["Ban Kế hoạch - Hỗ trợ", "Văn phòng", "Ban Chính sách và Phát triển HTX"];
const councilUnits = new Map(departments.map((name, at) => [`ban-${at}`, name]));

/** A council over merit awards; the session's own facts can be replaced. */
export const councilSession = (members: number, nominees: number): Session =>
  aSession(
    {},
    {
      ...{ body: "council", title: "Xét tặng Bằng khen năm 2022", openedBy: "desk" },
      bodyName: "Hội đồng Thi đua - Khen thưởng Liên minh Hợp tác xã Việt Nam",
      electorate: Array.from({ length: members }, (_, at) =>
        voter(
          at + 1,
          at === 0 ? "council-chair" : "council-member",
          `ban-${at % 3}`,
          at === 4 ? [2] : [],
        ),
      ),
      candidates: Array.from({ length: nominees }, (_, at) =>
        aCandidate(at + 1, {
          name:
            at % 3 === 0
              ? `Ông/bà ${aName(at + 40)}`
              : `HTX nông nghiệp và dịch vụ tổng hợp số ${at + 1}`,
          award: at % 2 === 0 ? "MERIT_BCH" : "FIGHTER_SECTOR",
          province: pick(provinces, at),
        }),
      ),
    },
  );

/** Votes of which most agree, some do not, and one nominee in seven is sent back by many. */
const mixedVotes = (members: number, nominees: number): Vote[] =>
  Array.from({ length: members }, (_, member) =>
    Array.from({ length: nominees }, (_, at) => {
      if (at % 7 === 5 && member % 2 === 1) return `Cần bổ sung xác nhận của UBND xã (${member})`;
      return (member * 5 + at * 3) % 19 === 0 ? "disagree" : "agree";
    }),
  );

const councilRound = (members: number, nominees: number): VotedRound => ({
  votes: mixedVotes(members, nominees).map((vote, at) => (at === members - 1 ? undefined : vote)),
  how: {
    "voter-3": written,
    "voter-8": written,
    "voter-6": { by: "deputy", deputyId: "thay" },
  },
  mandates: [
    {
      ...{ id: "0123456789abcdef", memberId: "voter-6", deputyId: "thay", name: "Lê Thị Thay" },
      ...{ position: "Phó Trưởng ban Chính sách và Phát triển hợp tác xã" },
      ...{ email: "thay@vca.example", recusedFrom: [anId("n", 1)] },
    },
  ],
});

/** A council with two written opinions, a deputy and one absent. */
export const councilMinutes = (
  members: number,
  nominees: number,
  over: Partial<MinutesPaper> = {},
): MinutesPaper => ({
  ...minutesOf(
    facts(
      aSessionWithResults(councilSession(members, nominees), [councilRound(members, nominees)]),
      {
        units: councilUnits,
      },
    ),
  ),
  ...over,
});
