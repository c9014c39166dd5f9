import { sameSitePath } from "../same-site-path.ts";

/** The desk's list as it was left, told what became of an act. */
export const backToDesk = (
  to: string | null | undefined,
  said: "reminded" | "reassigned" | "changed",
): string => {
  const [path = "", query = ""] = sameSitePath(to).split("?");
  const next = new URLSearchParams(path === "/desk" ? query : "");
  next.set("said", said);
  return `/desk?${next.toString()}`;
};
