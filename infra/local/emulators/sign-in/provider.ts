import { Provider, type KoaContextWithOIDC } from "oidc-provider";
import { markup } from "../markup.ts";
import { plainPage, plainPageHeaders } from "../plain-page.ts";
import { memoryStore } from "./memory-store.ts";
import type { Person } from "./people-page.ts";
import { providerSecrets } from "./provider-secrets.ts";

type Options = {
  readonly issuer: string;
  readonly folder: string;
  readonly people: () => Promise<readonly Person[]>;
  readonly publicUrl: string;
  readonly ahead: () => number;
};

const scopes = "openid email profile";
const hour = 3600;

/** An OpenID provider that believes whoever chose a person, for one public client. */
export const makeProvider = async ({ issuer, folder, people, publicUrl, ahead }: Options) => {
  const { cookieKey, jwk } = await providerSecrets(folder);
  return new Provider(issuer, {
    adapter: memoryStore(),
    jwks: { keys: [jwk] },
    clients: [
      {
        client_id: "suy-ton",
        application_type: "web",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [`${publicUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
      },
    ],
    pkce: { required: () => true },
    scopes: scopes.split(" "),
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    // Cognito puts these claims into the identity token as well.
    conformIdTokenClaims: false,
    cookies: { keys: [cookieKey] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      Grant: hour,
      // The provider knows real time only, and the product reads this by a clock that may be ahead.
      IdToken: () => hour + Math.max(0, Math.ceil(ahead() / 1000)),
      Interaction: hour,
      Session: hour,
    },
    findAccount: async (_context, email) => {
      const name = (await people()).find((person) => person.email === email)?.name ?? email;
      return {
        accountId: email,
        claims: () => ({ sub: email, email, email_verified: true, name }),
      };
    },
    loadExistingGrant: grantEverything,
    renderError: (context, { error }) => {
      context.set(plainPageHeaders);
      context.body = errorPage(publicUrl, error);
    },
  });
};

/** Nobody is asked what the product may know: it is the only client, and the people are made up. */
const grantEverything = async ({ oidc }: KoaContextWithOIDC) => {
  const { client, provider, session } = oidc;
  if (!client || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scopes);
  await grant.save();
  return grant;
};

const errorPage = (publicUrl: string, error: string) =>
  plainPage({
    title: "Chưa đăng nhập được",
    body: markup`<h1>Chưa đăng nhập được</h1>
<p>Lượt đăng nhập này đã hết hạn hoặc không hợp lệ. Không có gì bị thay đổi.</p>
<p><a href="${publicUrl}/">Về trang đầu và đăng nhập lại</a></p>
<p class="muted">Mã lỗi: ${error}</p>`,
  });
