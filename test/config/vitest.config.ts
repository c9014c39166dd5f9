import { defineConfig } from "vitest/config";

// Limits only stop what hangs; how fast things are is for the bench to say.
const suite = (name: string, timeout = 60_000, more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeout,
    hookTimeout: 120_000,
    ...more,
  },
});

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    projects: [
      suite("architecture"),
      suite("domain"),
      suite("functions"),
      suite("workflows"),
      suite("infra", 120_000),
      suite("local", 120_000),
      suite("journeys", 300_000, { maxWorkers: 2 }),
      suite("browser", 300_000, {
        maxWorkers: 1,
        globalSetup: ["test/browser/shared-season.ts"],
      }),
    ],
    maxWorkers: 2,
    expect: { poll: { timeout: 60_000 } },
  },
});
