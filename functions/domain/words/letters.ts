/** Fixed words of letters between bodies; always Vietnamese, whatever the language of the page. */
export const letterWords = {
  address: (to: string) => `Kính gửi: ${to}`,
  file: "Lưu: VT, hồ sơ",
  asAddressed: "Như trên",
  submission: {
    kind: "TỜ TRÌNH",
    subject: (grant: string) => `Về việc đề nghị ${grant}`,
    national: "Liên minh Hợp tác xã Việt Nam",
    opening: (owner: string, to: string, grant: string, nominee: string) =>
      `${owner} kính trình ${to} xem xét, đề nghị ${grant} cho ${nominee}, cụ thể như sau:`,
    nominee: "1. Đối tượng đề nghị",
    merits: "2. Thành tích",
    earlier: "3. Các hình thức khen thưởng đã được nhận",
    none: "Chưa có.",
    papers: "4. Hồ sơ kèm theo",
    closing: (owner: string) =>
      `${owner} cam kết những nội dung trên là đúng sự thật và chịu trách nhiệm trước pháp luật về cam kết này. Kính đề nghị cấp có thẩm quyền xem xét, quyết định.`,
    hint: "(Ký, ghi rõ họ tên, đóng dấu)",
  },
  notice: {
    kind: "THÔNG BÁO",
    subject: (grant: string, nominee: string) =>
      `Về việc trả lại hồ sơ đề nghị ${grant} của ${nominee} để bổ sung, hoàn thiện`,
    opening: (version: number, submitted: string, grant: string, nominee: string, stage: string) =>
      `Hồ sơ đề nghị ${grant} cho ${nominee}, nộp lần thứ ${version} ${submitted}, đã được xem xét tại bước “${stage}”. Hồ sơ chưa đủ căn cứ để xem xét tiếp và được trả lại để bổ sung, hoàn thiện những nội dung sau:`,
    columns: ["Giấy tờ, nội dung", "Lý do và việc cần làm"] as const,
    text: "Nội dung khai trong đề nghị",
    due: (owner: string, due: string) =>
      `Đề nghị ${owner} bổ sung, hoàn thiện và nộp lại hồ sơ trên hệ thống Suy Tôn chậm nhất là hết ${due}. Những nội dung khác của hồ sơ được giữ nguyên; hồ sơ nộp lại được chuyển thẳng về bước đã trả.`,
    late: "Quá thời hạn trên mà không nộp lại, hồ sơ có thể được kết thúc xử lý trong đợt xét này.",
  },
} as const;
