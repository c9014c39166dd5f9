import type { MinutesMember } from "../../../schemas/paper.ts";
import type { Voter } from "../../../schemas/session.ts";
import { dayOf, shortDate } from "../dates.ts";
import { minutesWords as words } from "../words/minutes.ts";
import type { MinutesFacts } from "./minutes-facts.ts";
import { passingsOf } from "./passings-of.ts";
import { asCounted } from "./with-successors.ts";

/** Every member as the first round found them: how they took part, through whom, on whom they do not vote. */
export const minutesOfMembers = (facts: MinutesFacts): MinutesMember[] => {
  const { session } = facts;
  const counted = asCounted(session, session.results.at(0) ?? {});
  return counted.electorate.map((voter) => memberOf(facts, voter));
};

const memberOf = (facts: MinutesFacts, voter: Voter): MinutesMember => {
  const { session, names, units } = facts;
  const first = session.results.at(0);
  const recusedFrom = session.candidates
    .filter(({ nominationId }) => voter.recusedFrom.includes(nominationId))
    .map(({ name }) => name);
  const how = first?.tookPart?.find(({ personId }) => personId === voter.personId)?.how;
  const deputy = first?.mandates?.find(({ memberId }) => memberId === voter.personId);
  const unit = units.get(voter.organisationId);
  const took = first?.successions?.some(({ personId }) => personId === voter.personId);
  const passing =
    took === true
      ? passingsOf(session).findLast(({ personId }) => personId === voter.personId)
      : undefined;
  return {
    name: voter.name,
    role: roleOf(facts, voter),
    ...(unit !== undefined && { unit }),
    presence: presenceOf(facts, voter, recusedFrom.length),
    ...(passing && {
      instead: words.passed.instead(passing.before, shortDate(dayOf(passing.at))),
    }),
    ...(deputy && { deputy: `${deputy.name}, ${deputy.position}` }),
    ...(how?.by === "written" && { enteredBy: names.get(how.enteredBy) ?? how.enteredBy }),
    ...(recusedFrom.length > 0 && { recusedFrom }),
  };
};

const roleOf = ({ session, leaderId }: MinutesFacts, voter: Voter): string => {
  const { roles } = words;
  if (session.body === "council")
    return voter.role === "council-chair" ? roles.chair : roles.member;
  return voter.organisationId === leaderId ? roles.leader : roles.voter;
};

const presenceOf = (
  { session, voted }: MinutesFacts,
  { personId }: Voter,
  recusals: number,
): MinutesMember["presence"] => {
  const tookPart = session.results.at(0)?.tookPart;
  const marker = tookPart?.find((one) => one.personId === personId);
  if (marker ?? (tookPart === undefined && voted.has(personId))) {
    return marker?.how?.by ?? "remote";
  }
  return recusals === session.candidates.length ? "recused" : "absent";
};
