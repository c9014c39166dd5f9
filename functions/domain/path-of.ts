import type { Frame } from "./frame.ts";

/** Where a page is, without its query: what its forms post to and its own links begin with. */
export const pathOf = ({ path }: Pick<Frame, "path">): string => path.split("?")[0] ?? path;
