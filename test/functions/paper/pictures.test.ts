import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { keptPicture, largestDifference, pagePictures } from "./page-pictures.ts";
import { flagDecision } from "./sample-papers.ts";
import { templates } from "./templates.ts";

const folder = new URL("pictures/", import.meta.url);
const kept = (file: string) => keptPicture(readFileSync(new URL(file, folder)));

/** In wholly black dots of a small square; the faintest mark that is lost makes three times as much. */
const tolerance = 0.1;

describe("every page of every template, in pixels", () => {
  it.each(Object.entries(templates))("%s looks as it was reviewed", async (name, draw) => {
    const pages = pagePictures(await draw());
    const files = readdirSync(folder).filter((file) => file.replace(/-\d+\.png$/u, "") === name);
    expect(files).toHaveLength(pages.length);
    pages.forEach((page, index) => {
      expect(largestDifference(page, kept(`${name}-${index + 1}.png`))).toBeLessThan(tolerance);
    });
  });

  it.each([
    ["Mẫu", "Mâu"],
    ["Nguyễn", "Nguyên"],
    ["Nguyễn", "Nguyển"],
    ["Văn", "Van"],
  ])("would not look so if %s lost a mark and were %s", async (right, wrong) => {
    const { signature } = flagDecision();
    const name = signature.name.replace(right, wrong);
    expect(name).not.toBe(signature.name);
    const [page] = pagePictures(
      await drawDecision(flagDecision({ signature: { ...signature, name } })),
    );
    expect(largestDifference(page!, kept("decision-flag-1.png"))).toBeGreaterThan(3 * tolerance);
  });
});
