import { NotFound } from "../domain/errors.ts";
import { page } from "../runtime/page.ts";

/** Says of an address that leads nowhere that it does, and whom to ask. */
export const showNowhere = (): Promise<never> => Promise.reject(new NotFound("address"));

export const handler = page({ name: "show-nowhere", for: "everyone", run: showNowhere });
