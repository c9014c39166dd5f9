import type { MinutesMember, MinutesPaper } from "../../../schemas/paper.ts";
import { minutesWords as words } from "../words/minutes.ts";
import type { MinutesFacts } from "./minutes-facts.ts";
import { asCounted } from "./with-successors.ts";

type Signers = Pick<MinutesPaper, "officers" | "signatures" | "coSigners">;

/** More members than this do not fit under the two signatures. */
const mostCoSigners = 9;

/**
 * Who signs: secretary and chair, and in a cluster the members who took part. Whoever settled a tie
 * instead of the chair signs in the chair's place; whoever opened a session that they chair is not
 * also its secretary, so that name is left to be written by hand.
 */
export const minutesOfSigners = (
  { session, names, chair }: MinutesFacts,
  members: readonly MinutesMember[],
): Signers => {
  const { body, openedBy, chairDecision, results } = session;
  const { electorate } = asCounted(session, results.at(0) ?? {});
  const chairs = chairDecision?.name ?? chair?.name;
  const secretary =
    openedBy === chair?.personId || openedBy === chairDecision?.by
      ? undefined
      : (names.get(openedBy) ?? openedBy);
  const role = body === "council" ? words.roles.chair : words.roles.leader;
  const chairId = chairDecision?.by ?? chair?.personId;
  const withThem = members.flatMap((member, index) =>
    electorate[index]?.personId === chairId ? [] : signerFor(member),
  );
  return {
    officers: [
      chair ? words.chairIs(chair.name, role) : words.chairUnknown,
      secretary === undefined ? words.secretaryUnknown : words.secretaryIs(secretary),
    ],
    signatures: [
      { title: words.secretary, name: secretary ?? words.unnamed },
      { title: words.chair, name: chairs ?? words.unnamed },
    ],
    ...(body === "cluster" &&
      withThem.length > 0 &&
      withThem.length <= mostCoSigners && { coSigners: withThem }),
  };
};

/** Whoever took part; for a member whose deputy voted, the deputy. */
const signerFor = ({ presence, name, deputy, unit }: MinutesMember) => {
  if (presence === "absent" || presence === "recused") return [];
  const signs = presence === "deputy" ? (deputy?.split(", ")[0] ?? name) : name;
  return [{ name: signs, ...(unit !== undefined && { unit }) }];
};
