import type { Language } from "../../schemas/primitives.ts";

/** `12 KB`, or with the language's own decimal mark, `1,4 MB`. */
export const fileSize = (bytes: number, language: Language): string => {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  const megabytes = (Math.round((bytes / 1024 / 1024) * 10) / 10).toString();
  return `${language === "vi" ? megabytes.replace(".", ",") : megabytes} MB`;
};
