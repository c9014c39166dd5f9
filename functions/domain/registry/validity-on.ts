import type { LocalDate } from "../../../schemas/primitives.ts";

/** Whether something is in force on a day, was, or will be. */
export const validityOn = (
  validity: { readonly from?: string | undefined; readonly until?: string | undefined },
  day: LocalDate,
): "in-force" | "expired" | "not-yet" => {
  if (validity.until !== undefined && validity.until < day) return "expired";
  return validity.from !== undefined && day < validity.from ? "not-yet" : "in-force";
};
