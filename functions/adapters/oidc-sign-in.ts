import * as oidc from "openid-client";
import * as z from "zod";
import { Unavailable } from "../domain/errors.ts";
import type { SignInProvider } from "../ports.ts";

type Options = { readonly issuer: string; readonly clientId: string; readonly publicUrl: string };

const secondsToAnswer = 10;

/** Only an address that the provider has verified says who somebody is. */
const VerifiedAddress = z.object({ email: z.email(), email_verified: z.literal(true) });

/** Sign-in with any OpenID Connect provider: code flow with PKCE, public client. */
export const oidcSignIn = ({ issuer, clientId, publicUrl }: Options): SignInProvider => {
  const callback = `${publicUrl}/sign-in/callback`;
  let known: Promise<oidc.Configuration> | undefined;

  const discover = () => configuration(issuer, clientId, publicUrl.startsWith("http:"));
  const cached = () =>
    (known ??= discover().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));

  return {
    begin: async () => {
      const config = await cached();
      const expected = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: "openid email profile",
        state: expected.state,
        nonce: expected.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(expected.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, ...expected };
    },
    finish: async (at, { state, nonce, verifier }) => {
      const config = await discover();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, at, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return VerifiedAddress.safeParse(tokens.claims()).data?.email.toLowerCase();
      } catch (error) {
        if (isAway(error)) throw new Unavailable("sign-in");
        return undefined;
      }
    },
  };
};

/**
 * What the provider says of itself, with its clock: its tokens are dated by that clock, and it may
 * stand elsewhere than ours.
 */
const configuration = async (issuer: string, clientId: string, mayBeHttp: boolean) => {
  let clockSkew = 0;
  const timed: oidc.CustomFetch = async (url, { body, signal, ...options }) => {
    const response = await fetch(url, { ...options, body: body ?? null, signal: signal ?? null });
    clockSkew = secondsAhead(response.headers.get("date"));
    return response;
  };
  try {
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      [oidc.customFetch]: timed,
      timeout: secondsToAnswer,
      execute: mayBeHttp ? [allowHttp] : [],
    });
    const metadata = { [oidc.clockSkew]: clockSkew };
    const config = new oidc.Configuration(found.serverMetadata(), clientId, metadata, oidc.None());
    config.timeout = secondsToAnswer;
    if (mayBeHttp) allowHttp(config);
    return config;
  } catch {
    throw new Unavailable("sign-in");
  }
};

// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; used only where our own pages are plain HTTP too.
const allowHttp = (config: oidc.Configuration) => {
  oidc.allowInsecureRequests(config);
};

const secondsAhead = (date: string | null): number => {
  const theirs = date === null ? NaN : Date.parse(date);
  return Number.isNaN(theirs) ? 0 : Math.round((theirs - Date.now()) / 1000);
};

/** Whether the provider did not answer, rather than said no. */
const isAway = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof oidc.ClientError && error.code === "OAUTH_TIMEOUT") ||
  (error instanceof oidc.ClientError && error.cause instanceof TypeError);
