/** The id of the Vietnam Cooperative Alliance itself in the registry: the desk, the council, the chairman. */
export const nationalAllianceId = "lien-minh-htx-viet-nam";
