import type { Viewer } from "./frame.ts";
import { deskSeat, reportSeat, seatOf } from "./permissions.ts";

/** A place in the header. */
export type Destination = {
  readonly word: "mine" | "alliance" | "desk" | "sessions" | "decisions" | "reports" | "registry";
  readonly href: string;
};

/** Where the seats of a viewer lead, the first being where they begin. */
export const destinationsOf = (viewer: Viewer | undefined): readonly Destination[] => {
  if (viewer === undefined) return [];
  const officer = seatOf(viewer, ["officer"]) !== undefined;
  const reviewer = seatOf(viewer, ["reviewer"]) !== undefined;
  const desk = deskSeat(viewer) !== undefined;
  const mine: Destination[] = officer
    ? [{ word: "mine", href: "/nominations" }]
    : reviewer
      ? [{ word: "alliance", href: "/nominations" }]
      : [];
  if (desk) {
    return [
      ...mine,
      { word: "desk", href: "/desk" },
      { word: "sessions", href: "/sessions" },
      { word: "decisions", href: "/decisions" },
      { word: "reports", href: "/reports/fairness" },
      { word: "registry", href: "/registry" },
    ];
  }
  const votes = viewer.seats.some(({ role }) => role !== "officer" && role !== "reviewer");
  return [
    ...mine,
    ...(votes ? [{ word: "sessions", href: "/sessions" } as const] : []),
    ...(reportSeat(viewer) ? [{ word: "reports", href: "/reports/fairness" } as const] : []),
  ];
};
