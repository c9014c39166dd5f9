import { stageOf } from "../../../schemas/catalogue/stages.ts";
import { dayOf, longDate, shortDate } from "../../domain/dates.ts";
import { citedPath, decisionNumber } from "../../domain/decision/number.ts";
import { isFrozen } from "../../domain/freezes/freeze-of.ts";
import { nominationWords } from "../../domain/words/nomination.ts";
import { verifyWords } from "../../domain/words/verify.ts";
import type { NominationView } from "../nomination-view.ts";
import { HolderLine } from "../parts/holder-line.tsx";
import { Notice } from "../parts/notice.tsx";

/** Where a nomination is: in one sentence, with whom, since when, until when, what comes next. */
export const Standing = (view: NominationView) => {
  switch (view.nomination.state) {
    case "draft":
      return <Draft {...view} />;
    case "returned":
      return <Returned {...view} />;
    case "in-stage":
      return <InStage {...view} />;
    case "closed":
      return <Closed {...view} />;
  }
};

const Draft = ({ frame: { language }, season, is }: NominationView) => {
  const words = nominationWords[language];
  return is.owner ? (
    <>
      <p class="holder">
        <strong>{words.draftTitle}</strong>
      </p>
      <p>{words.draftLead(longDate(season.closes, language))}</p>
    </>
  ) : (
    <p class="holder">
      <strong>{words.prepare}</strong>
    </p>
  );
};

const Returned = (view: NominationView) => {
  const { frame, nomination, is } = view;
  const { language } = frame;
  const words = nominationWords[language];
  const stage = nomination.route[nomination.current];
  return (
    <>
      <Notice kind="warning" title={words.returnedTitle}>
        {is.owner && stage && <p>{words.returnedLead(stageOf(stage.name).title[language])}</p>}
        <p>
          <a href={`/nominations/${nomination.id}/returns/${nomination.visit}/notice.pdf`}>
            {words.returnNotice}
          </a>
        </p>
      </Notice>
      <Holder {...view} />
    </>
  );
};

const InStage = (view: NominationView) => {
  const { frame, nomination, holder, is } = view;
  const { language } = frame;
  const words = nominationWords[language];
  const following = nomination.route[nomination.current + 1];
  return (
    <>
      {nomination.visit === 0 && holder && <p>{words.movingTo(holder.place)}</p>}
      <Holder {...view} />
      <p>
        {following ? words.next(stageOf(following.name).title[language]) : words.nextIsLast}{" "}
        {is.owner && words.ownerRests}
        {is.reviewer && !is.owner && nomination.holder?.role === "reviewer" && words.reviewByMail}
      </p>
    </>
  );
};

const Holder = ({ frame, nomination, holder }: NominationView) =>
  holder ? (
    <HolderLine
      language={frame.language}
      place={holder.place}
      person={holder.person}
      since={nomination.since}
      due={isFrozen(nomination) ? undefined : nomination.due}
      workingDaysLeft={isFrozen(nomination) ? undefined : holder.daysLeft}
    />
  ) : null;

const Closed = ({ frame: { language }, nomination, amended }: NominationView) => {
  const words = nominationWords[language];
  const ending = nomination.ending ?? "lapsed";
  const number = nomination.decisionNumber;
  const revoked = amended.some(({ act }) => act === "revoke");
  const title = revoked ? verifyWords[language].revokedAward : words.ended[ending];
  return (
    <Notice kind={revoked ? "warning" : ending === "decided" ? "done" : "info"} title={title}>
      {nomination.endingReason !== undefined && (
        <p class="as-typed">
          {words.reason}: {nomination.endingReason}
        </p>
      )}
      {!revoked && <p>{words.endedNext[ending]}</p>}
      {number !== undefined && (
        <p>
          <a href={citedPath(number, dayOf(nomination.since))}>{words.seeDecision(number)}</a>
        </p>
      )}
      {ending === "decided" && !revoked && (
        <p>
          <a href={`/nominations/${nomination.id}/certificate.pdf`}>{words.certificate}</a>
        </p>
      )}
      {amended.map((one) => (
        <p>
          {verifyWords[language].amendedBy[one.act]}{" "}
          <a href={citedPath(decisionNumber(one.number), one.date)}>
            {verifyWords[language].related(decisionNumber(one.number), shortDate(one.date))}
          </a>
          .
        </p>
      ))}
    </Notice>
  );
};
