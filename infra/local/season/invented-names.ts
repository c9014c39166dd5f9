const surnames =
  "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Lương Hà".split(
    " ",
  );
const middles =
  "Thị Văn Hữu Thanh Ngọc Minh Quang Xuân Đức Kim Thúy Hồng Công Bá Gia Diệu Như".split(" ");
const thirds =
  "An Bình Cúc Dung Giang Hạnh Hòa Khánh Lan Liên Mơ Nga Oanh Phúc Quế Sen Tâm Uyên Vân Xoan Yến Thảo Trúc".split(
    " ",
  );

/** Every name ends so, as names of the demonstration do: nobody is called that. */
const sample = "Mẫu";

/** A person who does not exist, by number; no two numbers of one season have the same name. */
export const inventedName = (number: number): string => {
  const word = (words: readonly string[]) => words[number % words.length] ?? "";
  // The lists are of lengths without a common divisor, so all combinations come before any again.
  const round = Math.floor(number / (surnames.length * middles.length * thirds.length));
  const parts = [word(surnames), word(middles), word(thirds), sample];
  return round === 0 ? parts.join(" ") : [...parts, String(round + 1)].join(" ");
};

/** A name as part of an id or an address: letters of the English alphabet, digits and hyphens. */
export const slugOf = (name: string): string =>
  name
    .replaceAll(/[Đđ]/gu, "d")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
