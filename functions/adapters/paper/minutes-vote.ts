import type { MinutesPaper, MinutesRound } from "../../../schemas/paper.ts";
import { nomineeTable, rankingTable } from "./minutes-tables.ts";
import { kept, type Piece } from "./piece.ts";
import type { Run } from "./typeset.ts";

/** How the parts of the minutes are set: under which heading, and as which kind of text. */
export type MinutesSetting = {
  readonly heading: (text: string) => Piece[];
  readonly prose: (texts: readonly string[], style?: Run["style"]) => Piece[];
  /** A table with air around it. */
  readonly framed: (rows: readonly Piece[]) => Piece[];
};

/** The rule, every count with its numbers and ranks, the chair's word after a tie, and why some go back. */
export const minutesVote = (paper: MinutesPaper, set: MinutesSetting): Piece[] => {
  const { threshold, rounds, chairDecision, unanimous, returned } = paper;
  return [
    ...set.prose(threshold),
    ...rounds.flatMap((round) => countOf(round, set)),
    ...(chairDecision
      ? [...kept(set.prose(["Quyết định của chủ tọa"], "bold")), ...set.prose(chairDecision)]
      : []),
    ...set.prose(unanimous === undefined ? [] : [unanimous]),
    ...(returned
      ? kept(set.prose(["Lý do trả lại hồ sơ (phiếu kín, không ghi người nêu)"], "bold"))
      : []),
    ...(returned ?? []).flatMap(({ name, reasons }) => [
      ...set.prose([`${name}:`, ...reasons.map((reason) => `- ${reason}`)]),
    ]),
  ];
};

const countOf = ({ title, turnout, lists, ranking }: MinutesRound, set: MinutesSetting) => [
  ...(title === undefined ? [] : kept(set.prose([title], "bold"))),
  ...set.prose(turnout),
  ...lists.flatMap(({ award, nominees }) => [
    ...kept(set.prose([`Hình thức khen thưởng: ${award}.`])),
    ...set.framed(nomineeTable(nominees)),
  ]),
  ...(ranking ? [...kept(set.prose([ranking.lead])), ...set.framed(rankingTable(ranking))] : []),
];
