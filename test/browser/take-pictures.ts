import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as mupdf from "mupdf";
import type { Browser, Page } from "playwright-core";
import { aSeason } from "../journeys/a-season.ts";
import { aBrowser } from "../support/browser.ts";
import { aVisit } from "./a-visit.ts";
import { officerOf, productPages } from "./product-pages.ts";
import { setTheStage, type Stage } from "./set-the-stage.ts";

const folder = join(import.meta.dirname, "../../.readme");

/** What the README shows: which page, on which screen, from where on. */
const pictures = [
  { as: "home", page: "home" },
  { as: "nomination", page: "show-in-stage", from: ".holder" },
  { as: "files", page: "files-returned", from: "#score-sheet" },
  { as: "review", page: "review" },
  { as: "ballot", page: "ballot", from: "form.ballot section" },
  { as: "verify", page: "decision-verified" },
  { as: "desk", page: "desk", wide: true },
] as const;

const phone = { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 };
const board = { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 };

/** Draws the pictures of the README anew, from a season that is played for them. */
const takePictures = async (stage: Stage) => {
  mkdirSync(folder, { recursive: true });
  const browser = await aBrowser();
  const all = productPages(stage);
  for (const picture of pictures) {
    const shown = all.find(({ name }) => name === picture.page);
    if (!shown) throw new Error(`there is no page ${picture.page}`);
    await using visit = await aVisit(browser, stage.url, {
      ...("wide" in picture ? board : phone),
      as: shown.as,
    });
    await visit.page.goto(shown.path, { waitUntil: "networkidle" });
    if ("from" in picture) {
      await visit.page.evaluate(
        `document.querySelector("${picture.from}").scrollIntoView(); scrollBy(0, -16)`,
      );
    }
    await keep(visit.page, picture.as);
  }
  for (const paper of papersOf(stage)) await keepPaper(browser, stage.url, paper);
  await browser.close();
};

type Shown = {
  readonly name: string;
  readonly path: string;
  readonly as?: string;
  readonly viewport: { readonly width: number; readonly height: number };
};

/** Papers whose first page is shown, in the shape of A4. */
const papersOf = ({ decision, nominations }: Stage): Shown[] => [
  { name: "decision", path: `${decision}/decision.pdf`, viewport: { width: 662, height: 936 } },
  {
    name: "certificate",
    path: `/nominations/${nominations.closed}/certificate.pdf`,
    as: officerOf("htx-nam-yang"),
    viewport: { width: 936, height: 662 },
  },
];

const keepPaper = async (browser: Browser, home: string, { name, path, as, viewport }: Shown) => {
  await using visit = await aVisit(browser, home, { as, viewport, deviceScaleFactor: 1.25 });
  const paper = await visit.page.context().request.get(path);
  const page = mupdf.Document.openDocument(await paper.body(), "application/pdf").loadPage(0);
  const drawn = page.toPixmap(mupdf.Matrix.scale(2, 2), mupdf.ColorSpace.DeviceRGB, false).asPNG();
  await visit.page.setContent(
    `<body style="margin:0"><img style="display:block;inline-size:100%" src="data:image/png;base64,${Buffer.from(drawn).toString("base64")}">`,
  );
  await keep(visit.page, name);
};

/** Playwright writes no WebP, which is half the size of a PNG; the browser itself does. */
const keep = async (page: Page, name: string) => {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality: 70 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, "base64"));
};

await using season = await aSeason();
await takePictures(await setTheStage(season));
