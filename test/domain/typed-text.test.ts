import { describe, expect, it } from "vitest";
import { Line, Prose } from "../../schemas/primitives.ts";

describe("a line that was typed", () => {
  it.each([
    ["in one normal form", "Nguye\u0302\u0303n", "Nguyễn"],
    ["on one line", "Nguyễn\r\nBcc: x@y.example\t\u0000 An", "Nguyễn Bcc: x@y.example An"],
    ["in its own direction", "\u202egnp.An\u2066", "gnp.An"],
    [
      "without what nobody sees",
      "Ng\u200buye\u00ad\u0302\u0303n\ufeff \u2060An\u3164",
      "Nguyễn An",
    ],
    [
      "with joined pictures",
      "HTX \u{1f468}\u200d\u{1f33e}\ufe0f",
      "HTX \u{1f468}\u200d\u{1f33e}\ufe0f",
    ],
    ["as nothing, where nothing is seen", "\u200b \u0000\u200d\ufe0f\u2060\u115f", ""],
  ])("is kept %s", (_how, typed, kept) => {
    expect(Line.parse(typed)).toBe(kept);
    expect(Line.parse(kept)).toBe(kept);
  });
});

describe("several lines that were typed", () => {
  it.each([
    ["with their ends in one way", "một\r\nhai\rba", "một\nhai\nba"],
    ["without controls, turns and what nobody sees", "a\u0000\u202eb\u200b\u0007c", "abc"],
    ["without long gaps", "một\n\n\n\nhai  ", "một\n\nhai"],
    ["as nothing, where nothing is seen", "\u200b\n\u200d", ""],
  ])("are kept %s", (_how, typed, kept) => {
    expect(Prose.parse(typed)).toBe(kept);
    expect(Prose.parse(kept)).toBe(kept);
  });
});
