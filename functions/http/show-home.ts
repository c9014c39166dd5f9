import { destinationsOf } from "../domain/navigation.ts";
import { HomePage } from "../pages/home.tsx";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

/** The first page; somebody who holds a seat is sent on to where their work is. */
export const showHome = async ({ frame }: Visit): Promise<Reply> => {
  const [first] = destinationsOf(frame.viewer);
  return first ? seeOther(first.href) : show(HomePage({ frame }));
};

export const handler = page({ name: "show-home", for: "everyone", run: showHome });
