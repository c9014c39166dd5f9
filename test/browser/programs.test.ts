import { beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { cast } from "../../infra/local/demo/cast.ts";
import { readNominees } from "../../infra/local/demo/dossiers/nominee-facts.ts";
import { cookieOf } from "../journeys/by-hand.ts";

const stage = inject("stage");
let document: Document;

beforeAll(async () => {
  document = (await call("/openapi.json")).body as Document;
});

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: { readonly session: { readonly name: string } };
  };
};
type DescribedOperation = {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
};
type Called = {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

const officerOf = (nominee: string) =>
  readNominees().find(({ id }) => id === nominee)!.contact.email;
const leader = cast.voters["Gia Lai"];

const call = async (path: string, as?: string, init: RequestInit = {}): Promise<Called> => {
  const headers = as === undefined ? {} : { cookie: await cookieOf(stage.url, as) };
  const response = await fetch(`${stage.url}/api/v1${path}`, { ...init, headers });
  const text = await response.text();
  const type = response.headers.get("content-type");
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, type, headers: response.headers, text, body };
};

/** Calls of every operation, in every state that the season has for it: the path as it is described, and as it is asked. */
const calls = (): readonly (readonly [described: string, asked: string, as?: string])[] => {
  const { nominations, sessions } = stage;
  return [
    ["/openapi.json", "/openapi.json"],
    ["/awards", "/awards"],
    ["/awards", "/awards?day=2024-05-01"],
    ["/decisions/{number}/{year}", stage.decision.replace("/verify", "/decisions")],
    ["/seasons", "/seasons", officerOf("htx-nam-yang")],
    ["/nominations", "/nominations", officerOf("htx-nam-yang")],
    ["/nominations", "/nominations", cast.reviewerIn["Gia Lai"]],
    ["/nominations", "/nominations", cast.desk],
    ["/nominations/{id}", `/nominations/${nominations.draft}`, officerOf("htx-van-tai-dien-hong")],
    ["/nominations/{id}", `/nominations/${nominations.returned}`, officerOf("htx-dan-len-quy-anh")],
    ["/nominations/{id}", `/nominations/${nominations.inStage}`, cast.reviewerIn["Gia Lai"]],
    ["/nominations/{id}", `/nominations/${nominations.closed}?language=en`, cast.desk],
    ["/sessions", "/sessions", leader],
    ["/sessions", "/sessions", cast.desk],
    ["/sessions/{id}", `/sessions/${sessions.open}`, leader],
    ["/sessions/{id}", `/sessions/${sessions.announced}?language=en`, cast.desk],
  ];
};

/** What the document says of an answer, as a check: references are filled in. */
const schemaOf = (path: string): z.ZodType => {
  const { 200: ok } = document.paths[path]!["get"]!.responses as {
    200: { content: { "application/json": { schema: { $ref: string } } } };
  };
  const name = ok.content["application/json"].schema.$ref.replace("#/components/schemas/", "");
  return z.fromJSONSchema(document.components.schemas[name]!);
};

