/** Fixed words of a decision's paper; always Vietnamese, whatever the language of the page around it. */
export const paperWords = {
  number: (code: string) => `Số: …/${code}`,
  placeAndDate: (place: string) => `${place}, ngày … tháng … năm …`,
  decision: "QUYẾT ĐỊNH",
  decides: "QUYẾT ĐỊNH:",
  article: (number: number) => `Điều ${number}. `,
  recipients: (recipients: readonly string[]) => `Nơi nhận: ${recipients.join("; ")}.`,
  appendix: "Phụ lục",
} as const;
