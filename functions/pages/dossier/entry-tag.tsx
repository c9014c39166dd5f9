import type { Language } from "../../../schemas/primitives.ts";
import type { EntryState } from "../../domain/dossier/checklist.ts";
import { dossierWords } from "../../domain/words/dossier.ts";
import type { ShapeName } from "../parts/shape.tsx";
import { StateTag } from "../parts/state-tag.tsx";

const shapes: Readonly<Record<EntryState, ShapeName>> = {
  done: "tick",
  missing: "ring",
  refused: "alert",
  fix: "back",
  optional: "half",
};

type Props = {
  readonly language: Language;
  readonly state: EntryState;
  /** A file for it was just sent. */
  readonly checking?: boolean;
};

/** Where one part of a dossier stands. */
export const EntryTag = ({ language, state, checking = false }: Props) =>
  checking ? (
    <StateTag shape="info" text={dossierWords[language].checking} />
  ) : (
    <StateTag shape={shapes[state]} text={dossierWords[language].states[state]} />
  );
