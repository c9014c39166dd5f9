/** A calculation that no line break parts. */
const whole = (text: string) => text.replaceAll(" ", "\u00a0");

/** Fixed words of the minutes of a session; always Vietnamese, whatever the language of the page around it. */
export const minutesWords = {
  place: "Hà Nội",
  code: { council: "BB-HĐTĐKT", cluster: "BB-CTĐ" },
  issuer: {
    parent: ["LIÊN MINH", "HỢP TÁC XÃ VIỆT NAM"],
    council: ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"],
  },
  subject: (title: string) => `Phiên bỏ phiếu: ${title}`,
  divided: (day: string) =>
    `Căn cứ Văn bản số 172/LMHTXVN-TCCB ${day} của Liên minh Hợp tác xã Việt Nam về việc phân chia lại các Cụm, Khối thi đua`,

  times: (opens: string, closes: string) =>
    `Thời gian: mở phiên lúc ${opens}; đóng phiên lúc ${closes}.`,
  rounds: (rounds: number) => `Số vòng bỏ phiếu: ${String(rounds).padStart(2, "0")}.`,
  extended: (from: string, to: string, name: string) =>
    `Gia hạn: từ ${from} sang ${to}; người gia hạn: ${name}.`,
  closedEarly: (at: string, from: string) =>
    `Đóng trước giờ: lúc ${at}, thay cho ${from}, vì không còn phiếu nào chưa bỏ có thể làm thay đổi kết quả.`,
  passed: {
    instead: (before: string, day: string) => `thay ông/bà ${before}, từ ngày ${day}`,
    votes: (next: string, before: string, at: string) =>
      `Chuyển vai trò: từ ${at}, ông/bà ${next} là thành viên thay ông/bà ${before} và bỏ phiếu của vị trí này.`,
    votesFrom: (next: string, before: string, at: string, round: number) =>
      `Chuyển vai trò: từ ${at}, ông/bà ${next} là thành viên thay ông/bà ${before}, và bỏ phiếu của vị trí này từ vòng ${round}.`,
    listed: (next: string, before: string, at: string) =>
      `Chuyển vai trò: từ ${at}, ông/bà ${next} là thành viên thay ông/bà ${before}; trong phiên này vị trí vẫn ghi theo ông/bà ${before}.`,
  },
  form: "Địa điểm, hình thức: họp từ xa; bỏ phiếu kín trên hệ thống Suy Tôn, mỗi thành viên một đường dẫn riêng.",

  chairIs: (name: string, role: string) => `Chủ tọa: ông/bà ${name}, ${role}.`,
  chairUnknown: "Chủ tọa: ……………………………………………",
  secretaryIs: (name: string) => `Thư ký: ông/bà ${name}.`,
  secretaryUnknown: "Thư ký: ……………………………………………",
  roles: {
    chair: "Chủ tịch Hội đồng",
    member: "Ủy viên",
    leader: "Cụm trưởng",
    voter: "Thành viên",
  },
  attendance: (members: number, mayVote: number) =>
    members === mayVote
      ? `Tổng số thành viên: ${members}, tất cả được bỏ phiếu.`
      : `Tổng số thành viên: ${members}; được bỏ phiếu: ${mayVote}; còn lại cùng đơn vị hoặc cùng tỉnh với mọi đối tượng, nên không bỏ phiếu.`,
  took: {
    remote: (count: number) => `bỏ phiếu qua đường dẫn riêng: ${count}`,
    written: (count: number) => `gửi ý kiến bằng văn bản: ${count}`,
    deputy: (count: number) => `có người thay bỏ phiếu: ${count}`,
    absent: (count: number) => `vắng mặt: ${count}`,
    recused: (count: number) => `không được bỏ phiếu: ${count}`,
  },
  turnout: (parts: string) => `Tham gia: ${parts}.`,
  absentees: (names: string) => `Không bỏ phiếu ở vòng này: ${names}.`,
  quorum: (present: number, mayVote: number, quorum: number, arithmetic: string) =>
    mayVote === 0
      ? "Không thành viên nào được bỏ phiếu, vì mọi thành viên đều cùng đơn vị hoặc cùng tỉnh với các đối tượng trong danh sách"
      : `Có ${present} trên ${mayVote} thành viên được bỏ phiếu đã bỏ phiếu; cần ít nhất ${quorum}${arithmetic}`,
  quorumArithmetic: (quorum: number, of: number, mayVote: number, parts: number) =>
    ` (${whole(`${quorum} × ${of} ≥ ${mayVote} × ${parts}`)})`,
  quorate: ": đủ điều kiện.",
  inquorate: ": không đủ điều kiện, các đề nghị được giữ lại cho phiên sau.",

  percent: (award: string, percent: number) =>
    `${award}: từ ${percent}% tổng số thành viên trở lên`,
  majority: (award: string) => `${award}: trên một nửa tổng số thành viên`,
  by: (citation: string) => `, theo ${citation}`,
  byDefault: ", mức hệ thống đặt sẵn, Nghị định không định riêng",
  unconfirmed: " (tỷ lệ cần đối chiếu với văn bản)",
  needed: (needed: number, basis: number, arithmetic: string) =>
    `xét trên ${basis} thành viên: cần ${needed} phiếu đồng ý (${arithmetic})`,
  percentArithmetic: (needed: number, basis: number, percent: number) =>
    whole(`${needed} × 100 ≥ ${percent} × ${basis}`),
  majorityArithmetic: (needed: number, basis: number) => whole(`${needed} × 2 > ${basis}`),
  basis: {
    "without-recused":
      "Số phải đạt tính trên tất cả thành viên, cả người vắng mặt. Thành viên cùng đơn vị hoặc cùng tỉnh không bỏ phiếu cho đối tượng đó và không tính vào tổng số khi xét đối tượng đó.",
    "all-members":
      "Số phải đạt tính trên tất cả thành viên, cả người vắng mặt và người không được bỏ phiếu cho đối tượng đó.",
  },

  round: (round: number) => `Vòng ${round}`,
  why: {
    passed: "Được chọn",
    "below-threshold": "Không đạt",
    "beyond-quota": "Đủ phiếu, ngoài số cờ",
    "asked-to-supplement": "Trả lại để bổ sung",
    "no-quorum": "Giữ lại, không đủ người bỏ phiếu",
    "nobody-may-vote": "Giữ lại, không ai được bỏ phiếu",
    withdrawn: "Đã rút hồ sơ",
    frozen: "Giữ lại, đang tạm dừng xét",
    "chair-decided": "Chủ tọa quyết định",
    "chair-silent": "Giữ lại cho phiên sau",
  },
  tied: { again: "Vào vòng hai", last: "Vẫn bằng phiếu" },
  lastPlace: "Bằng nhau ở vị trí cuối",
  places: (places: number) =>
    `Xếp hạng: theo số phiếu đồng ý; bằng phiếu thì theo điểm thẩm định. Số cờ còn được đề nghị: ${String(places).padStart(2, "0")}.`,

  tieLeft: (names: string, places: number) =>
    `Sau vòng cuối, các đối tượng sau vẫn bằng nhau ở vị trí cuối cùng, còn ${String(places).padStart(2, "0")} chỗ: ${names}.`,
  decided: (name: string, at: string, chosen: string) =>
    `Ông/bà ${name}, chủ tọa phiên, quyết định lúc ${at}, chọn: ${chosen}.`,
  decidedInstead: (name: string, at: string, chosen: string) =>
    `Ông/bà ${name}, được mời quyết định thay chủ tọa, quyết định lúc ${at}, chọn: ${chosen}.`,
  because: (reason: string) => `Lý do: ${reason.replace(/[\s.;,]+$/u, "")}.`,
  undecided:
    "Chủ tọa chưa quyết định trong thời hạn, nên các hồ sơ này được giữ lại cho phiên sau.",
  unanimous: (names: string) =>
    `Mọi phiếu đều giống nhau đối với: ${names}. Vì vậy kết quả cho biết lựa chọn của mọi thành viên đã bỏ phiếu cho đối tượng đó.`,

  chosen: {
    council: (award: string, count: string) =>
      `Hội đồng thống nhất đề nghị tặng ${award} cho ${count} tập thể, cá nhân`,
    cluster: (award: string, count: string) =>
      `Cụm thi đua thống nhất suy tôn, đề nghị tặng ${award} cho ${count} tập thể, cá nhân`,
  },
  nobodyChosen: (award: string) => `Không có đối tượng nào được chọn tặng ${award}.`,
  list: {
    returned: "Trả lại hồ sơ để bổ sung",
    "not-chosen": "Không được chọn",
    withdrawn: "Đã rút hồ sơ trước khi kiểm phiếu",
    frozen: "Giữ lại cho phiên sau, vì đang tạm dừng xét",
    waiting: "Giữ lại cho phiên sau",
  },
  said: (reason: string, times: number) => `${reason} (${times} phiếu)`,
  ended: (at: string) => `Phiên kết thúc lúc ${at}.`,
  closing: "Biên bản được lập tự động từ kết quả kiểm phiếu; thư ký và chủ tọa ký xác nhận.",
  closingWithMembers:
    "Biên bản được lập tự động từ kết quả kiểm phiếu; thư ký, chủ tọa và các thành viên ký xác nhận.",

  secretary: "THƯ KÝ",
  chair: "CHỦ TỌA",
  unnamed: "(ký, ghi rõ họ tên)",
  recipients: {
    council: [
      "Chủ tịch Liên minh HTX Việt Nam (để báo cáo)",
      "Các thành viên Hội đồng",
      "Lưu: VT, TCCB",
    ],
    cluster: [
      "Ban Tổ chức cán bộ, Liên minh HTX Việt Nam",
      "Các thành viên Cụm thi đua",
      "Lưu: VT, hồ sơ Cụm thi đua",
    ],
  },
} as const;
