import { markup } from "../emulators/markup.ts";
import { plainPage, plainPageHeaders } from "../emulators/plain-page.ts";
import type { Running } from "../states/states-service.ts";
import { json, type Reply } from "./reply.ts";

/** The executions as a page for a browser, as JSON for everyone else. */
export const localExecutions = (executions: readonly Running[], accept = ""): Reply => {
  if (!accept.includes("text/html")) return json(200, executions);
  const rows = executions.map(
    ({ machine, name, status, currentState }) =>
      markup`<li class="row"><b>${name}</b><small>${machine} · ${words[status] ?? status} · ${currentState}</small></li>`,
  );
  const body = plainPage({
    title: "Quy trình",
    body: markup`
<p><a href="/_local">← Máy chạy thử</a></p>
<h1>Quy trình</h1>
<p class="muted">${executions.length === 0 ? "Chưa có quy trình nào." : `${executions.length} quy trình`}</p>
<ul class="rows">${rows}</ul>`,
  });
  return { status: 200, headers: plainPageHeaders, body };
};

const words: Readonly<Record<string, string>> = {
  RUNNING: "Đang chạy",
  SUCCEEDED: "Đã xong",
  FAILED: "Hỏng",
  TIMED_OUT: "Quá hạn",
  ABORTED: "Đã dừng",
};
