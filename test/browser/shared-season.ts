import type { TestProject } from "vitest/node";
import { aSeason } from "../journeys/a-season.ts";
import { setTheStage, type Stage } from "./set-the-stage.ts";

declare module "vitest" {
  // vitest reads what is provided from an interface of this name.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    stage: Stage;
  }
}

/** One host with the season in flight for all files of this suite; the answer stops it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const season = await aSeason();
  project.provide("stage", await setTheStage(season));
  return async () => {
    await season[Symbol.asyncDispose]();
  };
};
