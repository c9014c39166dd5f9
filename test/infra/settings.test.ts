import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { givenSettings } from "../../infra/aws/given-settings.ts";
import { checkSettings, sampleSettings } from "../../infra/aws/settings.ts";

const root = new URL("../../", import.meta.url);

const deploy = (...given: string[]) =>
  spawnSync(process.execPath, ["infra/aws/deploy.ts", ...given], {
    cwd: root,
    env: { PATH: "/nowhere" }, // Should it ever go further, there is no CDK to go with.
    encoding: "utf8",
  });

describe("settings of a deployment", () => {
  it("are taken from the context before the environment", () => {
    const environment = { DOMAIN: "b.example", ALARM_EMAIL: "b@b.example" };
    const context = (name: string) => (name === "domain" ? "a.example" : undefined);
    expect(givenSettings(context, environment)).toEqual({
      domain: "a.example",
      alarmEmail: "b@b.example",
    });
  });

  it("are enough to look at the template", () => {
    expect(checkSettings(sampleSettings)).toEqual({ settings: sampleSettings });
  });

  it.each([
    { when: "the domain is none", change: { domain: "not a domain" }, name: "domain" },
    { when: "the sender has no address", change: { mailFrom: "Suy Tôn" }, name: "mailFrom" },
    {
      when: "the help line is no number to dial",
      change: { helpLine: "Ban Tổ chức cán bộ" },
      name: "helpLine",
    },
    {
      when: "pages were not to be under TLS",
      change: { publicUrl: "http://a.example" },
      name: "publicUrl",
    },
    { when: "nobody can be told", change: { alarmEmail: "everyone" }, name: "alarmEmail" },
  ])("are refused when $when", ({ change, name }) => {
    const checked = checkSettings({ ...sampleSettings, ...change });
    expect(checked).toEqual({ problems: [expect.stringMatching(`^${name}: `)] });
  });
});

describe("a deployment", () => {
  it("says in one line everything that is missing, and does nothing", () => {
    const { status, stderr, stdout } = deploy();
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      'Cannot deploy: domain is missing; mailFrom is missing; helpLine is missing; alarmEmail is missing. Give each as -c name=value after "npm run deploy --".',
    ]);
  });

  it("names only what is still missing", () => {
    const phone = ["-c", "helpLine=024 1234 5678 (giờ hành chính)"];
    const { stderr } = deploy(
      ...["-c", "domain=suyton.example", "--context", "alarmEmail=a@b.example"],
      ...phone,
    );
    expect(stderr).toContain("Cannot deploy: mailFrom is missing. ");
  });
});
