import { setting } from "./setting.ts";

/**
 * What stands before the names of our cookies. `__Host-` keeps a neighbouring site from setting them;
 * it needs Secure, which a browser refuses over plain HTTP, so only where pages are HTTPS.
 */
export const cookiePrefix = (): "__Host-" | "" =>
  process.env["PUBLIC_URL"] && setting("PUBLIC_URL").startsWith("https:") ? "__Host-" : "";
