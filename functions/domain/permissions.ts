import type { Nomination } from "../../schemas/nomination.ts";
import type { PersonRole, RoleName } from "../../schemas/registry.ts";
import type { Viewer } from "./frame.ts";

/** The seat by which somebody holds one of these roles, at an organisation where one is named. */
export const seatOf = (
  viewer: Viewer | undefined,
  roles: readonly RoleName[],
  organisationId?: string,
): PersonRole | undefined =>
  viewer?.seats.find(
    (seat) =>
      roles.includes(seat.role) &&
      (organisationId === undefined || seat.organisationId === organisationId),
  );

/** The seat by which somebody may change a nomination: an officer of the organisation that owns it. */
export const ownerSeat = (viewer: Viewer | undefined, nomination: Nomination) =>
  seatOf(viewer, ["officer"], nomination.ownerId);

/** The seat by which somebody may run the desk. */
export const deskSeat = (viewer: Viewer | undefined) => seatOf(viewer, ["desk", "administrator"]);

/**
 * The seat by which somebody may freeze a nomination, let it go on, and read what it rests on: the
 * desk's. A provincial alliance tells the desk what it learns, because it may be the nominee, the one
 * who nominates, or the one who is complained of.
 */
export const freezeSeat = deskSeat;

/** The seat by which somebody may read reports on all seasons: the desk, the council's chair, the chairman. */
export const reportSeat = (viewer: Viewer | undefined) =>
  seatOf(viewer, ["desk", "administrator", "council-chair", "chairman"]);

/** Whether somebody may read a nomination: its owner, its alliance, the desk. */
export const mayRead = (viewer: Viewer | undefined, nomination: Nomination): boolean =>
  ownerSeat(viewer, nomination) !== undefined ||
  seatOf(viewer, ["reviewer"], nomination.allianceId) !== undefined ||
  deskSeat(viewer) !== undefined;
