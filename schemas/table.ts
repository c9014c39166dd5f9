/**
 * The tables, once, for the cloud, the embedded host and the stores. `byPlace` serves lists that
 * have one owner (an organisation's nominations, a person's seats, a year's awards), `byHolder`
 * the work of a seat by due date, `byQueue` a season's nominations in a stage by waiting since, `byDue` everything
 * open by due date.
 */
export const workTable = {
  partitionKey: "PK",
  sortKey: "SK",
  timeToLive: "ttl",
  indexes: [
    { name: "byPlace", partitionKey: "placePK", sortKey: "placeSK" },
    { name: "byHolder", partitionKey: "holderPK", sortKey: "holderSK" },
    { name: "byQueue", partitionKey: "queuePK", sortKey: "queueSK" },
    { name: "byDue", partitionKey: "duePK", sortKey: "dueSK" },
  ],
} as const;

/** Ballot boxes only: markers, sealed ballots and one counter for each round. No index, no clock. */
export const ballotTable = {
  partitionKey: "PK",
  sortKey: "SK",
  indexes: [],
} as const;

/** An index of the work table. */
export type IndexName = (typeof workTable.indexes)[number]["name"];
