import { setting } from "./setting.ts";

const optional = (key: "STORE_ORIGIN" | "OIDC_ISSUER"): string =>
  process.env[key] ? new URL(setting(key)).origin : "";

/**
 * Headers of every answer. Pages load nothing from elsewhere, run no inline script and cannot be
 * framed; no address leaves in a Referer, because some addresses hold a link's token.
 */
export const securityHeaders = (): Readonly<Record<string, string>> => {
  const store = optional("STORE_ORIGIN");
  return {
    "content-security-policy": [
      "default-src 'none'",
      "style-src 'self'",
      "font-src 'self'",
      "script-src 'self'",
      `img-src 'self' data: ${store}`.trim(),
      `connect-src 'self' ${store}`.trim(),
      `form-action 'self' ${store} ${optional("OIDC_ISSUER")}`.trim(),
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cross-origin-opener-policy": "same-origin",
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "cache-control": "no-store",
  };
};
