import { linkMailedTo } from "../../infra/local/demo/acts/mailbox.ts";
import { cast, reviewerOf } from "../../infra/local/demo/cast.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { cookieJar, type CookieJar } from "../../infra/local/gateway/cookie-jar.ts";
import type { Figure } from "./figure.ts";
import { percentile } from "./percentile.ts";
import { timed } from "./timed.ts";

const looks = 60;

/** Time of the review page, while the review waits. */
export const reviewPage = async (home: string): Promise<Figure[]> => {
  const { name, province } = cooperative();
  const link = await linkMailedTo(home, reviewerOf(province), "review", name);
  return timesOf("review link", home + link, cookieJar());
};

/** Times of the main pages while six nominees are voted on. */
export const pagesOfTheVote = async (home: string): Promise<Figure[]> => {
  const officer = await signedIn(home, cooperative().contact.email);
  const desk = await signedIn(home, cast.desk);
  const ballot = await linkMailedTo(home, cast.voters["Kon Tum"], "ballot", "Cụm thi đua");
  const list = await look(`${home}/nominations`, officer);
  const nomination = /\/nominations\/n-[a-z0-9]+(?=")/.exec(list)?.[0];
  if (nomination === undefined) throw new Error("the officer has no nomination");
  return [
    ...(await timesOf("home", `${home}/`, cookieJar())),
    ...(await timesOf("/nominations", `${home}/nominations`, officer)),
    ...(await timesOf("/nominations/{id}", home + nomination, officer)),
    ...(await timesOf("/desk", `${home}/desk`, desk)),
    ...(await timesOf("ballot link, 6 nominees", home + ballot, cookieJar())),
  ];
};

/** To the last byte, one look after the other, over one connection. */
const timesOf = async (page: string, url: string, jar: CookieJar): Promise<Figure[]> => {
  const taken = await timed(looks, () => look(url, jar));
  return [0.5, 0.95].map((share) => ({
    subject: "pages, warm",
    figure: `${page}, p${share * 100}`,
    value: percentile(taken, share),
    unit: "ms",
  }));
};

const look = async (url: string, jar: CookieJar): Promise<string> => {
  const headers = { accept: "text/html", ...jar.header() };
  const response = await fetch(url, { headers, redirect: "manual" });
  if (response.status !== 200) throw new Error(`${new URL(url).pathname}: ${response.status}`);
  return response.text();
};

const signedIn = async (home: string, email: string): Promise<CookieJar> => {
  const jar = cookieJar();
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ email });
  const response = await fetch(`${home}/_local/sign-in`, { method: "POST", headers, body });
  await response.body?.cancel();
  jar.keep(response);
  return jar;
};

const cooperative = () => {
  const found = readNominees().find(({ kind }) => kind === "cooperative");
  if (!found) throw new Error("no cooperative is nominated");
  return found;
};
