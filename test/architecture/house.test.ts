import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { machines } from "../../workflows/definitions.ts";

const root = join(import.meta.dirname, "../..");

/** Files that git tracks, or would track if they were added. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));

const sources = files.filter((path) =>
  /^(schemas|workflows|functions|infra)\/.*\.tsx?$/u.test(path),
);
const kebab = (name: string) => name.replaceAll(/(?<!^)([A-Z])/gu, "-$1").toLowerCase();

describe("the house", () => {
  it("has its rooms at the top and nothing else", () => {
    const top = new Set(files.map((path) => path.split("/")[0] ?? ""));
    const plain = [...top].filter((name) => !name.startsWith("."));
    expect(plain.sort()).toEqual(
      [
        "LICENSE",
        "README.md",
        "cdk.json",
        "functions",
        "infra",
        "package-lock.json",
        "package.json",
        "schemas",
        "test",
        "tsconfig.json",
        "workflows",
      ].filter((name) => existsSync(join(root, name))),
    );
  });

  it("names files in kebab case, by what they hold", () => {
    const odd = sources.filter((path) => {
      const name = basename(path).replace(/\.tsx?$/u, "");
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name);
    });
    expect(odd).toEqual([]);
  });

  it("has no drawer for odds and ends", () => {
    const drawers =
      /(^|\/)(utils?|helpers?|common|shared|lib|misc|manager|service|index)(\.tsx?$|\/)/u;
    expect(files.filter((path) => drawers.test(path) && !path.startsWith("."))).toEqual([]);
  });

  it("keeps source files short enough to read", () => {
    const generated = /\/assets\/|\/fonts\/|manifest\.ts$|words\/|ports\.ts$/u;
    const long = sources.filter((path) => {
      if (generated.test(path)) return false;
      return readFileSync(join(root, path), "utf8").split("\n").length > 260;
    });
    expect(long).toEqual([]);
  });

  it("exports by name only", () => {
    const anonymous = sources.filter((path) =>
      /^export default /mu.test(readFileSync(join(root, path), "utf8")),
    );
    expect(anonymous).toEqual([]);
  });

  it.each(Object.entries(manifest))("gives %s one name in every spelling", (name, { entry }) => {
    const file = basename(entry, ".ts");
    expect(file).toBe(kebab(name));
    expect(dirname(entry)).toMatch(/^functions\/(steps|http)$/u);
    const source = readFileSync(join(root, entry), "utf8");
    expect(source).toMatch(/export const handler\b/u);
    if (source.includes("name: ")) expect(source).toContain(`name: "${file}"`);
  });

  it("lists every step and route in the manifest", () => {
    const entries = new Set<string>(Object.values(manifest).map(({ entry }) => entry));
    const unlisted = files.filter(
      (path) => /^functions\/(steps|http)\/[^/]+\.tsx?$/u.test(path) && !entries.has(path),
    );
    expect(unlisted).toEqual([]);
  });

  it("lets the machines call only what the manifest names as tasks", () => {
    const tasks = Object.entries(manifest)
      .filter(([, { on }]) => on === "task")
      .map(([name]) => name);
    const called = Object.values(machines).flatMap((machine) => [...machine.tasks]);
    expect([...called].sort()).toEqual([...tasks].sort());
  });

  it("says nothing of where it was written", () => {
    const own = /\.\.\/shared\/|\/work\/(main|shared)|helper-\d/u;
    const telling = files.filter(
      (path) =>
        !path.startsWith("test/architecture/") &&
        /\.(tsx?|mjs|cjs|json|md|css|js|yml)$/u.test(path) &&
        own.test(readFileSync(join(root, path), "utf8")),
    );
    expect(telling).toEqual([]);
  });
});
