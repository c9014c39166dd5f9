import type { Language } from "../../schemas/primitives.ts";
import type { Person, PersonRole } from "../../schemas/registry.ts";

/** Somebody signed in, with the seats held today. */
export type Viewer = { readonly person: Person; readonly seats: readonly PersonRole[] };

/** What every page needs besides its own subject. */
export type Frame = {
  readonly language: Language;
  /** Where the page is, for the language switch and the way back after signing in. */
  readonly path: string;
  readonly viewer?: Viewer;
  /** Proves that a form was shown by us to this visitor; every form that acts carries it. */
  readonly nonce: string;
  /** Seal and certificate are samples; pages that show a decision say so. */
  readonly mock: boolean;
  /** Where people phone for help; every page says it at its foot. */
  readonly helpLine?: string | undefined;
};
