import type { Page } from "playwright-core";

/** Listens to a page: what it says in its console, and what it asks of whom. */
export const watched = (page: Page) => {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    // A page that answers with a problem is reported as a thing that did not load.
    const ofPage = message.location().url === page.url();
    if (message.type() !== "error" || (ofPage && /status of 4\d\d/.test(message.text()))) return;
    complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  return { complaints, asked };
};
