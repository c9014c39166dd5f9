import { describe, expect, it } from "vitest";
import { switchLanguage } from "../../../functions/http/switch-language.ts";
import { aRequest } from "../../support/a-request.ts";

const post = (form: Record<string, string>) =>
  switchLanguage(aRequest({ method: "POST", form: new URLSearchParams(form) }));

describe("switching the language", () => {
  it("remembers it and goes back to the page", () => {
    expect(post({ language: "en", to: "/nominations?page=2" })).toMatchObject({
      status: 303,
      headers: { location: "/nominations?page=2" },
      cookies: [{ name: "language", value: "en" }],
    });
  });

  it("sends nobody to another site, and remembers no language that there is not", () => {
    expect(post({ language: "fr", to: "//evil.example" })).toMatchObject({
      headers: { location: "/" },
      cookies: [],
    });
  });
});
