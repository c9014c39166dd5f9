import * as z from "zod";
import { VerifyRecordOutput } from "../../../schemas/verification.ts";
import { awards, isAwardCode, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import { until } from "../demo/acts/until.ts";
import { signedIn } from "../demo/visitor.ts";
import { askHost } from "../verification/ask-host.ts";
import type { AwardFigure } from "./award-figures.ts";
import { rounds, type Planned } from "./plan-season.ts";
import { nationalCast } from "./season-cast.ts";

/** An issued decision as anybody may look it up, with its file and what its proof said. */
export type FoundDecision = {
  readonly path: string;
  readonly number: string;
  readonly award: AwardCode;
  readonly names: readonly string[];
  readonly pdf: Uint8Array;
  /** What does not fit in its records; nothing when it is proved. */
  readonly faults: readonly string[];
};

const Published = z.object({
  ...{ number: z.string(), subject: z.string(), state: z.string() },
  awardees: z.array(z.object({ name: z.string() })),
});

/** Looks up every decision of the season by the desk's lists, and proves each from what is stored. */
export const gatherDecisions = async (home: string, expected: number): Promise<FoundDecision[]> => {
  const desk = await signedIn(home, nationalCast.desk);
  const pathsOf = async () => {
    const pages: string[] = [];
    for (const { id } of rounds) {
      const { links } = await desk.open(`/decisions?season=${id}`);
      pages.push(...links.map(({ href }) => new URL(href).pathname).filter(isDecision));
    }
    return [...new Set(pages)];
  };
  const pages = await until(`${expected} issued decisions`, async () => {
    const paths = await pathsOf();
    const issued: string[] = [];
    for (const path of paths) {
      const { links } = await desk.open(path);
      const verify = links.map(({ href }) => new URL(href).pathname).find(isVerify);
      if (verify !== undefined && (await published(home, verify)).state === "published") {
        issued.push(verify);
      }
    }
    return issued.length >= expected ? issued : undefined;
  });
  const found: FoundDecision[] = [];
  for (const path of pages) {
    const { number, subject, awardees } = await published(home, path);
    found.push({
      ...{ path, number, award: awardIn(subject), names: awardees.map(({ name }) => name) },
      pdf: await desk.download(`${path}/decision.pdf`),
      faults: await faultsOf(home, path.replace("/verify/", "")),
    });
  }
  return found;
};

const isDecision = (path: string) => /^\/decisions\/d-\w+$/.test(path);
const isVerify = (path: string) => /^\/verify\/\d+\/\d{4}$/.test(path);

const published = async (home: string, path: string) => {
  const response = await fetch(home + path, { headers: { accept: "application/json" } });
  return Published.parse(await response.json());
};

/** The award that a decision says it is about: the longest name, since some hold another. */
const awardIn = (subject: string): AwardCode => {
  const said = subject.toLowerCase();
  const [code] = Object.entries(awards)
    .filter(([, { name }]) => said.includes(name.vi.toLowerCase()))
    .sort(([, one], [, two]) => two.name.vi.length - one.name.vi.length)
    .map(([one]) => one);
  if (code === undefined || !isAwardCode(code)) throw new Error(`which award: ${subject}`);
  return code;
};

const faultsOf = async (home: string, asked: string): Promise<string[]> => {
  const output = VerifyRecordOutput.parse(await askHost(home, { asked }));
  if (output.outcome !== "fits" && output.outcome !== "differs") return [output.outcome];
  return output.checks.flatMap(({ differences }) => differences);
};

/** What was granted to whom, as far as it was planned; and what was not, by name. */
export const countGranted = (
  decisions: readonly Pick<FoundDecision, "award" | "names">[],
  nominations: readonly Planned[],
): { readonly figures: AwardFigure[]; readonly strangers: string[] } => {
  const keyOf = (award: string, name: string) => `${award} ${name}`;
  const left = new Map(nominations.map((one) => [keyOf(one.award, one.name), one]));
  const strangers: string[] = [];
  const found: Planned[] = [];
  for (const { award, names } of decisions) {
    for (const name of names) {
      const one = left.get(keyOf(award, name));
      // Each is granted once: a second line with the name is one too many.
      if (one && left.delete(keyOf(award, name))) found.push(one);
      else strangers.push(`${name}, ${award}`);
    }
  }
  const codes = [...new Set(found.map(({ award }) => award))];
  const figures = codes.map((award) => {
    const own = found.filter((one) => one.award === award);
    const individuals = own.filter(({ person }) => person !== undefined).length;
    return { award, collectives: own.length - individuals, individuals };
  });
  return { figures, strangers };
};
