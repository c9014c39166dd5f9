import type { Effort } from "./effort.ts";
import { Refusal } from "./refusal.ts";
import { xmlTags } from "./xml-tags.ts";

/** Fields that start a program or fetch another file. */
const active =
  /^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD|EMBED)\b/i;

/** Refuses a Word part with such a field, also when its name is spread over runs or other fields. */
export const checkFields = (bytes: Buffer, effort: Effort) => {
  const open: { instruction: string; shown: boolean }[] = [];
  for (const tag of xmlTags(bytes, effort)) {
    if (tag.name === "fldSimple") refuseActive(tag.attribute("instr") ?? "");
    if (tag.name === "instrText" && tag.kind === "open") {
      const field = open.at(-1);
      if (field) field.instruction += tag.text;
      else refuseActive(tag.text);
    }
    if (tag.name !== "fldChar" || tag.kind === "close") continue;
    const step = tag.attribute("fldCharType");
    const field = open.at(-1);
    if (step === "begin") {
      // A field whose name is itself computed by a field is only ever written to hide it.
      if (field && !field.shown && field.instruction.trim() === "")
        throw new Refusal("active-content", "field");
      open.push({ instruction: "", shown: false });
    }
    if (!field) continue;
    if (step === "separate") field.shown = true;
    if (step === "separate" || step === "end") refuseActive(field.instruction);
    if (step === "end") open.pop();
  }
  for (const { instruction } of open) refuseActive(instruction);
};

const refuseActive = (instruction: string) => {
  const found = active.exec(instruction)?.[1];
  if (found !== undefined) throw new Refusal("active-content", found.toUpperCase());
};
