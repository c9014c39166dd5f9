import { compareFile, type Compared, type SeenFile } from "../domain/decision/compare-file.ts";
import { otherDecision } from "../domain/decision/other-decision.ts";
import type { PublishedFacts } from "../domain/decision/published-facts.ts";
import type { DecisionArchive, Decisions } from "../ports.ts";
import type { Published } from "./find-published.ts";
import { readIssued } from "./read-issued.ts";

/** What comparing needs. */
export type CompareNeeds = {
  readonly decisions: Pick<Decisions, "byFile">;
  readonly archive: Pick<DecisionArchive, "read">;
};

/** What a page says of an issued decision, and of the file that a visitor brought. */
export type ComparedDecision = {
  readonly facts: PublishedFacts;
  /** Whether the archived file is still the one that was issued; undefined while there is none. */
  readonly intact: boolean | undefined;
  readonly compared: Compared | undefined;
};

/** Looks at the archived file of a decision, and compares another with it; `linked` is compared with nothing. */
export const compareIssued =
  ({ decisions, archive }: CompareNeeds) =>
  async (
    { decision: { file }, facts }: Published,
    brought: SeenFile | "linked" | undefined,
  ): Promise<ComparedDecision> => {
    const compared =
      brought === "linked"
        ? ({ outcome: "linked" } as const)
        : brought &&
          compareFile(
            brought,
            file,
            otherDecision(await decisions.byFile(brought.sha256)),
            facts.amends,
          );
    const intact = file && (await readIssued({ archive })(file)).intact;
    return { facts, intact, compared };
  };
