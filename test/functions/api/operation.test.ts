import { describe, expect, it } from "vitest";
import * as z from "zod";
import { operation } from "../../../functions/api/operation.ts";
import { answerApi } from "../../../functions/http/answer-api.ts";
import { aViewer } from "../../support/a-request.ts";

const summary = { vi: "Thử", en: "Try" };
const at = { method: "GET", summary } as const;
let acted = 0;
const operations = [
  operation({
    ...at,
    name: "showThing",
    path: "/things/{id}",
    for: "everyone",
    keptFor: 60,
    params: z.strictObject({ id: z.string().max(3), size: z.enum(["s", "m"]).default("m") }),
    answer: z.object({ id: z.string(), size: z.string() }),
    act: ({ id, size }) => {
      const whole = { id, size, secret: "s" };
      return Promise.resolve(whole);
    },
  }),
  operation({
    ...at,
    name: "showMe",
    path: "/me",
    for: "signed-in",
    params: z.strictObject({}),
    answer: z.object({ name: z.string() }),
    act: (_, { person }) => {
      acted += 1;
      return Promise.resolve({ name: person.name });
    },
  }),
  operation({
    ...at,
    name: "showLie",
    path: "/lie",
    for: "everyone",
    params: z.strictObject({}),
    answer: z.object({ count: z.int() }),
    act: () => Promise.resolve({ count: 0.5 }),
  }),
];

const ask = async (address: string, viewer = aViewer("officer"), method = "GET") => {
  const { pathname, searchParams } = new URL(address, "https://suyton.example/api/v1/");
  const { status, headers, body } = await answerApi(operations)({
    ...{ method, path: pathname.slice(1).split("/"), query: searchParams },
    viewer: () => Promise.resolve(viewer.seats.length > 0 ? viewer : undefined),
  });
  return { status, headers, body: JSON.parse(String(body)) as unknown };
};

describe("an operation", () => {
  it("reads path and query, fills what may be left out, and lets out what its schema says", async () => {
    expect(await ask("things/a1")).toEqual({
      status: 200,
      headers: { "content-type": "application/json", "cache-control": "public, max-age=60" },
      body: { id: "a1", size: "m" },
    });
    expect((await ask("things/a1?size=s")).body).toEqual({ id: "a1", size: "s" });
  });

  it.each([
    ["things/long", "id"],
    ["things/a?size=xl", "size"],
    ["things/a?size=s&size=m", "size"],
    ["things/a?sise=s", "sise"],
    ["me?x=1", "x"],
  ])("says which parameter does not fit: %s", async (address, parameter) => {
    const { status, body } = await ask(address);
    expect([status, body]).toEqual([400, expect.objectContaining({ parameter })]);
  });

  it("takes a parameter of the path from the path, whatever the query says", async () => {
    expect((await ask("things/a?id=b")).body).toMatchObject({ id: "a" });
  });

  it("does nothing for a stranger, and says so before it says what does not fit", async () => {
    acted = 0;
    for (const address of ["me", "me?x=1"]) {
      const { status, body } = await ask(address, aViewer());
      expect([status, body]).toEqual([401, expect.objectContaining({ title: "signed-out" })]);
    }
    expect(acted).toBe(0);
    expect(await ask("me")).toEqual({
      status: 200,
      headers: { "content-type": "application/json" },
      body: { name: "Y Hoa" },
    });
  });

  it("never answers what its schema does not hold", async () => {
    await expect(ask("lie")).rejects.toThrow(z.ZodError);
  });

  it.each(["thing", "things", "things/", "things/a/b", "things/a/", ""])(
    "is not found at %j",
    async (address) => {
      await expect(ask(address)).rejects.toMatchObject({ name: "NotFound" });
    },
  );

  it("names the methods that there are", async () => {
    const { status, headers } = await ask("me", aViewer(), "POST");
    expect([status, headers?.["allow"]]).toEqual([405, "GET, HEAD"]);
  });
});
