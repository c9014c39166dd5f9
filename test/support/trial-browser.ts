/** Follows addresses as a browser would: keeps cookies, and shows redirects instead of following them. */
export const trialBrowser = () => {
  const jar = new Map<string, { value: string; path: string }>();

  const visit = async (url: string, form?: Record<string, string>) => {
    const { pathname } = new URL(url);
    const cookies = [...jar].filter(([, { path }]) => pathname.startsWith(path));
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: cookies.map(([name, { value }]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = cookie.split(/;\s*/);
      const [name = "", value = ""] = pair.split("=");
      const path = attributes.find((attribute) => attribute.startsWith("path="))?.slice(5) ?? "/";
      jar.set(name, { value, path });
    }
    const location = response.headers.get("location");
    return {
      status: response.status,
      text: await response.text(),
      location: location === null ? undefined : new URL(location, url).href,
    };
  };
  return { visit };
};
