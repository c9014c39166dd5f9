import type { Actor } from "../../schemas/event.ts";
import { answerStage, resumeAnswered } from "../acts/answer-stage.ts";
import { deskContact } from "../acts/desk-contact.ts";
import { followReview, outdated, type ReviewWork } from "../acts/follow-review.ts";
import { readReviewMatter } from "../acts/read-review-matter.ts";
import { IllegalMove } from "../domain/errors.ts";
import type { Frame } from "../domain/frame.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { readReview, type Review, type TypedReview } from "../domain/reviews/read-review.ts";
import { reviewOutcome } from "../domain/reviews/review-outcome.ts";
import { LinkProblemPage } from "../pages/link-problem.tsx";
import { ReviewStandingPage } from "../pages/review-standing.tsx";
import { ReviewPage } from "../pages/review.tsx";
import type { Clock, Executions, Links, Nominations, Registry } from "../ports.ts";
import { clock, executions, links, nominations, registry } from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly executions: Executions;
  readonly links: Pick<Links, "find">;
  readonly registry: Registry;
  readonly clock: Clock;
};

type LinkVisit = Pick<Visit, "method" | "form" | "frame"> & { readonly token: string };

/** The review of one dossier by mailed link: shown on GET, recorded on POST, once. */
export const reviewDossier =
  (needs: Needs) =>
  async (visit: LinkVisit): Promise<Reply> => {
    const { frame, method, token, form } = visit;
    const followed = await followReview(needs)(token);
    if (followed.outcome === "dead") {
      const contact = await deskContact(needs);
      return show(LinkProblemPage({ frame, why: followed.why, contact }), 410);
    }
    const { link, nomination, stage } = followed;
    const work = { link, nomination, stage };
    const read = readReview(stage.stage, nomination.award, [...form.entries()]);
    if (followed.outcome === "answered") {
      // Whoever comes back heals what was recorded and not passed on.
      if (method === "POST") await resumeAnswered(needs)(stage);
      const late = method === "POST" && !same(work, read.outcome === "complete" && read.review);
      return stands(needs, frame, work, late);
    }
    if (method === "GET") return show(ReviewPage({ frame, matter: await matterOf(needs, work) }));
    if (read.outcome !== "complete") {
      const { typed } = read;
      const matter = await matterOf(needs, work);
      return read.outcome === "not-offered"
        ? show(ReviewPage({ frame, matter, typed, notOffered: true }), 400)
        : show(ReviewPage({ frame, matter, typed, errors: read.errors }), 422);
    }
    if (read.review.answer === "approve" && isFrozen(nomination)) {
      const matter = await matterOf(needs, work);
      return show(ReviewPage({ frame, matter, typed: approvalTyped(form), refused: true }), 409);
    }
    return recorded(needs, visit, work, read.review);
  };

/** An approval that was not taken, as it came in. */
const approvalTyped = (form: URLSearchParams): TypedReview => ({
  answer: "approve",
  score: form.get("score") ?? "",
});

const matterOf = (needs: Needs, work: ReviewWork) => readReviewMatter(needs)(work);

const recorded = async (
  needs: Needs,
  visit: LinkVisit,
  work: ReviewWork,
  review: Review,
): Promise<Reply> => {
  const { link, stage } = work;
  try {
    const answered = await answerStage(needs)({
      nominationId: link.subjectId,
      visit: link.occasion,
      ...reviewOutcome(stage.stage, review),
      actor: readerOf(work),
      alter: (nomination) => {
        // Read again with every try: meanwhile it may have been given to somebody else.
        if (outdated(link, nomination, undefined)) throw new IllegalMove("outdated link");
        if (review.answer === "approve" && isFrozen(nomination)) throw new IllegalMove("frozen");
        const score = review.answer === "approve" ? review.score : undefined;
        return score === undefined ? nomination : { ...nomination, appraisedScore: score };
      },
    });
    const now = { link, nomination: answered.nomination, stage: answered.stage };
    if (answered.outcome === "recorded" || same(now, review)) return seeOther(visit.frame.path);
    // Somebody was faster: read again what stands, which may be that it was withdrawn or lapsed.
    return await reviewDossier(needs)(visit);
  } catch (error) {
    if (!(error instanceof IllegalMove)) throw error;
    // Outdated or frozen meanwhile: asked again, the page says which, and loses nothing.
    return reviewDossier(needs)(visit);
  }
};

/** Whether what stands is this reader's own answer, sent again. */
const same = ({ link, stage }: ReviewWork, review: Review | false): boolean => {
  const { answer, answeredBy } = stage;
  if (review === false || answeredBy?.kind !== "person") return false;
  const { outcome } = reviewOutcome(stage.stage, review);
  return (
    answeredBy.personId === link.personId && JSON.stringify(outcome) === JSON.stringify(answer)
  );
};

const stands = async (
  { registry }: Needs,
  frame: Frame,
  { link, nomination, stage }: ReviewWork,
  tooLate: boolean,
): Promise<Reply> => {
  const { answer, answeredBy: by } = stage;
  if (!answer || answer.outcome === "withdrawn" || answer.outcome === "lapsed") {
    throw new IllegalMove("nothing stands");
  }
  const [person, season] = await Promise.all([
    by?.kind === "person" ? registry.person(by.personId) : undefined,
    registry.season(nomination.seasonId),
  ]);
  const standing = {
    nomination,
    stage,
    answer,
    seasonName: season?.name ?? nomination.seasonId,
    by: {
      name: by?.kind === "body" ? by.name : person?.name,
      isReader: by?.kind === "person" && by.personId === link.personId,
    },
    newVersion: link.dossierHash !== nomination.dossierHash,
  };
  return show(ReviewStandingPage({ frame, standing, tooLate }), tooLate ? 409 : 200);
};

const readerOf = ({ link: { personId, role, organisationId } }: ReviewWork): Actor => ({
  kind: "person",
  personId,
  role,
  organisationId,
});

export const handler = page({
  name: "review-dossier",
  for: "link",
  run: (visit) =>
    reviewDossier({
      nominations: nominations(),
      executions: executions(),
      links: links(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
