import { App, NestedStack, type CfnElement, type Stack } from "aws-cdk-lib";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { manifest } from "../../functions/manifest.ts";
import { sampleSettings, type Settings } from "../../infra/aws/settings.ts";
import { addStacks } from "../../infra/aws/stacks.ts";

/** One resource of a template. */
export type Resource = {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly keptOnDeletion: boolean;
};

type Template = {
  readonly Resources: Readonly<
    Record<
      string,
      { Type: string; Properties?: Readonly<Record<string, unknown>>; DeletionPolicy?: string }
    >
  >;
  readonly Outputs: Readonly<Record<string, { Value: unknown }>>;
};

const cdk = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8")) as {
  context: Record<string, unknown>;
};

type Options = {
  readonly settings?: Partial<Settings>;
  /** Does something to the app before it is synthesised. */
  readonly prepare?: (app: App, product: Stack) => void;
};

/** Both stacks, and what is nested in them, as CloudFormation gets them; functions are left empty, rules are left out. */
export const synthesised = ({ settings, prepare }: Options = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "suy-ton-synth-"));
  try {
    const root = join(folder, "root");
    for (const { entry } of Object.values(manifest)) {
      mkdirSync(dirname(join(root, entry)), { recursive: true });
      writeFileSync(join(root, entry), "export const handler = () => undefined;\n");
    }
    writeFileSync(join(root, "package-lock.json"), "{}");
    const app = new App({
      outdir: join(folder, "out"),
      context: {
        ...cdk.context,
        "@aws-cdk/core:validateAgainstDefaultRules": false,
        "aws:cdk:bundling-stacks": [],
      },
    });
    const stacks = addStacks(app, { ...sampleSettings, ...settings }, root);
    prepare?.(app, stacks.product);
    const assembly = app.synth();
    const templateOf = (stack: string) => assembly.getStackByName(stack).template as Template;
    const [product, mail] = [templateOf("suy-ton"), templateOf("suy-ton-mail")];
    const inside = app.node
      .findAll()
      .filter((one) => NestedStack.isNestedStack(one))
      .map((nested) => templateInside(product, nested, assembly.directory));
    const templates = [product, mail, ...inside];
    return {
      /** Resources of each template, of which CloudFormation takes 500. */
      counts: templates.map(({ Resources }) => Object.keys(Resources).length),
      resources: templates.flatMap(resourcesOf),
      outputs: { ...product.Outputs, ...mail.Outputs },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The template of a nested stack, with what it is given in place of its parameters. */
const templateInside = ({ Resources }: Template, nested: NestedStack, folder: string): Template => {
  const file = join(folder, nested.templateFile);
  const id = nested.nestedStackParent?.getLogicalId(nested.nestedStackResource as CfnElement);
  const given = (Resources[id ?? ""]?.Properties?.["Parameters"] ?? {}) as Record<string, unknown>;
  return JSON.parse(readFileSync(file, "utf8"), (_, value: unknown) =>
    typeof value === "object" && value !== null && "Ref" in value
      ? (given[value.Ref as string] ?? value)
      : value,
  ) as Template;
};

const resourcesOf = ({ Resources }: Template): Resource[] =>
  Object.entries(Resources).map(([id, { Type, Properties = {}, DeletionPolicy }]) => ({
    id: nameOf(id),
    type: Type,
    properties: Properties,
    keptOnDeletion: DeletionPolicy === "Retain" || DeletionPolicy === "RetainExceptOnCreate",
  }));

/** A logical id without the digits that CDK adds to it. */
const nameOf = (id: string) => id.replace(/[0-9A-F]{8}$/u, "");

/** A value of a template in one line; `<TablesWork>` is a reference. */
export const inWords = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(inWords).join("");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("Ref" in value) return `<${nameOf(value.Ref as string)}>`;
  if ("Fn::GetAtt" in value) return `<${nameOf((value["Fn::GetAtt"] as [string])[0])}>`;
  if ("Fn::Join" in value) return inWords((value["Fn::Join"] as [string, unknown])[1]);
  return JSON.stringify(value);
};
