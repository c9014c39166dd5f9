import * as z from "zod";
import { ApiError } from "./api-error.ts";

/** The members of a request that ask for one page of a list. */
export const paging = {
  maxResults: z.int().min(0).max(1000).optional(),
  nextToken: z.string().min(1).optional(),
};

type Asked = { readonly maxResults?: number | undefined; readonly nextToken?: string | undefined };

/** How many entries a page holds. */
export const pageSize = ({ maxResults }: Asked): number =>
  maxResults === undefined || maxResults === 0 ? 100 : maxResults;

/** Where the page begins: what the last page's token holds. */
export const startOf = <T>({ nextToken }: Asked, type: z.ZodType<T>, first: T): T => {
  if (nextToken === undefined) return first;
  try {
    return type.parse(JSON.parse(Buffer.from(nextToken, "base64url").toString()));
  } catch {
    throw new ApiError("InvalidToken", "Invalid Token: 'Invalid token'");
  }
};

/** The entries of a page, read with one more than it holds, and the token of the next. */
export const pageOf = <T>(entries: readonly T[], size: number, mark: (last: T) => unknown) => {
  const shown = entries.slice(0, size);
  const last = shown.at(-1);
  const more = entries.length > size && last !== undefined;
  return {
    shown,
    next: more ? { nextToken: Buffer.from(JSON.stringify(mark(last))).toString("base64url") } : {},
  };
};
