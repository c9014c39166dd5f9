import { Forbidden } from "../domain/errors.ts";
import type { WebSessions } from "../ports.ts";
import { webSessions } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, type Reply } from "../runtime/reply.ts";

type Needs = { readonly sessions: Pick<WebSessions, "end"> };

/** Ends the session in the store, so that a copied cookie is worth nothing either. */
export const signOut =
  ({ sessions }: Needs) =>
  async ({ frame, form, cookies }: Visit): Promise<Reply> => {
    // Signed out already, in another tab: that is what was asked for.
    if (frame.viewer) {
      if (form.get("nonce") !== frame.nonce) throw new Forbidden("form");
      await sessions.end(cookies["session"] ?? "");
    }
    return seeOther("/", [{ name: "session", value: "", maxAge: 0 }]);
  };

export const handler = page({
  name: "sign-out",
  for: "everyone",
  run: (visit) => signOut({ sessions: webSessions() })(visit),
});
