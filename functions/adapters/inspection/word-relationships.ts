import type { Effort } from "./effort.ts";
import { Refusal } from "./refusal.ts";
import { xmlTags } from "./xml-tags.ts";

/** Parts that run or carry something of their own, by the last word of their relationship. */
const activeParts: Readonly<Record<string, string>> = {
  oleObject: "OLE",
  control: "ActiveX",
  activeXControlBinary: "ActiveX",
  aFChunk: "aFChunk",
  attachedToolbars: "attachedToolbars",
};

/** Refuses a Word file that fetches or runs something; links a person has to click are fine. */
export const checkRelationships = (bytes: Buffer, effort: Effort) => {
  for (const tag of xmlTags(bytes, effort)) {
    if (tag.name !== "Relationship" || tag.kind === "close") continue;
    const type = tag.attribute("Type")?.split("/").at(-1) ?? "";
    const target = tag.attribute("Target") ?? "";
    const external = tag.attribute("TargetMode")?.trim().toLowerCase() === "external";
    if (/vba|macro/i.test(type)) throw new Refusal("macros");
    const active = Object.hasOwn(activeParts, type) ? activeParts[type] : undefined;
    if (active !== undefined) throw new Refusal("active-content", active);
    const clicked = type === "hyperlink" && /^(https?:|mailto:|tel:|#)/i.test(target.trim());
    if (external && !clicked) throw new Refusal("external-link", type);
    if (!external && /^[a-z][a-z0-9+.-]*:|^\\\\|^\/\//i.test(target.trim()))
      throw new Refusal("external-link", type);
  }
};
