import type { MinutesPaper } from "../../../schemas/paper.ts";
import { memberTable } from "./minutes-tables.ts";
import { minutesVote, type MinutesSetting } from "./minutes-vote.ts";
import { paperName } from "./paper-name.ts";
import { endedWith } from "./paper-words.ts";
import { paragraph } from "./paragraph.ts";
import { kept, space, type Piece } from "./piece.ts";

/** From the name of the minutes to their last full stop. */
export const minutesBody = (paper: MinutesPaper, size: number): Piece[] => {
  const set = settingOf(size);
  const { agenda = [], note = [] } = paper;
  const deals = agenda.length > 0 || note.length > 0;
  const numbered = headings(deals);
  return [
    ...paperName("BIÊN BẢN", paper.subject, size),
    space(6),
    ...set.prose(
      paper.bases.map((basis, index) =>
        endedWith(basis, index === paper.bases.length - 1 ? "." : ";"),
      ),
      "italic",
    ),
    ...set.prose(paper.opening),
    ...set.heading(numbered("THÀNH PHẦN")),
    ...set.prose(paper.officers),
    ...keptLast(set.prose(paper.attendance)),
    ...set.framed(memberTable(paper)),
    ...(deals ? set.heading(numbered("NỘI DUNG")) : []),
    ...set.prose(agenda.map((line, index) => `${index + 1}. ${line}`)),
    ...set.prose(note.length === 0 ? [] : ["Ghi chú chuẩn bị gửi các thành viên:", ...note]),
    ...set.heading(numbered("KẾT QUẢ BỎ PHIẾU")),
    ...minutesVote(paper, set),
    ...set.heading(numbered("KẾT LUẬN")),
    ...ended(set.prose([...paper.result, ...paper.closing].map(lastMarked))),
  ];
};

const settingOf = (size: number): MinutesSetting => ({
  heading: (text) => kept(paragraph([{ text, style: "bold", size }], { role: "H2" })),
  prose: (texts, style = "regular") =>
    texts.flatMap((text) => {
      const lines = paragraph([{ text, style, size }]);
      return text.endsWith(":") ? kept(lines) : lines;
    }),
  framed: (rows) => {
    // No row stands alone on a page of its own, and a short table stays whole.
    const whole = rows.length <= 5 ? 0 : rows.length - 2;
    return [
      { ...space(6), keep: true },
      ...rows.slice(0, whole),
      ...kept(rows.slice(whole, -1)),
      ...rows.slice(-1),
      space(6),
    ];
  },
});

/** Gives each title the next Roman number. */
const headings = (deals: boolean) => {
  const numbers = deals ? ["I", "II", "III", "IV"] : ["I", "II", "III"];
  return (title: string): string => `${numbers.shift() ?? ""}. ${title}`;
};

const lastMarked = (text: string, index: number, all: readonly string[]) =>
  index === all.length - 1 ? endedWith(text, "./.") : text;

/** The last two lines stay with the signatures. */
const ended = (pieces: readonly Piece[]) => [...pieces.slice(0, -2), ...kept(pieces.slice(-2))];

/** What leads to a table stays with its head. */
const keptLast = (pieces: readonly Piece[]) => [...pieces.slice(0, -1), ...kept(pieces.slice(-1))];
