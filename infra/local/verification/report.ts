import type { VerifyRecordOutput } from "../../../schemas/verification.ts";

/** How a report reads on a terminal, and the status that the command ends with. */
export type Report = { readonly lines: readonly string[]; readonly status: 0 | 1 | 2 };

/** What a verification came to, in plain sentences. */
export const reportOf = (asked: string, output: VerifyRecordOutput): Report => {
  switch (output.outcome) {
    case "unreadable":
      return {
        lines: [
          `"${asked}" is neither a number with its year, such as 01/2022 or 01/QĐ-LMHTXVN/2022, nor the id of a nomination, a session or a decision.`,
        ],
        status: 2,
      };
    case "not-found":
      return { lines: [`There is no ${output.subject} here.`], status: 2 };
    case "fits":
    case "differs": {
      const { checks, subject } = output;
      const wrong = checks.filter(({ differences }) => differences.length > 0);
      const lines = checks.flatMap(({ checked, differences }) => [
        `${differences.length > 0 ? "DIFFERS" : "ok     "}  ${checked}`,
        ...differences.map((difference) => `           - ${difference}`),
      ]);
      const end =
        wrong.length === 0
          ? `Everything fits: ${checks.length} checks of the ${subject}.`
          : `${wrong.length} of ${checks.length} checks of the ${subject} found differences.`;
      return { lines: [...lines, "", end], status: wrong.length === 0 ? 0 : 1 };
    }
  }
};
