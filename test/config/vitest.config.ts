import { defineConfig } from "vitest/config";

const suite = (name: string, timeout = 10_000, more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeout,
    hookTimeout: 60_000,
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
      suite("workflows", 30_000),
      suite("infra", 120_000),
      suite("local", 60_000),
      suite("journeys", 180_000, { maxWorkers: 2 }),
      suite("browser", 180_000, {
        maxWorkers: 1,
        globalSetup: ["test/browser/shared-season.ts"],
      }),
    ],
    maxWorkers: 2,
  },
});
