import * as z from "zod";
import { signingForms, type SigningForm } from "./catalogue/signing-forms.ts";
import { LocalDate, Slug } from "./primitives.ts";

/** Days during which something is in force; without `until` it still is. Both days included. */
export const Validity = z.object({ from: LocalDate, until: LocalDate.optional() });
export type Validity = z.infer<typeof Validity>;

export const OrganisationKind = z.enum([
  "cooperative",
  "cooperative-union",
  "credit-fund",
  "unit",
  "provincial-alliance",
  "national-alliance",
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/**
 * A body as it was called during its validity. Names are reused after mergers, so identity is the
 * id, and past awards are found from a successor through `predecessors`.
 */
export const Organisation = Validity.extend({
  id: Slug,
  kind: OrganisationKind,
  name: z.string().min(1),
  province: z.string().min(1),
  place: z.string().optional(),
  predecessors: z.array(Slug).default([]),
  /** Invented for the demonstration; shown as such. */
  sample: z.boolean().default(false),
});
export type Organisation = z.infer<typeof Organisation>;

/** A natural person. Only the address is used to recognise whoever signs in. */
export const Person = z.object({ id: Slug, name: z.string().min(1), email: z.email() });
export type Person = z.infer<typeof Person>;

export const RoleName = z.enum([
  "officer",
  "reviewer",
  "cluster-voter",
  "desk",
  "council-member",
  "council-chair",
  "chairman",
  "administrator",
]);
export type RoleName = z.infer<typeof RoleName>;

/** A role at an organisation. Work belongs to it, and passes with it from person to person. */
export const Seat = z.object({ role: RoleName, organisationId: Slug });
export type Seat = z.infer<typeof Seat>;

/** By what right the holder of the chairman's seat signs; see the catalogue of forms. */
export const SigningFormSchema = z.custom<SigningForm>(
  (value) => typeof value === "string" && Object.hasOwn(signingForms, value),
);

/** Who sits in a seat, and for how long. A chairman's seat may be held for another. */
export const PersonRole = Validity.extend({
  ...Seat.shape,
  personId: Slug,
  signsAs: SigningFormSchema.optional(),
});
export type PersonRole = z.infer<typeof PersonRole>;

/** The provincial alliances that compete and vote together in one year. */
export const Cluster = z.object({
  id: Slug,
  name: z.string().min(1),
  year: z.int().min(2000).max(2100),
  members: z.array(Slug).min(1),
  leader: Slug,
  deputy: Slug.optional(),
});
export type Cluster = z.infer<typeof Cluster>;

/** An emulation campaign; a nomination under one that has expired is refused. */
export const Campaign = Validity.extend({ id: Slug, name: z.string().min(1) });
export type Campaign = z.infer<typeof Campaign>;

export const SeasonKind = z.enum(["annual", "thematic", "ad-hoc"]);
export type SeasonKind = z.infer<typeof SeasonKind>;

/** One round of nominations with its deadlines (days in Vietnam, included). */
export const Season = z.object({
  id: Slug,
  name: z.string().min(1),
  kind: SeasonKind,
  year: z.int().min(2000).max(2100),
  campaignId: Slug,
  opens: LocalDate,
  closes: LocalDate,
  awards: z.array(z.string()).min(1),
  /** Flags that one cluster may put forward. */
  flagsPerCluster: z.int().positive().default(3),
});
export type Season = z.infer<typeof Season>;

/** An award already granted, kept under the name of its time. */
export const PastAward = z.object({
  organisationId: Slug,
  award: z.string(),
  nominee: z.string().min(1),
  year: z.int(),
  citation: z.string().optional(),
  /** The nominee's name as a later decision corrected it. */
  correctedTo: z.string().optional(),
  /** The decision that took the award back, as it is cited; it counts no more. */
  revokedBy: z.string().optional(),
});
export type PastAward = z.infer<typeof PastAward>;

/** Everything a data file may load; loading it twice changes nothing. */
export const RegistryFile = z.object({
  organisations: z.array(Organisation).default([]),
  people: z.array(Person).default([]),
  roles: z.array(PersonRole).default([]),
  clusters: z.array(Cluster).default([]),
  campaigns: z.array(Campaign).default([]),
  seasons: z.array(Season).default([]),
  pastAwards: z.array(PastAward).default([]),
});
export type RegistryFile = z.infer<typeof RegistryFile>;
