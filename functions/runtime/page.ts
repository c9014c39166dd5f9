import middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { Forbidden, NotFound } from "../domain/errors.ts";
import type { Frame, Viewer } from "../domain/frame.ts";
import { ProblemPage } from "../pages/problem.tsx";
import { answer } from "./answer.ts";
import { failed } from "./failure.ts";
import { helpLine } from "./help-line.ts";
import { logged } from "./logged.ts";
import { forProgram } from "./problem-details.ts";
import { seeOther, show, type Reply } from "./reply.ts";
import { asked, type Asked } from "./request.ts";
import { setting } from "./setting.ts";
import { nonceFor, viewerOf } from "./visitor.ts";

/** A request together with the frame of the page that will answer it. */
export type Visit = Asked & { readonly frame: Frame };

/** A visit by somebody who is signed in. */
export type SignedInVisit = Visit & { readonly viewer: Viewer };

type Spec =
  | {
      readonly name: string;
      readonly for: "everyone";
      /** Takes a form with a file; nothing else does. */
      readonly files?: true;
      readonly run: Run<Visit>;
    }
  | { readonly name: string; readonly for: "signed-in"; readonly run: Run<SignedInVisit> }
  | {
      readonly name: string;
      readonly for: "link";
      readonly run: Run<Visit & { readonly token: string }>;
    };

type Run<Of> = (visit: Of) => Promise<Reply>;

const fromElsewhere = ({ headers }: Asked): boolean => {
  const site = headers["sec-fetch-site"];
  const origin = headers["origin"];
  if (site === "cross-site") return true;
  // Browsers send `null` here because our referrer policy hides the origin; the nonce still counts.
  return (
    origin !== undefined && origin !== "null" && origin !== new URL(setting("PUBLIC_URL")).origin
  );
};

/** A POST counts only when the form it came from was shown by us to this visitor. */
const mustBeOurForm = (request: Asked, nonce: string) => {
  if (request.method !== "POST") return;
  if (fromElsewhere(request) || request.form.get("nonce") !== nonce) throw new Forbidden("form");
};

const frameFor = (request: Asked, secret: string, viewer: Viewer | undefined): Frame => ({
  language: request.language,
  path: request.path,
  ...(viewer && { viewer }),
  nonce: nonceFor(secret),
  mock: process.env["SEAL_MODE"] !== "configured",
  helpLine: helpLine(),
});

const served = async (spec: Spec, request: Asked): Promise<Reply> => {
  if (spec.for === "link") {
    const token = request.params["link"] ?? "";
    const frame = frameFor(request, token, undefined);
    if (!/^[\w-]{43}$/.test(token)) throw new NotFound("link");
    mustBeOurForm(request, frame.nonce);
    return spec.run({ ...request, frame, token });
  }
  const cookie = request.cookies["session"];
  const viewer = await viewerOf(cookie);
  const frame = frameFor(request, cookie ?? "", viewer);
  if (spec.for === "everyone") return spec.run({ ...request, frame });
  if (!viewer) return askedToSignIn(request);
  mustBeOurForm(request, frame.nonce);
  return spec.run({ ...request, frame, viewer });
};

/** A page is opened after signing in; what was typed into a form stays in the browser meanwhile. */
const askedToSignIn = ({ method, path, language, wantsJson }: Asked): Reply | Promise<Reply> =>
  method === "GET" && !wantsJson
    ? seeOther(`/sign-in?to=${encodeURIComponent(path)}`)
    : show(ProblemPage({ language, problem: "signed-out", helpLine: helpLine() }), 401);

/** A route: reads the request, knows the visitor, refuses strangers' forms, answers HTTP. */
export const page = (spec: Spec) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
    async (event: APIGatewayProxyEventV2) => {
      try {
        const files = spec.for === "everyone" && spec.files === true;
        const request = asked(event, { files });
        const reply = await served(spec, request);
        return answer(request.wantsJson ? forProgram(reply) : reply);
      } catch (error) {
        return answer(await failed(spec.name, event, error));
      }
    },
  ).use(logged(spec.name));
