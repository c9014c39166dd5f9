import { parse } from "node-html-parser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { handOverRole } from "../../../functions/http/hand-over-role.ts";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { showRegistry } from "../../../functions/http/show-registry.ts";
import { nationalAllianceId } from "../../../schemas/catalogue/national-alliance.ts";
import { RegistryFile } from "../../../schemas/registry.ts";
import { deskWorld, linkVisit, signedIn, signedInVisit } from "../../support/desk-world.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;

const admin = signedIn("administrator", "admin");
const mai = { from: "lan", name: "Y Mai", email: "mai@kontum.example" };
const seat = { organisation: "lm-kon-tum", role: "reviewer" };

const handOver = (fields?: Record<string, string>, viewer = admin, params = seat) =>
  handOverRole(world.needs)(
    signedInVisit(viewer, {
      method: fields ? "POST" : "GET",
      path: `/registry/roles/${params.organisation}/${params.role}`,
      params,
      form: new URLSearchParams(fields),
    }),
  );
const holders = async () => {
  const reviewing = { role: "reviewer", organisationId: "lm-kon-tum" } as const;
  const found = await world.needs.registry.holdersOf(reviewing, world.world.now.slice(0, 10));
  return found.map(({ person }) => person.name);
};

beforeEach(async () => {
  world = await deskWorld();
  await world.nominate(1);
});
afterEach(() => world.close());

describe("handing a role over", () => {
  it("moves the role today, voids the old link at once and asks the next person", async () => {
    const [old = ""] = world.tokens("lan");
    const reply = await handOver(mai);
    expect(reply.status).toBe(303);
    expect(await holders()).toEqual(["Y Mai"]);
    const dead = await reviewDossier(world.needs)(linkVisit(old, { answer: "approve" }));
    expect(dead.status).toBe(410);
    expect(String(dead.body)).toContain("Vai trò này đã được chuyển cho người khác");
    const next = world.mails.filter(({ to }) => to.email === mai.email);
    expect(next).toHaveLength(1);
    const [fresh = ""] = world.tokens(next[0]!.to.personId);
    const answered = await reviewDossier(world.needs)(linkVisit(fresh, { answer: "approve" }));
    expect(answered.status).toBe(303);
    const page = String((await registry(reply.headers?.["location"] ?? "")).body);
    expect(page).toContain("Đã bàn giao cho Y Mai");
    expect(page).toContain("1 hồ sơ đang chờ");
  });

  it("sent twice moves it once and mails once", async () => {
    await handOver(mai);
    expect((await handOver(mai)).status).toBe(303);
    expect(await holders()).toEqual(["Y Mai"]);
    expect(world.mails.filter(({ to }) => to.email === mai.email)).toHaveLength(1);
  });

  it("reuses somebody known by the address, whatever name is typed", async () => {
    await handOver({ ...mai, name: "Bình nào đó", email: "BINH@gialai.example" });
    expect(await holders()).toEqual(["Rơ Châm Bình"]);
    expect(await world.needs.registry.personByEmail("binh@gialai.example")).toMatchObject({
      id: "binh",
    });
  });

  it.each([
    ["somebody who does not hold it", { ...mai, from: "binh" }, "from"],
    ["no name", { ...mai, name: " " }, "name"],
    ["no address", { ...mai, email: "mai" }, "email"],
    ["the same person", { ...mai, email: "lan@kontum.example" }, "email"],
  ])("changes nothing for %s", async (_what, fields, field) => {
    const reply = await handOver(fields);
    expect(reply.status).toBe(422);
    expect(parse(String(reply.body)).querySelector("#errors a")?.getAttribute("href")).toBe(
      `#${field}`,
    );
    expect(await holders()).toEqual(["Y Lan"]);
    expect(world.mails).toHaveLength(1);
  });

  describe("of the chairman", () => {
    const signing = { organisation: nationalAllianceId, role: "chairman" };
    const deputy = { from: "chu-tich", name: "Trần Thị Phó", email: "pho@vca.example" };
    const signers = async () => {
      const seat = { role: "chairman", organisationId: nationalAllianceId } as const;
      const found = await world.needs.registry.holdersOf(seat, world.world.now.slice(0, 10));
      return found.map(({ person, role }) => [person.name, role.signsAs]);
    };

    beforeEach(() =>
      world.needs.registry.load(
        RegistryFile.parse({
          people: [{ id: "chu-tich", name: "Nguyễn Văn Ký", email: "chutich@vca.example" }],
          roles: [
            {
              ...{ role: "chairman", organisationId: nationalAllianceId, personId: "chu-tich" },
              from: "2020-01-01",
            },
          ],
        }),
      ),
    );

    it("asks by what right the next person signs, and changes nothing until it is said", async () => {
      const shown = parse(String((await handOver(undefined, admin, signing)).body));
      expect(shown.querySelectorAll("input[name=signsAs]")).toHaveLength(3);
      for (const signsAs of ["", "authorised", "emperor"]) {
        const reply = await handOver({ ...deputy, signsAs }, admin, signing);
        const link = parse(String(reply.body)).querySelector("#errors a")?.getAttribute("href");
        expect([reply.status, link]).toEqual([422, "#signsAs"]);
      }
      expect(await signers()).toEqual([["Nguyễn Văn Ký", undefined]]);
    });

    it("lets a deputy stand in from today and the chairman come back, by the same form", async () => {
      const out = { ...deputy, signsAs: "deputy" };
      await handOver(out, admin, signing);
      expect((await handOver(out, admin, signing)).status).toBe(303);
      expect(await signers()).toEqual([["Trần Thị Phó", "deputy"]]);
      const listed = String((await registry()).body);
      expect(listed).toContain("Phó Chủ tịch, ký thay Chủ tịch");
      const next = await world.needs.registry.personByEmail(deputy.email);
      const back = { from: next?.id ?? "", name: "x", email: "chutich@vca.example" };
      await handOver({ ...back, signsAs: "own" }, admin, signing);
      expect(await signers()).toEqual([["Nguyễn Văn Ký", "own"]]);
    });

    it("is not asked for other roles", async () => {
      const shown = parse(String((await handOver()).body));
      expect(shown.querySelectorAll("input[name=signsAs]")).toEqual([]);
    });
  });

  it("is for an administrator only, and for roles that exist", async () => {
    await expect(handOver(mai, signedIn("desk"))).rejects.toMatchObject({ name: "Forbidden" });
    for (const params of [
      { organisation: "lm-nowhere", role: "reviewer" },
      { organisation: "lm-kon-tum", role: "emperor" },
    ]) {
      await expect(handOver(mai, admin, params)).rejects.toMatchObject({ name: "NotFound" });
    }
    expect(await holders()).toEqual(["Y Lan"]);
  });
});

