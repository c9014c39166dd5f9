import type { Running } from "../states/states-service.ts";
import { escaped, localPage, pageHeaders } from "./html.ts";
import { json, type Reply } from "./reply.ts";

/** The executions as a page for a browser, as JSON for everyone else. */
export const localExecutions = (
  executions: readonly Running[],
  accept: string | undefined,
): Reply => {
  if (accept?.includes("text/html") !== true) return json(200, executions);
  const rows = executions
    .map(({ machine, name, status, currentState }) => {
      const cells = [machine, name, words[status] ?? status, currentState];
      return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
    })
    .join("\n");
  const heads = ["Quy trình", "Hồ sơ", "Tình trạng", "Bước hiện tại"]
    .map((head) => `<th scope="col">${head}</th>`)
    .join("");
  const content =
    executions.length === 0
      ? "<p>Chưa có quy trình nào.</p>"
      : `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
  return {
    status: 200,
    headers: pageHeaders,
    body: localPage("Các quy trình", `${content}\n<p><a href="/_local">Máy chạy thử</a></p>`),
  };
};

const words: Readonly<Record<string, string>> = {
  RUNNING: "Đang chạy",
  SUCCEEDED: "Đã xong",
  FAILED: "Hỏng",
  TIMED_OUT: "Quá hạn",
  ABORTED: "Đã dừng",
};
