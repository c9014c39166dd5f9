import { join } from "node:path";
import * as z from "zod";
import type { Person } from "../emulators/sign-in/people-page.ts";
import { readKept } from "../kept-file.ts";

/** As much of the demonstration's registry as the sign-in page shows. */
const Registry = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  people: z.array(z.object({ id: z.string(), name: z.string(), email: z.string() })).default([]),
  roles: z
    .array(z.object({ personId: z.string(), organisationId: z.string(), role: z.string() }))
    .default([]),
});

const demonstration = join(import.meta.dirname, "data/registry.json");
/** The alliances are in the registry that every system has. */
const provinces = join(import.meta.dirname, "../../../schemas/data/registry.json");

const read = (path: string) => {
  const text = readKept(path);
  return text === undefined ? undefined : Registry.parse(JSON.parse(text));
};

const does = new Map([
  ["officer", "lập hồ sơ"],
  ["reviewer", "thẩm định"],
  ["cluster-voter", "bình xét của cụm"],
  ["desk", "thường trực thẩm định"],
  ["council-member", "thành viên Hội đồng"],
  ["council-chair", "Chủ tịch Hội đồng"],
  ["chairman", "ký quyết định"],
  ["administrator", "quản trị danh bạ"],
]);

/** The people of the demonstration, each under the organisation where they have a role. */
export const people = (): Promise<readonly Person[]> => {
  const registry = read(demonstration);
  if (registry === undefined) return Promise.resolve([]);
  const organisations = new Map(
    [...(read(provinces)?.organisations ?? []), ...registry.organisations].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const places = new Map(
    registry.roles.map(({ personId, organisationId }) => [
      personId,
      organisations.get(organisationId),
    ]),
  );
  const doings = new Map(registry.roles.map(({ personId, role }) => [personId, does.get(role)]));
  return Promise.resolve(
    registry.people.map(({ id, name, email }) => ({
      ...{ name, email, roles: places.get(id) ?? "", does: doings.get(id) },
    })),
  );
};
