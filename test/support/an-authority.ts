import { aCertificate, anRsaKey, type Certified } from "./a-certificate.ts";

let count = 0;

/** A root, an authority below it, and an organisation below that, with every letter of its name. */
export const anAuthority = (
  name = "LIÊN MINH HỢP TÁC XÃ VIỆT NAM, “Đoàn kết” + Đổi mới",
): {
  readonly root: Certified;
  readonly middle: Certified;
  readonly own: Certified;
} => {
  count += 1; // Programs find issuers by name, so two roots must not have the same.
  const root = aCertificate({ name: `Chứng thực số quốc gia (thử ${count})`, authority: true });
  const middle = aCertificate({
    ...{ name: `Chứng thực chuyên dùng (thử ${count})`, authority: true, by: root },
  });
  return { root, middle, own: aCertificate({ name, by: middle, key: anRsaKey() }) };
};
