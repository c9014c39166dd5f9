import type { Nomination, NominationDetails } from "../../../schemas/nomination.ts";

/** A field of the form of a nomination. */
export type DetailField = keyof NominationDetails;

type Editable = Pick<Nomination, "state" | "nominee" | "returnReasons">;

/**
 * The fields that an officer may change now. The name of a nominee who was already judged stays,
 * unless the dossier came back because of its text: one nominee must not become another by the way.
 */
export const editableFields = ({
  state,
  nominee,
  returnReasons,
}: Editable): readonly DetailField[] => {
  const text: readonly DetailField[] =
    nominee.kind === "individual"
      ? ["position", "achievements", "earlierAwards"]
      : ["achievements", "earlierAwards"];
  switch (state) {
    case "draft":
      return ["nomineeName", ...text];
    case "returned":
      return returnReasons.some(({ slot }) => slot === undefined) ? ["nomineeName", ...text] : text;
    case "in-stage":
    case "closed":
      return [];
  }
};

/** Whether text and files may change now. */
export const mayEdit = ({ state }: Pick<Nomination, "state">): boolean =>
  state === "draft" || state === "returned";
