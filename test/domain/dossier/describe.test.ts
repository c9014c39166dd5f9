import { describe as suite, expect, it } from "vitest";
import { describe } from "../../../functions/domain/dossier/describe.ts";
import { detailsOf } from "../../../functions/domain/dossier/details-of.ts";
import { editableFields } from "../../../functions/domain/dossier/editing.ts";
import { aDraft } from "../../support/officer-world.ts";

const by = { actor: { kind: "system" }, at: "2022-10-04T02:00:00.000Z" } as const;
const typed = { ...detailsOf(aDraft()), nomineeName: "HTX Pô Kô 2", achievements: "Tăng 20 %" };

suite("what an officer types", () => {
  it("is taken over in a draft, with an event that names the fields and the former name", () => {
    const changed = describe(aDraft(), typed, by);
    expect(changed?.after.nominee.name).toBe("HTX Pô Kô 2");
    expect(changed?.events).toEqual([
      {
        kind: "described",
        ...by,
        facts: {
          fields: "nomineeName achievements",
          formerName: "HTX Pô Kô",
          name: "HTX Pô Kô 2",
        },
      },
    ]);
  });

  it("changes nothing when nothing differs, so that a second save leaves no trace", () => {
    expect(describe(aDraft(), detailsOf(aDraft()), by)).toBeUndefined();
  });

  it("never leaves a dossier without a name", () => {
    expect(describe(aDraft(), { ...typed, nomineeName: "" }, by)?.after.nominee.name).toBe(
      "HTX Pô Kô",
    );
  });

  it("cannot rename a returned nominee unless the return was about the text", () => {
    const returned = aDraft({
      state: "returned",
      returnReasons: [{ slot: "minutes", reason: "x" }],
    });
    expect(describe(returned, typed, by)?.after.nominee.name).toBe("HTX Pô Kô");
    const aboutText = aDraft({ state: "returned", returnReasons: [{ reason: "Sai tên" }] });
    expect(describe(aboutText, typed, by)?.after.nominee.name).toBe("HTX Pô Kô 2");
  });

  it.each(["in-stage", "closed"] as const)("changes nothing once the dossier is %s", (state) => {
    expect(editableFields(aDraft({ state }))).toEqual([]);
    expect(describe(aDraft({ state }), typed, by)).toBeUndefined();
  });
});
