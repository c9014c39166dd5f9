import type { IncomingMessage } from "node:http";
import * as z from "zod";
import { cookieJar } from "./cookie-jar.ts";
import { limitedBody } from "./limited-body.ts";
import { json, type Reply } from "./reply.ts";

const Wanted = z.object({ email: z.email() });

/** Where the product is, and the embedded sign-in that it sends people to. */
export type SignInParts = { readonly publicUrl: string; readonly signInUrl: string };

/**
 * Signs a registered person in by walking the product's own way through the embedded provider, and
 * hands on the cookie that the product gave.
 */
export const localSignIn =
  ({ publicUrl, signInUrl }: SignInParts) =>
  async (request: IncomingMessage): Promise<Reply> => {
    const wanted = Wanted.safeParse(read((await limitedBody(request))?.toString() ?? ""));
    if (!wanted.success) return refusal(400, 'say {"email":"ten@example.vn"}');

    const jar = cookieJar();
    const start = await fetch(`${publicUrl}/sign-in`, { redirect: "manual" });
    jar.keep(start);
    const provider = start.headers.get("location");
    if (!provider?.startsWith(`${signInUrl}/`)) {
      return refusal(409, "the product does not send people to the embedded sign-in");
    }
    const callback = await chosen(provider, signInUrl, wanted.data.email);
    if (!callback?.startsWith(`${publicUrl}/`)) {
      return refusal(409, "the embedded sign-in did not come back");
    }
    const end = await fetch(callback, { redirect: "manual", headers: jar.header() });
    const cookies = end.headers.getSetCookie();
    if (end.status >= 400 || cookies.length === 0) {
      return refusal(404, "the product knows nobody with this address");
    }
    jar.keep(end);
    return { ...json(200, jar.header()), cookies };
  };

/** Goes through the provider's pages as that person; the address it leads back to. */
const chosen = async (start: string, provider: string, email: string) => {
  const jar = cookieJar();
  let location: string | null = start;
  for (let step = 0; step < 6 && location?.startsWith(provider); step++) {
    const asks = location.includes("/interaction/");
    const response: Response = await fetch(location, {
      redirect: "manual",
      headers: jar.header(),
      ...(asks && { method: "POST", body: new URLSearchParams({ email }) }),
    });
    jar.keep(response);
    await response.body?.cancel();
    const next = response.headers.get("location");
    location = next === null ? null : new URL(next, location).href;
  }
  return location;
};

const refusal = (status: number, detail: string) =>
  json(status, { title: "Nobody was signed in", status, detail });

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
