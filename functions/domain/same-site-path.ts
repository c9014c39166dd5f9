const nowhere = "http://same.invalid";
const longest = 2000;

/**
 * A path of this site out of something that a stranger may have chosen, or `/`. Everything that a
 * browser could read as another site is refused: `//evil`, `/\evil`, `/.//evil`, a tab in between.
 */
export const sameSitePath = (candidate: string | null | undefined): string => {
  if (!candidate?.startsWith("/") || candidate.length > longest) return "/";
  if (/[\\\p{Cc}]/u.test(candidate) || !URL.canParse(candidate, nowhere)) return "/";
  const { origin, pathname, search } = new URL(candidate, nowhere);
  return origin !== nowhere || pathname.startsWith("//") ? "/" : pathname + search;
};
