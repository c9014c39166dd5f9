import { dayOf, longDate } from "../../domain/dates.ts";
import { freezeOf } from "../../domain/freezes/freeze-of.ts";
import { freezeWords } from "../../domain/words/freezes.ts";
import { FreezeFacts } from "../freeze-facts.tsx";
import type { NominationView } from "../nomination-view.ts";
import { Notice } from "../parts/notice.tsx";

/** That a nomination rests: what it means to its reader, and for the desk alone what it rests on. */
export const FrozenNotice = (view: NominationView) => {
  const { frame, nomination, is } = view;
  const { language } = frame;
  const frozen = freezeOf(nomination);
  if (!frozen) return null;
  const words = freezeWords[language];
  const since = longDate(dayOf(frozen.at), language);
  const [fact, ...more] = is.owner ? words.notice.owner(since) : words.notice.others(since);
  // The desk need not call itself.
  const lines = is.desk && !is.owner ? [fact] : [fact, ...more];
  return (
    <>
      <Notice kind="info" title={words.notice.title}>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
        {is.owner && nomination.state === "returned" && <p>{words.notice.ownerReturned}</p>}
      </Notice>
      {is.desk && <FreezeFacts language={language} frozen={frozen} by={view.frozenBy} />}
    </>
  );
};