const registry = (path = "/registry", viewer = admin) =>
  showRegistry(world.needs)(
    signedInVisit(viewer, { path, query: new URLSearchParams(path.split("?")[1]) }),
  );

describe("the registry", () => {
  const people = async (path: string) =>
    parse(String((await registry(path)).body))
      .querySelectorAll("section[aria-labelledby=roles] tbody tr")
      .map((row) => row.textContent);

  it("finds who holds a role, with or without marks", async () => {
    const [found, ...more] = await people("/registry?q=lien+minh+htx+tinh+gia");
    expect(found).toContain("Rơ Châm Bình");
    expect(more).toEqual([]);
    expect(await people("/registry?q=Y+Hoa&role=officer")).toHaveLength(1);
    expect(await people("/registry?q=Y+Hoa&role=desk")).toHaveLength(0);
  });

  it("says which regulations are in force and what replaced the others", async () => {
    const page = parse(String((await registry()).body));
    const rows = page.querySelectorAll("section[aria-labelledby=regulations] tbody tr");
    const about = (number: string) =>
      rows.find((row) => row.querySelector("th")?.textContent.includes(number))?.textContent;
    expect(about("466/QĐ-LMHTXVN")).toContain("Hết hiệu lực");
    expect(about("466/QĐ-LMHTXVN")).toContain("Thay bằng 429/QĐ-LMHTXVN");
    expect(about("06/2022/QH15")).toContain("Chưa có hiệu lực");
  });

  it("offers to hand over to an administrator only, and is closed to officers", async () => {
    expect(String((await registry()).body)).toContain("/registry/roles/lm-kon-tum/reviewer");
    const seen = String((await registry("/registry", signedIn("desk"))).body);
    expect(seen).not.toContain("/registry/roles/");
    await expect(registry("/registry", signedIn("officer"))).rejects.toMatchObject({
      name: "Forbidden",
    });
  });
});
