import { generateKeyPairSync } from "node:crypto";
import { drawDecision } from "../../functions/adapters/paper/draw-decision.ts";
import { signPdf } from "../../functions/adapters/signature/sign-pdf.ts";
import { timeAuthority } from "../../functions/adapters/signature/time-authority.ts";
import type { DecisionPaper } from "../../schemas/paper.ts";
import { aCertificate, anRsaKey } from "../support/a-certificate.ts";
import { ownResponder, serveTime, timeCertificates } from "../support/a-time-authority.ts";
import { signerOver } from "../support/signer-over.ts";
import type { Figure } from "./figure.ts";

/** The size of a decision signed as in earnest: three certificates up to the state's root, and a time stamp. */
export const stampedPaper = async (what: string, paper: DecisionPaper): Promise<Figure> => {
  const largeKey = () => generateKeyPairSync("rsa", { modulusLength: 4096 });
  const authority = { authority: true, key: largeKey() };
  const root = aCertificate({ name: "Cơ quan chứng thực số quốc gia (thử)", ...authority });
  const middle = aCertificate({
    ...{ name: "Tổ chức cung cấp dịch vụ chứng thực chữ ký số (thử)", by: root },
    ...{ authority: true, key: largeKey() },
  });
  const own = aCertificate({ name: "Liên minh (thử)", by: middle, key: anRsaKey() });

  const time = timeCertificates();
  const served = await serveTime(ownResponder(time));
  try {
    const signed = await signPdf({
      pdf: await drawDecision(paper),
      signer: signerOver(own, [own, middle, root]),
      time: timeAuthority({ url: served.url, roots: [time.root.der] }),
      whenSilent: "wait",
      at: new Date().toISOString(),
      reason: "Ban hành Quyết định",
      name: "Liên minh Hợp tác xã Việt Nam",
    });
    return {
      ...{ subject: "decisions on paper", unit: "KB", aim: 120 },
      figure: `${what}: signed by a chain of three, with a time stamp`,
      value: signed.length / 1000,
    };
  } finally {
    await served.close();
  }
};
