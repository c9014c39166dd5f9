import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { fileURLToPath } from "node:url";
import { givenSettings } from "./given-settings.ts";
import { checkSettings, sampleSettings } from "./settings.ts";
import { addStacks } from "./stacks.ts";

const app = new App();
const given = givenSettings((name) => app.node.tryGetContext(name), process.env);
const checked = checkSettings({ ...sampleSettings, ...given });
if ("problems" in checked) throw new Error(checked.problems.join("; "));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
addStacks(app, checked.settings, fileURLToPath(new URL("../../", import.meta.url)));
