/** What was read, or that something lies there which is not what was written. */
export type Read<Thing> =
  | { readonly outcome: "read"; readonly found: Thing }
  | { readonly outcome: "spoilt"; readonly why: string };

/** Failures of the way to the store, or of ourselves; they say nothing of what lies in it. */
const elsewhere =
  /^(Unavailable|AccessDenied.*|CredentialsProviderError|TypeError|RangeError|ReferenceError)$/u;

/** Reads what may have been tampered with: that it cannot be read is an answer. */
export const readable = async <Thing>(
  what: string,
  read: () => Promise<Thing>,
): Promise<Read<Thing>> => {
  try {
    return { outcome: "read", found: await read() };
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    if (elsewhere.test(name)) throw error;
    return { outcome: "spoilt", why: `${what} cannot be read as it was written (${name})` };
  }
};
