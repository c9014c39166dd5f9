/** Fixed words of a certificate; always Vietnamese, whatever the language of the page around it. */
export const certificateWords = {
  title: (award: string, number: string) => `${award} theo Quyết định số ${number}`,
  decision: "Quyết định số",
  roll: "Số vào sổ vàng:",
  sample: "BẢN MẪU: con dấu và chữ ký trên bản in này là mẫu, không có giá trị pháp lý.",
} as const;
