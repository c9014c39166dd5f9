import { catalogue } from "./catalogue.ts";

/** Words that every mail carries around its own. */
export const mailWords = catalogue({
  vi: {
    product: "Suy Tôn",
    footer: (helpLine: string) =>
      `Thư tự động của hệ thống Suy Tôn, Liên minh Hợp tác xã Việt Nam; xin không trả lời thư này. Cần giúp đỡ, xin gọi Ban Tổ chức cán bộ, điện thoại ${helpLine}.`,
  },
  en: {
    product: "Suy Tôn",
    footer: (helpLine: string) =>
      `Automatic mail of Suy Tôn, Vietnam Cooperative Alliance; please do not answer it. For help, phone the Organisation and Personnel Board, ${helpLine}.`,
  },
});
