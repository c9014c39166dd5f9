const width = 72;

/** Breaks text into lines of 72 columns; only a longer word, such as an address, is left whole. */
export const wrapped = (text: string, indent = ""): string =>
  text
    .split("\n")
    .map((line) => {
      const lines = [indent];
      for (const word of line.split(" ")) {
        const last = lines.at(-1) ?? "";
        const joined = last.trim() === "" ? last + word : `${last} ${word}`;
        if (joined.length > width && last.trim() !== "") lines.push(indent + word);
        else lines[lines.length - 1] = joined;
      }
      return lines.join("\n");
    })
    .join("\n");
