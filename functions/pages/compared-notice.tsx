import type { Compared } from "../domain/decision/compare-file.ts";
import type { Frame } from "../domain/frame.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { Notice } from "./parts/notice.tsx";

type Props = { readonly frame: Frame; readonly compared: Compared };

const kinds = {
  same: "done",
  appended: "problem",
  different: "problem",
  linked: "warning",
} as const;

/** What a visitor's file is, said first on the page. */
export const ComparedNotice = ({ frame, compared }: Props) => {
  const words = verifyWords[frame.language];
  if (compared.outcome === "before" || compared.outcome === "other") {
    const { title, next } = words.compared[compared.outcome];
    const { number, path } = compared.decision;
    return (
      <Notice kind="warning" title={title}>
        <p>{next(number)}</p>
        <p>
          <a href={path}>{words.seeOther(number)}</a>
        </p>
      </Notice>
    );
  }
  const { title, next } = words.compared[compared.outcome];
  return (
    <Notice kind={kinds[compared.outcome]} title={title}>
      <p>{next}</p>
    </Notice>
  );
};
