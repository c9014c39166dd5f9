/** The cookies of one origin, as a browser would keep them through a sign-in. */
export type CookieJar = {
  readonly keep: (response: Response) => void;
  readonly header: () => Readonly<Record<string, string>>;
};

/** Makes an empty jar. */
export const cookieJar = (): CookieJar => {
  const kept = new Map<string, string>();
  return {
    keep: ({ headers }) => {
      for (const cookie of headers.getSetCookie()) {
        const [pair = ""] = cookie.split(";");
        const [name = "", ...value] = pair.split("=");
        kept.set(name.trim(), value.join("=").trim());
      }
    },
    header: () => ({ cookie: [...kept].map(([name, value]) => `${name}=${value}`).join("; ") }),
  };
};
