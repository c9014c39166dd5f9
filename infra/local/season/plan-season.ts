import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import { nominationId } from "../demo/acts/nominate.ts";
import type { AwardFigure } from "./award-figures.ts";
import type { Division } from "./clusters.ts";
import { allianceHouse, cooperative, unit, type House } from "./houses.ts";
import { inventedName } from "./invented-names.ts";

/** A round of nominations of the half year, as the registry will hold it. */
export type Round = {
  readonly id: string;
  readonly name: string;
  readonly kind: "annual" | "thematic";
  readonly awards: readonly AwardCode[];
};

/** The four rounds that the source counts, one to each of its lines. */
export const rounds: readonly Round[] = [
  {
    id: "danh-hieu-2020",
    name: "Danh hiệu thi đua năm 2020 của Khối thi đua Cơ quan Liên minh HTX Việt Nam",
    kind: "annual",
    awards: ["WORKER_ADV", "FIGHTER_BASE", "FIGHTER_SECTOR", "TEAM_EXCELLENT", "TEAM_ADV"],
  },
  {
    id: "cum-khoi-2020",
    name: "Khen thưởng các Cụm, Khối thi đua hoàn thành xuất sắc nhiệm vụ năm 2020",
    kind: "annual",
    awards: ["FLAG_VCA", "MERIT_BCH"],
  },
  {
    id: "dai-hoi-lan-thu-vi",
    name: "Khen thưởng thành tích tổ chức Đại hội đại biểu toàn quốc lần thứ VI",
    kind: "thematic",
    awards: ["MERIT_CHAIR"],
  },
  {
    id: "75-nam-hop-tac-xa",
    name: "Kỷ niệm chương nhân dịp 75 năm ngày Hợp tác xã Việt Nam",
    kind: "thematic",
    awards: ["MEDAL_COOP"],
  },
];

/** Somebody who will be nominated, by the officer of a house. */
export type Planned = {
  readonly id: string;
  readonly roundId: string;
  readonly award: AwardCode;
  readonly house: House;
  /** Absent when the house itself is nominated. */
  readonly person?: { readonly name: string; readonly position: string };
  readonly name: string;
};

/** Who takes part, and who is nominated for what. */
export type SeasonPlan = {
  readonly houses: readonly House[];
  readonly nominations: readonly Planned[];
  /** Most flags that one cluster puts forward. */
  readonly flagsPerCluster: number;
};

const ofUnits: readonly AwardCode[] = rounds[0]?.awards ?? [];

/** Plans as many nominations as were granted; the same figures give the same plan. */
export const planSeason = (figures: readonly AwardFigure[], division: Division): SeasonPlan => {
  const alliances = division.clusters.flatMap(({ members }) => members);
  const units: House[] = [];
  const cooperatives: House[] = [];
  const newUnit = () => kept(units, unit(units.length + 1));
  const newCooperative = (province?: string) => {
    const place = province ?? alliances[cooperatives.length % alliances.length]?.province ?? "";
    return kept(cooperatives, cooperative(cooperatives.length + 1, place));
  };

  const flags = flagHouses(countOf(figures, "FLAG_VCA").collectives, division, {
    newUnit,
    newCooperative,
  });
  const collectives = figures.flatMap(({ award, collectives: count }): Chosen[] =>
    award === "FLAG_VCA"
      ? flags.houses.map((house) => ({ award, house }))
      : times(count, () => ({
          award,
          house: ofUnits.includes(award) ? newUnit() : newCooperative(),
        })),
  );
  if (units.length === 0) newUnit();
  if (cooperatives.length === 0) newCooperative();

  let person = 0;
  const individuals = figures.flatMap(({ award, individuals: count }): Chosen[] =>
    times(count, (at) => {
      const houses = ofUnits.includes(award) ? units : cooperatives;
      const house = houses[at % houses.length] ?? newUnit();
      const position = positions[person % positions.length] ?? "";
      return { award, house, person: { name: inventedName((person += 1)), position } };
    }),
  );
  const nominations = [...collectives, ...individuals].map(planned);
  const houses = [...new Set(nominations.map(({ house }) => house))];
  return { houses, nominations, flagsPerCluster: flags.most };
};

const positions = ["Giám đốc", "Phó Giám đốc", "Kế toán trưởng", "Chuyên viên", "Thành viên"];

type Chosen = Pick<Planned, "award" | "house" | "person">;

const planned = (one: Chosen): Planned => {
  const roundId = rounds.find(({ awards }) => awards.includes(one.award))?.id ?? "";
  const name = one.person?.name ?? one.house.name;
  return { ...one, roundId, name, id: nominationId(roundId, one.award, name) };
};

type Founding = {
  readonly newUnit: () => House;
  readonly newCooperative: (province: string) => House;
};

/** Flags go evenly to blocks and clusters; a cluster puts its own alliance forward before others. */
const flagHouses = (count: number, { clusters, blocks }: Division, found: Founding) => {
  const bodies = blocks + clusters.length;
  const shareOf = (body: number) =>
    Math.floor((count * (body + 1)) / bodies) - Math.floor((count * body) / bodies);
  const ofBlocks = Array.from({ length: blocks }, (_, body) =>
    times(shareOf(body), () => found.newUnit()),
  );
  const ofClusters = clusters.map(({ members }, at) =>
    times(shareOf(blocks + at), (place) => {
      const member = members[place % members.length] ?? members[0];
      if (!member) throw new Error("a cluster without members");
      return place === 0 ? allianceHouse(member) : found.newCooperative(member.province);
    }),
  );
  return {
    houses: [...ofBlocks, ...ofClusters].flat(),
    most: Math.max(1, ...ofClusters.map((houses) => houses.length)),
  };
};

const countOf = (figures: readonly AwardFigure[], award: AwardCode) =>
  figures.find((figure) => figure.award === award) ?? { collectives: 0, individuals: 0 };

const times = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at));

const kept = (houses: House[], house: House): House => {
  houses.push(house);
  return house;
};
