import { sameSitePath } from "../same-site-path.ts";

/** The desk's list as it was left, or the page of a nomination, told what became of an act. */
export const backToDesk = (
  to: string | null | undefined,
  said: "reminded" | "reassigned" | "changed",
): string => {
  const [path = "", query = ""] = sameSitePath(to).split("?");
  if (/^\/nominations\/n-[0-9a-z]{16}$/.test(path)) return `${path}?said=${said}`;
  const next = new URLSearchParams(path === "/desk" ? query : "");
  next.set("said", said);
  return `/desk?${next.toString()}`;
};
