import * as z from "zod";
import { HelpLine } from "../../schemas/help-line.ts";

/**
 * What differs from one deployment to another: context of the CDK (`-c domain=…`), or else variables
 * of the environment (`DOMAIN=…`).
 */
export const Settings = z.object({
  /** The domain that mails come from; its DNS must take the records that the stack prints. */
  domain: z.hostname(),
  /** The fixed sender, `Name <address at the domain>`. */
  mailFrom: z.string().regex(/^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/u, "must read: Name <address>"),
  /** Where people phone for help, as every mail and page says it. */
  helpLine: HelpLine,
  /** Who hears of alarms. */
  alarmEmail: z.email(),
  /** Where people reach the pages; the API's own address when left out. */
  publicUrl: z.url({ protocol: /^https$/u }).optional(),
  /** `configured` once the Alliance's own seal and certificates lie in the bucket of decisions. */
  sealMode: z.enum(["mock", "configured"]).optional(),
  /** A time authority (RFC 3161) that stamps signatures. */
  tsaUrl: z.url({ protocol: /^https?$/u }).optional(),
});
export type Settings = z.infer<typeof Settings>;

type Name = keyof Settings;

/** How each setting is called in the environment. */
export const variables: Readonly<Record<Name, string>> = {
  domain: "DOMAIN",
  mailFrom: "MAIL_FROM",
  helpLine: "HELP_LINE",
  alarmEmail: "ALARM_EMAIL",
  publicUrl: "PUBLIC_URL",
  sealMode: "SEAL_MODE",
  tsaUrl: "TSA_URL",
};

/** Enough to see the whole template; nothing of it exists. */
export const sampleSettings: Settings = {
  domain: "suyton.example",
  mailFrom: "Suy Tôn <khong-tra-loi@suyton.example>",
  helpLine: "024 0000 0000 (số mẫu)",
  alarmEmail: "canh-bao@suyton.example",
};

/** One line on each setting that is missing or malformed, or the settings. */
export const checkSettings = (
  given: Readonly<Record<string, unknown>>,
): { readonly settings: Settings } | { readonly problems: readonly string[] } => {
  const { success, data, error } = Settings.safeParse(given);
  if (success) return { settings: data };
  const problems = error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return given[name] === undefined ? `${name} is missing` : `${name}: ${message}`;
  });
  return { problems };
};
