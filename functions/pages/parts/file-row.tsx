import type { Child } from "hono/jsx";
import type { Language } from "../../../schemas/primitives.ts";
import { fileSize } from "../../domain/file-size.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { StateTag } from "./state-tag.tsx";

type Props = {
  readonly language: Language;
  readonly name: string;
  readonly href?: string | undefined;
  /** What the file is in the dossier: "Báo cáo thành tích". */
  readonly slot?: string | undefined;
  readonly bytes?: number | undefined;
  readonly pages?: number | undefined;
  readonly version?: number | undefined;
  /** Whether this reader has opened it; nothing is said when it does not matter. */
  readonly seen?: boolean | undefined;
  /** A refusal, a warning or a form that belongs to this file. */
  readonly children?: Child;
};

/** One file of a dossier; put rows into `FileList`. */
export const FileRow = ({
  language,
  name,
  href,
  slot,
  bytes,
  pages,
  version,
  seen,
  children,
}: Props) => {
  const words = kitWords[language];
  const facts = [
    bytes === undefined ? undefined : fileSize(bytes, language),
    pages === undefined ? undefined : words.pages(pages),
    version === undefined ? undefined : words.version(version),
  ].filter((fact) => fact !== undefined);
  return (
    <li class="file">
      <div class="file-what">
        {slot !== undefined && <span class="slot">{slot}</span>}
        {href === undefined ? <span class="file-name">{name}</span> : <a href={href}>{name}</a>}
        {facts.length > 0 && <span class="facts">{facts.join(" · ")}</span>}
      </div>
      {seen !== undefined && (
        <StateTag shape={seen ? "tick" : "ring"} text={seen ? words.seen : words.unseen} />
      )}
      {children !== undefined && <div class="file-more">{children}</div>}
    </li>
  );
};