describe("the document of the interface", () => {
  it("describes every operation with its parameters and who may ask", () => {
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths).map(([path, { get }]) => [
      path,
      get!.operationId,
      get!.security.length > 0,
      get!.parameters.map((one) => `${one.in} ${one.name}`),
    ]);
    expect(described).toEqual([
      ["/openapi.json", "describeApi", false, []],
      ["/awards", "listAwards", false, ["query day"]],
      ["/decisions/{number}/{year}", "showDecision", false, ["path number", "path year"]],
      [
        "/nominations",
        "listNominations",
        true,
        ["list", "season", "stage", "province", "overdue", "frozen", "after"].map(
          (one) => `query ${one}`,
        ),
      ],
      ["/nominations/{id}", "showNomination", true, ["path id", "query language"]],
      ["/sessions", "listSessions", true, []],
      ["/sessions/{id}", "showSession", true, ["path id", "query language"]],
      ["/seasons", "listSeasons", true, []],
    ]);
    expect(document.components.securitySchemes.session.name).toBe("session");
  });

  it("leaves nothing open where an answer has something to say", () => {
    const { DescribeApiAnswer: _itself, ...answers } = document.components.schemas;
    expect(Object.keys(answers)).toHaveLength(8);
    expect(JSON.stringify(answers)).not.toMatch(/(?<!"additionalProperties"):\{\}/u);
  });

  it("is what every answer of the running product keeps to", async () => {
    const asked = calls();
    expect(new Set(asked.map(([path]) => path))).toEqual(new Set(Object.keys(document.paths)));
    for (const [path, address, as] of asked) {
      const { status, type, body } = await call(address, as);
      expect([address, status, type]).toEqual([address, 200, "application/json"]);
      expect([address, schemaOf(path).safeParse(body).error]).toEqual([address, undefined]);
      if (path === "/openapi.json") continue;
      const more = { ...(body as object), unheardOf: 1 };
      expect([address, schemaOf(path).safeParse(more).success]).toEqual([address, false]);
    }
  });
});

describe("what is told to programs", () => {
  it("holds no token, no address and no key of a file", async () => {
    for (const [, address, as] of calls()) {
      const { text } = await call(address, as);
      const told = address === "/openapi.json" ? "" : text;
      expect(told, address).not.toMatch(/token|e-?mail|@|versionId|personId|receipt|"entries"/iu);
    }
  });

  it("is the same as the pages show of a nomination", async () => {
    const { body } = await call(
      `/nominations/${stage.nominations.returned}`,
      officerOf("htx-dan-len-quy-anh"),
    );
    const told = body as {
      state: string;
      missing: object;
      returnReasons: object[];
      track: { state: string }[];
      timeline: { title: string }[];
    };
    expect(told).toMatchObject({
      state: "returned",
      stage: "province-review",
      next: "province-review",
      holder: { role: "officer" },
    });
    expect(told.returnReasons.length).toBeGreaterThan(0);
    expect(told.track[0]).toEqual({ stage: "prepare", state: "current" });
    expect(told.timeline.length).toBeGreaterThan(3);
    const asReviewer = await call(`/nominations/${stage.nominations.returned}`, cast.desk);
    expect(asReviewer.body).not.toHaveProperty("missing");
  });

  it("counts the votes of an open session and says nothing of what they say", async () => {
    const path = `/sessions/${stage.sessions.open}`;
    const { body, text } = await call(path, leader);
    expect(body).toMatchObject({ state: "open", members: 5, turnout: { of: 5 } });
    expect(text).not.toMatch(/agree|result|electorate|hasVoted/iu);
  });

  it("has the announced result in sums, and nobody’s ballot", async () => {
    const { body } = await call(`/sessions/${stage.sessions.announced}`, cast.council[0]);
    expect(body).toMatchObject({
      state: "announced",
      turnout: { cast: 11, of: 11 },
      result: { nominees: [{ agree: 11, outcome: "chosen" }] },
    });
  });

  it("goes on where a part of the desk’s list ends, and is narrowed as its board is", async () => {
    const open = async (query: string) =>
      (await call(`/nominations?list=open${query}`, cast.desk)).body as {
        items: { id: string; province: string; state: string; stage?: string }[];
      };
    const all = await open("");
    expect(all.items.length).toBeGreaterThan(3);
    const returned = await open("&stage=returned");
    expect(returned.items.map(({ id }) => id)).toEqual([stage.nominations.returned]);
    const some = await open("&province=gia%20lai");
    expect(new Set(some.items.map(({ province }) => province))).toEqual(new Set(["Gia Lai"]));
  });
});

