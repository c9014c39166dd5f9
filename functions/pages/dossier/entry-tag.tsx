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

/** Where one part of a dossier stands. */
export const EntryTag = (props: { readonly language: Language; readonly state: EntryState }) => (
  <StateTag shape={shapes[props.state]} text={dossierWords[props.language].states[props.state]} />
);
