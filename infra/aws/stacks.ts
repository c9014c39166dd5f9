import type { App } from "aws-cdk-lib";
import { MailStack } from "./mail-stack.ts";
import type { Settings } from "./settings.ts";
import { SuyTonStack } from "./suy-ton-stack.ts";

/** Puts both stacks into an app. */
export const addStacks = (app: App, settings: Settings, root: string) => {
  const mail = new MailStack(app, "suy-ton-mail", {
    domain: settings.domain,
    description: "Suy Ton: the domain that mails come from",
  });
  const product = new SuyTonStack(app, "suy-ton", {
    settings,
    root,
    description: "Suy Ton: award nominations of the Vietnam Cooperative Alliance",
    terminationProtection: true,
  });
  product.addStackDependency(mail);
  return { mail, product };
};