describe("whoever may not", () => {
  const problem = (status: number, title: string, more: object = {}) => ({
    ...{ status, type: "application/problem+json" },
    body: expect.objectContaining({ status, title, ...more }) as unknown,
  });

  it("is told to sign in", async () => {
    for (const path of [
      "/nominations",
      `/nominations/${stage.nominations.closed}`,
      "/sessions",
      "/seasons",
    ]) {
      expect(await call(path)).toMatchObject(problem(401, "signed-out"));
    }
    const headers = { cookie: "session=made-up" };
    const response = await fetch(`${stage.url}/api/v1/seasons`, { headers });
    expect(response.status).toBe(401);
  });

  it("finds nothing of another’s, be it there or not", async () => {
    const stranger = officerOf("htx-nam-yang");
    const theirs = await call(`/nominations/${stage.nominations.draft}`, stranger);
    const none = await call("/nominations/n-0000000000000000", stranger);
    expect(theirs).toMatchObject(problem(404, "not-found"));
    expect(theirs.text).toBe(none.text);
    for (const session of Object.values(stage.sessions)) {
      expect(await call(`/sessions/${session}`, stranger)).toMatchObject(problem(404, "not-found"));
    }
    expect((await call("/sessions", stranger)).body).toEqual({ items: [] });
    const own = (await call("/nominations", stranger)).body as {
      items: { organisation: object }[];
    };
    expect(own.items.length).toBeGreaterThan(0);
    for (const { organisation } of own.items)
      expect(organisation).toMatchObject({ id: "htx-nam-yang" });
  });

  it("is refused a list that is not theirs", async () => {
    const officer = officerOf("htx-nam-yang");
    for (const list of ["open", "waiting"]) {
      expect(await call(`/nominations?list=${list}`, officer)).toMatchObject(
        problem(403, "forbidden"),
      );
    }
    expect(await call("/nominations", cast.chairman)).toMatchObject(problem(403, "forbidden"));
  });

  it.each([
    ["/nominations?stage=nowhere", "stage"],
    ["/nominations?stage=returned&stage=decision", "stage"],
    ["/nominations?overdue=1", "overdue"],
    ["/nominations?seasn=x", "seasn"],
    ["/nominations/n-1", "id"],
    ["/sessions/%00", "id"],
    ["/awards?day=2024-02-30", "day"],
    ["/decisions/0/2022", "number"],
    ["/decisions/1/22", "year"],
  ])("hears which parameter does not fit: %s", async (path, parameter) => {
    expect(await call(path, cast.desk)).toMatchObject(problem(400, "invalid-input", { parameter }));
  });

  it("gets the first part again for a cursor that somebody changed", async () => {
    const first = await call("/nominations", cast.desk);
    for (const after of ["x", "e30", "%F0%9F%98%80"]) {
      const again = await call(`/nominations?after=${after}`, cast.desk);
      expect([after, again.status, again.text]).toEqual([after, 200, first.text]);
    }
  });

  it.each(["", "/nothing", "/nominations/n-1/files", "/awards/", "/decisions/1"])(
    "gets problem details where nothing is: %j",
    async (path) => {
      expect(await call(path, cast.desk)).toMatchObject(problem(404, "not-found"));
    },
  );

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("cannot %s", async (method) => {
    const { status, type, headers } = await call("/awards", undefined, { method });
    expect([status, type, headers.get("allow")]).toEqual([
      405,
      "application/problem+json",
      "GET, HEAD",
    ]);
    expect((await call("/nothing", undefined, { method })).status).toBe(404);
  });
});

it("answers HEAD as GET without the body, and lets nobody keep what is one’s own", async () => {
  const got = await call("/awards");
  const head = await call("/awards", undefined, { method: "HEAD" });
  expect([head.status, head.text]).toEqual([200, ""]);
  expect(head.headers.get("content-length")).toBe(got.headers.get("content-length"));
  expect(got.headers.get("cache-control")).toBe("public, max-age=300");
  for (const path of [
    "/nominations",
    "/sessions",
    "/seasons",
    stage.decision.replace("/verify", "/decisions"),
  ]) {
    expect((await call(path, cast.desk)).headers.get("cache-control"), path).toBe("no-store");
  }
});
