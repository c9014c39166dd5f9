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
        const [pair = "", ...rest] = cookie.split(";");
        const [name = "", ...value] = pair.split("=");
        const isGone = rest.some((part) => /^\s*max-age=0\s*$/i.test(part));
        if (isGone) kept.delete(name.trim());
        else kept.set(name.trim(), value.join("=").trim());
      }
    },
    header: () => ({ cookie: [...kept].map(([name, value]) => `${name}=${value}`).join("; ") }),
  };
};
