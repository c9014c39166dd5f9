import type { Page } from "playwright-core";
import { cast } from "../../infra/local/demo/cast.ts";
import { readDossier } from "../../infra/local/demo/drawn-dossiers.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import type { Stage } from "./set-the-stage.ts";

/** A page of the product as somebody comes to it. */
export type ProductPage = {
  readonly name: string;
  readonly path: string;
  /** The address of whoever is signed in; nobody, if left out. */
  readonly as?: string;
  /** The page is the sign-in provider's. */
  readonly elsewhere?: true;
  /** What is done there before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
};

/** Every page of the product, each in the states that look different. */
export const productPages = (stage: Stage): readonly ProductPage[] => {
  const { nominations, links, sessions, decision } = stage;
  const at = (state: keyof typeof nominations, more = "") =>
    `/nominations/${nominations[state]}${more}`;
  const { desk } = cast;
  const administrator = "quantri@lmhtxvn.example";
  const opener = cast.voters["Gia Lai"];
  const draft = officerOf("htx-van-tai-dien-hong");
  return [
    { name: "home", path: "/" },
    { name: "verify", path: "/verify" },
    { name: "decision-unknown", path: "/verify/99/2022" },
    { name: "decision-verified", path: decision },
    { name: "not-found", path: "/no-such-page" },
    { name: "nominations", path: "/nominations", as: draft },
    { name: "choose-award", path: "/nominations/new", as: draft },
    { name: "nominee", path: "/nominations/new?season=bang-khen-2022&award=MERIT_BCH", as: draft },
    { name: "details", path: at("draft", "/details"), as: draft },
    { name: "files", path: at("draft", "/files"), as: draft },
    { name: "submission-letter", path: at("draft", "/submission-letter"), as: draft },
    { name: "submit", path: at("draft", "/submit"), as: draft },
    { name: "show-draft", path: at("draft"), as: draft },
    { name: "show-in-stage", path: at("inStage"), as: officerOf("htx-nam-yang") },
    { name: "show-returned", path: at("returned"), as: officerOf("htx-dan-len-quy-anh") },
    {
      name: "files-returned",
      path: at("returned", "/files"),
      as: officerOf("htx-dan-len-quy-anh"),
    },
    { name: "show-closed", path: at("closed"), as: officerOf("htx-nam-yang") },
    { name: "withdraw", path: at("inStage", "/withdraw"), as: officerOf("htx-nam-yang") },
    { name: "alliance", path: "/nominations", as: cast.reviewerIn["Gia Lai"] },
    { name: "review", path: links.review },
    { name: "review-mistaken", path: links.review, act: (page) => returnNothing(page) },
    { name: "review-appraisal", path: links.appraisal },
    { name: "review-answered", path: links.answered },
    { name: "link-unknown", path: `/review/${"a".repeat(43)}` },
    { name: "ballot", path: links.ballot },
    { name: "ballot-mistaken", path: links.ballot, act: (page) => goOn(page) },
    { name: "candidate", path: links.ballot, act: (page) => openDossier(page) },
    { name: "ballot-review", path: links.longBallot, act: (page) => agreeToAll(page) },
    { name: "ballot-receipt", path: links.longBallot, act: (page) => castAll(page) },
    { name: "ballot-cast", path: links.longBallot },
    { name: "receipt-form", path: "/receipts" },
    { name: "receipt-mistaken", path: "/receipts", act: (page) => checkReceipt(page, "abc") },
    {
      name: "receipt-unknown",
      path: `/receipts?session=${sessions.announced}`,
      act: (page) => checkReceipt(page, "ABCD EFGH JKLM 2345"),
    },
    {
      name: "receipt-counted",
      path: `/receipts?session=${sessions.announced}`,
      act: (page) => checkReceipt(page, stage.receipt),
    },
    { name: "ballot-announced", path: links.announced },
    { name: "sessions", path: "/sessions", as: desk },
    {
      name: "session-new",
      path: "/sessions/new?season=co-thi-dua-2022&body=cluster",
      as: opener,
    },
    {
      name: "session-preview",
      path: "/sessions/new?season=co-thi-dua-2022&body=cluster",
      as: opener,
      act: (page) => lookOver(page),
    },
    ...(["extend", "remind", "cancel", "close"] as const).map((act) => ({
      name: `session-${act}`,
      path: `/sessions/${sessions.open}/${act}`,
      as: opener,
    })),
    {
      name: "session-cancel-mistaken",
      path: `/sessions/${sessions.open}/cancel`,
      as: opener,
      act: (page) => sendAsItIs(page),
    },
    { name: "session-open", path: `/sessions/${sessions.open}`, as: opener },
    { name: "opinions", path: `/sessions/${sessions.open}/opinions`, as: opener },
    { name: "opinion", path: `/sessions/${sessions.open}/opinions`, as: opener, act: openOpinion },
    {
      name: "opinion-mistaken",
      path: `/sessions/${sessions.open}/opinions`,
      as: opener,
      act: async (page) => {
        await sendOpinion(page);
        await goOn(page);
      },
    },
    {
      name: "opinion-review",
      path: `/sessions/${sessions.open}/opinions`,
      as: opener,
      act: (page) => reviewOpinion(page),
    },
    { name: "deputy", path: `${links.ballot}/deputy` },
    { name: "deputy-mistaken", path: `${links.ballot}/deputy`, act: (page) => goOn(page) },
    { name: "deputy-review", path: `${links.ballot}/deputy`, act: (page) => reviewDeputy(page) },
    { name: "session-announced", path: `/sessions/${sessions.announced}`, as: desk },
    { name: "desk", path: "/desk", as: desk },
    { name: "show-to-desk", path: at("inStage"), as: desk },
    { name: "reassign", path: `/desk/nominations/${nominations.inStage}/reassign`, as: desk },
    { name: "freeze", path: freezing(nominations.inStage), as: desk },
    { name: "freeze-mistaken", path: freezing(nominations.inStage), as: desk, act: sendAsItIs },
    { name: "lift", path: freezing(nominations.frozen), as: desk },
    { name: "lift-mistaken", path: freezing(nominations.frozen), as: desk, act: sendAsItIs },
    { name: "desk-frozen", path: "/desk?frozen=yes", as: desk },
    { name: "show-frozen", path: at("frozen"), as: officerOf("htx-nam-yang") },
    { name: "show-frozen-to-desk", path: at("frozen"), as: desk },
    { name: "show-frozen-to-alliance", path: at("frozen"), as: cast.reviewerIn["Gia Lai"] },
    { name: "review-frozen", path: links.frozen },
    { name: "decisions", path: "/decisions", as: desk },
    { name: "decision", path: issued, as: desk, act: (page) => openIssued(page) },
    { name: "amend", path: issued, as: desk, act: (page) => amend(page, "correct") },
    { name: "revoke-mistaken", path: issued, as: desk, act: (page) => mistaken(page) },
    { name: "decision-waiting", path: "/decisions", as: desk, act: (page) => openWaiting(page) },
    { name: "decision-cancel", path: "/decisions", as: desk, act: (page) => cancel(page) },
    { name: "file-compared", path: decision, act: (page) => compareAnother(page) },
    { name: "file-linked", path: `${decision}?file=${"a".repeat(64)}` },
    { name: "sign", path: links.sign },
    { name: "fairness", path: "/reports/fairness?from=2019&to=2022&award=all", as: desk },
    { name: "registry", path: "/registry", as: desk },
    {
      name: "hand-over",
      path: "/registry/roles/lien-minh-htx-dak-nong/reviewer",
      as: administrator,
    },
    // What only this machine shows.
    { name: "sign-in", path: "/sign-in", elsewhere: true },
    { name: "local", path: "/_local" },
    { name: "mailbox", path: "/_local/mail" },
  ];
};

const freezing = (id: string) => `/desk/nominations/${id}/freeze`;

const issued = "/decisions?season=dot-xuat-2022";
const openIssued = (page: Page) => page.locator("#signed ~ table a").first().click();

const amend = async (page: Page, act: "correct" | "revoke") => {
  await openIssued(page);
  await page.locator(`a[href$='/amend/${act}']`).click();
};

const mistaken = async (page: Page) => {
  await amend(page, "revoke");
  await page.locator("button[value=preview]").click();
};

const openWaiting = (page: Page) => page.locator("#waiting ~ table a").first().click();

const cancel = async (page: Page) => {
  await openWaiting(page);
  await page.locator("a[href$='/cancel']").click();
};

/** The officer of a nominee of the demonstration. */
export const officerOf = (nominee: string): string => {
  const found = readNominees().find(({ id }) => id === nominee);
  if (!found) throw new Error(`no nominee ${nominee}`);
  return found.contact.email;
};

const returnNothing = async (page: Page) => {
  await page.locator("summary").nth(1).click();
  await page.locator("button[value=return]").click();
};

const goOn = (page: Page) => page.locator("button[value=review]").click();

const openDossier = async (page: Page) => {
  const path = await page.locator("a[target=_blank]").first().getAttribute("href");
  await page.goto(new URL(path ?? "", page.url()).href);
};

const agreeToAll = async (page: Page) => {
  const all = page.locator('input[value="agree"]');
  for (const one of await all.all()) await one.check();
  await goOn(page);
};

const openOpinion = (page: Page) => page.locator("main li a").last().click();

const sendOpinion = async (page: Page) => {
  await openOpinion(page);
  const [file] = readDossier("htx-van-tai-dien-hong", "FLAG_VCA");
  await page.locator("input[type=file]").setInputFiles({
    name: "y-kien-da-ky.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(file?.bytes ?? []),
  });
  await page.locator("#scan form button").click();
  await page.locator("form.ballot").waitFor();
};

const reviewOpinion = async (page: Page) => {
  await sendOpinion(page);
  await agreeToAll(page);
};

const reviewDeputy = async (page: Page) => {
  await page.locator("input[name=name]").fill("Nguyễn Thị Thay");
  await page.locator("input[name=position]").fill("Phó Chủ tịch Liên minh HTX tỉnh Lâm Đồng");
  await page.locator("input[name=email]").fill("nguoi-thay@lmhtx-lam-dong.example");
  await goOn(page);
};

const compareAnother = async (page: Page) => {
  const buffer = Buffer.from("giấy khác");
  await page.setInputFiles("#file", { name: "khac.pdf", mimeType: "application/pdf", buffer });
  await page.locator("form[data-compare] button").click();
  await page.waitForURL(/[?]file=/);
};

const checkReceipt = async (page: Page, receipt: string) => {
  await page.locator("input[name=receipt]").fill(receipt);
  await page.locator("main button").first().click();
  await page.waitForLoadState();
};

const sendAsItIs = async (page: Page) => {
  await page.locator("form.confirm button").click();
  await page.waitForLoadState();
};

const lookOver = async (page: Page) => {
  await page.locator("button[value=preview]").click();
  await page.waitForLoadState();
};

const castAll = async (page: Page) => {
  await agreeToAll(page);
  await page.locator("button[value=cast], form.confirm button").first().click();
};
