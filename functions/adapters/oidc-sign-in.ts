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

  // Kept for the life of the instance; a failure is not kept.
  const discovered = () =>
    (known ??= discover().catch(() => {
      known = undefined;
      throw new Unavailable("sign-in");
    }));
  const discover = () =>
    oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      timeout: secondsToAnswer,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- only where our own pages are plain HTTP too
      execute: publicUrl.startsWith("http:") ? [oidc.allowInsecureRequests] : [],
    });

  return {
    begin: async () => {
      const config = await discovered();
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
      const config = await discovered();
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

/** Whether the provider did not answer, rather than said no. */
const isAway = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof oidc.ClientError && error.code === "OAUTH_TIMEOUT") ||
  (error instanceof oidc.ClientError && error.cause instanceof TypeError);
