import type { Viewer } from "../../functions/domain/frame.ts";
import type { Visit } from "../../functions/runtime/page.ts";
import type { Asked } from "../../functions/runtime/request.ts";
import type { RoleName } from "../../schemas/registry.ts";

/** A request for the first page, or what a test says instead. */
export const aRequest = (more: Partial<Asked> = {}): Asked => ({
  method: "GET",
  path: "/",
  params: {},
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  cookies: {},
  headers: {},
  language: "vi",
  wantsJson: false,
  ...more,
});

/** Y Hoa of Kon Tum, holding these roles. */
export const aViewer = (...roles: readonly RoleName[]): Viewer => ({
  person: { id: "y-hoa", name: "Y Hoa", email: "hoa@kontum.vn" },
  seats: roles.map((role) => ({
    role,
    organisationId: "lmhtx-kon-tum",
    personId: "y-hoa",
    from: "2020-01-01",
  })),
});

/** A visit by a viewer, or by a stranger. */
export const aVisit = (more: Partial<Asked> = {}, viewer?: Viewer): Visit => {
  const request = aRequest(more);
  const frame = { language: request.language, path: request.path, nonce: "n0nce", mock: false };
  return { ...request, frame: { ...frame, ...(viewer && { viewer }) } };
};
