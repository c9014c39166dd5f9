import { readFileSync } from "node:fs";
import { writeWorkbook } from "../../functions/adapters/write-workbook.ts";
import { tally } from "../../functions/domain/votes/tally.ts";
import type { Ending } from "../../schemas/nomination.ts";
import type { Nominated } from "../../schemas/nominated.ts";
import { RegistryFile } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "./a-session.ts";
import { registryInMemory } from "./registry-in-memory.ts";

const real = RegistryFile.parse(
  JSON.parse(readFileSync(new URL("../../schemas/data/registry.json", import.meta.url), "utf8")),
);
const from = "2013-07-01";

/** Cooperatives of the five highland provinces and of two others; the last bears a formula for a name. */
const cooperatives = [
  ["htx-po-ko", "HTX nông nghiệp Công bằng Pô Kô", "Kon Tum"],
  ["htx-nam-yang", "HTX Nam Yang", "Gia Lai"],
  ["htx-thuan-an", "HTX Công Bằng Thuận An", "Đắk Nông"],
  ["htx-quy-anh", "HTX đan len Quý Anh", "Lâm Đồng"],
  ["htx-ea-kar", "HTX Ea Kar", "Đắk Lắk"],
  ["htx-ca-mau", "HTX Cà Mau", "Cà Mau"],
  ["htx-cong-thuc", '=HYPERLINK("https://example.com";"HTX")', "Cao Bằng"],
].map(([id = "", name = "", province = ""]) => ({
  ...{ id, kind: "cooperative" as const, name, province, from, predecessors: [], sample: true },
}));

const season = (id: string, year: number) => ({
  ...{
    id,
    name: `Cờ thi đua năm ${year}`,
    kind: "annual" as const,
    year,
    campaignId: "phong-trao",
  },
  ...{ opens: `${year}-01-01`, closes: `${year}-12-31`, awards: ["FLAG_VCA"], flagsPerCluster: 3 },
});

const flag = (organisationId: string, year: number) => ({
  ...{ organisationId, year, award: "FLAG_VCA" },
  nominee: cooperatives.find(({ id }) => id === organisationId)?.name ?? organisationId,
});

const sent = (number: number, id: string, seasonId: string, ending?: Ending): Nominated => {
  const { name, province } = cooperatives.find((one) => one.id === id)!;
  const alliance = real.organisations.find(
    (one) => one.kind === "provincial-alliance" && one.province === province,
  );
  return {
    ...{ id: anId("n", number), seasonId, award: "FLAG_VCA", province },
    allianceId: alliance?.id ?? "",
    nominee: { kind: "collective", name, organisationId: id },
    ...(ending && { ending }),
  };
};

/** An announced vote of nine over these nominees, so many of whom agreed. */
const voted = (
  number: number,
  nominees: readonly { readonly id: string; readonly score: number; readonly agree: number }[],
): Session => {
  const session = aSession(
    {},
    {
      ...{ id: anId("s", number), seasonId: "co-2022", state: "announced", flagPlaces: 3 },
      electorate: Array.from({ length: 9 }, (_, at) => aVoter(at + 1)),
      candidates: nominees.map(({ id, score }, at) =>
        aCandidate(at + 1, {
          ...{ organisationId: id, appraisedScore: score },
          name: cooperatives.find((one) => one.id === id)?.name ?? id,
        }),
      ),
    },
  );
  const ballots = session.electorate.map((_, at) => ({
    answers: nominees.map(({ agree }, nominee) => ({
      nominationId: anId("n", nominee + 1),
      choice: at < agree ? ("agree" as const) : ("disagree" as const),
    })),
  }));
  const { candidates, ...numbers } = tally({
    ...{ session, round: 1, day: "2022-10-16", ballots, gone: new Set() },
  });
  return {
    ...session,
    results: [
      {
        ...{ round: 1, ...numbers, digest: "d".repeat(64), countedAt: session.closesAt },
        candidates: candidates.map((one) => ({ ...one, reasons: [], entries: [] })),
      },
    ],
  };
};

/** Five years of flags in the highlands with all that a fairness report reads, and how often it read. */
export const fairnessWorld = (now = "2022-12-31T03:00:00.000Z") => {
  const reads: string[] = [];
  const registry = registryInMemory({
    ...real,
    organisations: [...real.organisations, ...cooperatives],
    seasons: [season("co-2021", 2021), season("co-2022", 2022)],
    pastAwards: [
      ...[flag("htx-po-ko", 2018), flag("htx-nam-yang", 2019), flag("lien-minh-htx-dak-lak", 2020)],
      ...[flag("htx-quy-anh", 2021), flag("htx-po-ko", 2022), flag("htx-quy-anh", 2022)],
      ...[flag("htx-ca-mau", 2022), flag("lien-minh-htx-viet-nam", 2022)],
    ],
  });
  const nominated = [
    sent(1, "htx-po-ko", "co-2022", "decided"),
    sent(2, "htx-quy-anh", "co-2022", "decided"),
    sent(3, "htx-nam-yang", "co-2022", "not-chosen"),
    sent(4, "htx-thuan-an", "co-2022", "not-chosen"),
    sent(5, "htx-thuan-an", "co-2021", "rejected"),
    sent(6, "htx-cong-thuc", "co-2022"),
  ];
  const sessions = [
    voted(1, [
      { id: "htx-po-ko", score: 88, agree: 9 },
      { id: "htx-quy-anh", score: 90, agree: 8 },
      { id: "htx-nam-yang", score: 97, agree: 5 },
      { id: "htx-cong-thuc", score: 80, agree: 4 },
    ]),
  ];
  return {
    reads,
    nominated,
    sessions,
    needs: {
      registry,
      nominations: {
        ofSeason: (id: string) => {
          reads.push(id);
          return Promise.resolve(nominated.filter(({ seasonId }) => seasonId === id));
        },
      },
      sessions: {
        find: (id: string) => Promise.resolve(sessions.find((one) => one.id === id)),
        ofSeason: (id: string) =>
          Promise.resolve(sessions.filter(({ seasonId }) => seasonId === id)),
      },
      clock: { now: () => now },
      makeWorkbook: writeWorkbook,
    },
  };
};
