import { describe, expect, it } from "vitest";
import { dayOf } from "../../functions/domain/dates.ts";
import { lateDue } from "../../functions/domain/late-due.ts";

describe("until when a stage waits for whoever gets it late", () => {
  // Monday, 10 October 2022.
  const at = "2022-10-10T03:00:00.000Z";

  it.each([
    { when: "much time is left", stage: "appraisal", due: "2022-11-04", until: "2022-11-04" },
    { when: "two days are left", stage: "appraisal", due: "2022-10-12", until: "2022-10-17" },
    { when: "it is overdue", stage: "appraisal", due: "2022-10-03", until: "2022-10-17" },
    {
      when: "it is due that day",
      stage: "province-review",
      due: "2022-10-17",
      until: "2022-10-17",
    },
  ] as const)("is $until when $when", ({ stage, due, until }) => {
    expect(dayOf(lateDue({ stage, due: `${due}T16:59:59.999Z` }, at))).toBe(until);
  });
});
