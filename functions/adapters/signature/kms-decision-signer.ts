import type { DecisionSigner } from "../../ports.ts";
import { IllegalMove } from "../../domain/errors.ts";
import { kmsSigner } from "./kms-signer.ts";
import { certificatesIn, isRoot, type SealFiles } from "./seal-files.ts";
import { sealFaults } from "./seal-faults.ts";
import { signPdf } from "./sign-pdf.ts";
import { timeAuthority } from "./time-authority.ts";

type Options = {
  /** The organisation's own seal and certificate; a sample certificate is made when left out. */
  readonly seal?: (() => Promise<SealFiles>) | undefined;
  /** A time authority, and the roots that its word is taken for. */
  readonly time?: { readonly url: string; readonly roots: () => Promise<SealFiles> } | undefined;
};

/** The Alliance's signature by a key in KMS. An unfit certificate stops it: it never signs as a sample instead. */
export const kmsDecisionSigner = (keyId: string, { seal, time }: Options = {}): DecisionSigner => {
  const chain = async () =>
    certificatesIn((await seal?.())?.certificate)
      .filter((each) => !isRoot(each))
      .map(({ raw }) => new Uint8Array(raw));
  const signer = kmsSigner(keyId, seal && chain);
  let fit = "";
  const mustBeFit = async (at: string) => {
    const day = at.slice(0, 10);
    if (!seal || fit === day) return;
    const facts = { publicKey: await signer.publicKey(), at: new Date(at), timed: !!time };
    const faults = sealFaults(await seal(), facts);
    if (faults.length > 0) throw new IllegalMove(`seal: ${faults.join("; ")}`);
    fit = day;
  };
  const stamping = async () => {
    if (!time) return undefined;
    const roots = certificatesIn((await time.roots()).timeRoots).map(({ raw }) => raw);
    return timeAuthority({ url: time.url, roots });
  };
  return async ({ bytes, at, reason }) => {
    await mustBeFit(at);
    const name = "Liên minh Hợp tác xã Việt Nam";
    return signPdf({ pdf: bytes, signer, time: await stamping(), at, reason, name });
  };
};
