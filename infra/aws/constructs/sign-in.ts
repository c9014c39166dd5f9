import { RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  OAuthScope,
  CfnUserPool,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
  UserPoolEmail,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { acknowledge } from "../acknowledge.ts";
import type { Sender } from "../sender.ts";

/** What signing in needs. */
export interface SignInProps {
  readonly publicUrl: string;
  /** Begins the address of the sign-in pages; one of its kind in the region. */
  readonly domainPrefix: string;
  readonly sender: Sender;
}

/** Proves that a visitor reads an address: a code by mail, no password. Who they are is the registry's. */
export class SignIn extends Construct {
  readonly issuer: string;
  readonly clientId: string;

  constructor(scope: Construct, id: string, { publicUrl, domainPrefix, sender }: SignInProps) {
    super(scope, id);

    const pool = new UserPool(this, "Pool", {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true, // A stranger gains nothing: only addresses of the registry are let in.
      signInAliases: { email: true },
      autoVerify: { email: true },
      keepOriginal: { email: true },
      signInCaseSensitive: false,
      // Cognito insists on naming passwords too; the client below offers the choice of the code.
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 16,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      userVerification: { emailSubject: words.subject, emailBody: words.body },
      email: UserPoolEmail.withSES({
        fromEmail: sender.address,
        fromName: sender.name,
        sesRegion: Stack.of(this).region,
        sesVerifiedDomain: sender.domain,
      }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    sayInVietnamese(pool);
    acknowledge(pool, {
      "AwsSolutions-COG2":
        "A code by mail is the first factor; Cognito asks for no second factor beside it.",
      "AwsSolutions-COG8": "The Plus plan guards passwords, and nobody has one here.",
    });

    new UserPoolDomain(this, "Domain", {
      userPool: pool,
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = new UserPoolClient(this, "Client", {
      userPool: pool,
      generateSecret: false, // A public client with PKCE.
      authFlows: { user: true },
      preventUserExistenceErrors: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${publicUrl}/sign-in/callback`],
        logoutUrls: [`${publicUrl}/`],
      },
    });
    new CfnManagedLoginBranding(this, "Pages", {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });

    this.issuer = pool.userPoolProviderUrl;
    this.clientId = client.userPoolClientId;
  }
}

const words = {
  subject: "Mã đăng nhập Suy Tôn",
  body: "Mã của bạn là {####}. Nếu bạn không yêu cầu, xin bỏ qua thư này.",
};

/** The mail with the code; CDK knows the one that confirms an address only. */
const sayInVietnamese = (pool: UserPool) => {
  const { defaultChild } = pool.node;
  if (!(defaultChild instanceof CfnUserPool)) throw new TypeError("a user pool is no user pool");
  defaultChild.emailAuthenticationSubject = words.subject;
  defaultChild.emailAuthenticationMessage = words.body;
};
