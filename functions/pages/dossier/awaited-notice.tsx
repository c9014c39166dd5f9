import { slots } from "../../../schemas/catalogue/slots.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { Awaited } from "../../domain/dossier/awaited-file.ts";
import { filesWords } from "../../domain/words/files.ts";
import { Notice } from "../parts/notice.tsx";

type Props = { readonly language: Language; readonly awaited: Awaited | undefined };

/** What became of the file that was just sent. A refusal is said at its own place in the list. */
export const AwaitedNotice = ({ language, awaited }: Props) => {
  const words = filesWords[language];
  switch (awaited?.outcome) {
    case undefined:
      return null;
    case "received":
      return awaited.file.state === "refused" ? (
        <Notice kind="problem" title={words.refused(awaited.file.name)}>
          <p>
            <a href={`#${awaited.file.slot}`}>{slots[awaited.file.slot][language]}</a>
          </p>
        </Notice>
      ) : (
        <Notice kind="done" title={words.received}>
          <p>
            {slots[awaited.file.slot][language]}: {awaited.file.name}
          </p>
        </Notice>
      );
    case "checking":
      return (
        <Notice kind="info" title={words.checking}>
          <p>
            {slots[awaited.slot][language]}. {words.checkingNext}
          </p>
        </Notice>
      );
    case "slow":
      return (
        <Notice kind="warning" title={words.slow}>
          <p>{words.slowNext}</p>
        </Notice>
      );
  }
};
