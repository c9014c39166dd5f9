/* The import rules of the house: who may know whom. Everything a rule does not allow is a finding. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`);

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    only("schemas-know-zod-only", "^schemas/", ["^schemas/", ...packages("zod")]),
    only("workflows-know-schemas", "^workflows/", [
      "^workflows/",
      "^schemas/",
      "^(node:)?(fs|url)$",
    ]),
    only("the-domain-knows-nothing", "^functions/domain/", ["^schemas/", "^functions/domain/"]),
    only("ports-are-types", "^functions/ports\\.ts$", ["^schemas/", "^functions/domain/"]),
    only("adapters-know-technology", "^functions/adapters/", [
      "^schemas/",
      "^functions/ports\\.ts$",
      "^functions/domain/",
      "^functions/adapters/",
      "node_modules/",
      "^(node:)?[a-z_/]+$",
    ]),
    only("pages-show", "^functions/pages/", [
      "^schemas/",
      "^functions/domain/",
      "^functions/pages/",
      ...packages("hono"),
    ]),
    only("the-runtime-joins", "^functions/runtime/", [
      "^schemas/",
      "^functions/ports\\.ts$",
      "^functions/domain/",
      "^functions/runtime/",
      "^functions/pages/problem\\.tsx$",
      "^functions/adapters/",
      "node_modules/",
      "^(node:)?[a-z_/]+$",
    ]),
    {
      name: "only-the-container-knows-adapters",
      severity: "error",
      from: { path: "^functions/", pathNot: "^functions/(adapters/|runtime/container\\.ts$)" },
      to: { path: "^functions/adapters/" },
    },
    only("acts-use-ports", "^functions/acts/", [
      "^schemas/",
      "^functions/ports\\.ts$",
      "^functions/domain/",
      "^functions/acts/",
    ]),
    only("operations-use-ports", "^functions/api/", [
      "^schemas/",
      "^functions/acts/",
      "^functions/ports\\.ts$",
      "^functions/domain/",
      "^functions/api/",
      ...packages("zod"),
    ]),
    only("steps-use-ports", "^functions/steps/", [
      "^schemas/",
      "^functions/acts/",
      "^functions/ports\\.ts$",
      "^functions/domain/",
      "^functions/runtime/",
    ]),
    only("routes-use-ports-and-pages", "^functions/http/", [
      "^schemas/",
      "^functions/api/",
      "^functions/acts/",
      "^functions/ports\\.ts$",
      "^functions/domain/",
      "^functions/runtime/",
      "^functions/pages/",
      ...packages("hono"),
    ]),
    only("the-manifest-loads-no-code", "^functions/manifest\\.ts$", ["^schemas/"]),
    only("the-cloud-knows-the-manifest", "^infra/aws/", [
      "^infra/aws/",
      "^functions/manifest\\.ts$",
      "^workflows/",
      "^schemas/",
      "node_modules/",
      "^(node:)?[a-z_/]+$",
    ]),
    only("the-embedded-host-knows-the-manifest", "^infra/local/", [
      "^infra/local/",
      "^functions/manifest\\.ts$",
      "^workflows/",
      "^schemas/",
      "node_modules/",
      "^(node:)?[a-z_/]+$",
    ]),
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
