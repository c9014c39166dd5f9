import { prefersJson } from "../../../schemas/prefers-json.ts";
import { markup } from "../emulators/markup.ts";
import { plainPage, plainPageHeaders } from "../emulators/plain-page.ts";
import type { Reply } from "./reply.ts";

const problems = {
  400: ["Yêu cầu không hợp lệ", "Địa chỉ này không đúng. Hãy mở lại đường dẫn trong thư."],
  403: ["Không được phép", "Trang này chỉ mở được từ chính máy đang chạy hệ thống."],
  404: ["Không tìm thấy trang", "Địa chỉ này không có. Hãy kiểm tra lại, hoặc về trang đầu."],
  405: ["Không làm được ở đây", "Trang này có, nhưng không nhận cách gửi này."],
  413: [
    "Dữ liệu gửi quá lớn",
    "Chưa có gì được ghi. Hãy quay lại, rút ngắn nội dung hoặc chọn tệp dưới 4 MB rồi gửi lại.",
  ],
  500: ["Có lỗi ở phía chúng tôi", "Chưa có gì bị mất. Hãy thử lại sau ít phút."],
  503: ["Hệ thống đang bận", "Chưa có gì được ghi. Hãy thử lại sau ít phút."],
} as const;

/** A status that the gateway answers by itself. */
export type ProblemStatus = keyof typeof problems;

/** An error that no function answered: a page for people, problem details for programs. */
export const problem = (
  status: ProblemStatus,
  accept: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Reply => {
  const [title, detail] = problems[status];
  if (prefersJson(accept)) {
    return {
      status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...headers,
      },
      body: JSON.stringify({ type: "about:blank", title, status, detail }),
    };
  }
  const body = plainPage({
    title,
    body: markup`<h1>${title}</h1>\n<p>${detail}</p>\n<p><a href="/">Về trang đầu</a></p>`,
  });
  return { status, headers: { ...plainPageHeaders, ...headers }, body };
};
