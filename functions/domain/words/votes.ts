import { catalogue } from "./catalogue.ts";

/** The numbers that the sentences about a result name. */
type Numbers = {
  readonly agree: number;
  readonly returned: number;
  readonly basis: number;
  readonly needed: number;
  readonly rank: number;
  readonly round: number;
  readonly chosen: boolean;
  /** Every ballot on the nominee abstained. */
  readonly silent: boolean;
};

/** Words of results: on the page, in the minutes, on the nominee's timeline. */
export const voteWords = catalogue({
  vi: {
    council: "Hội đồng Thi đua - Khen thưởng Liên minh Hợp tác xã Việt Nam",
    choices: {
      agree: "Đồng ý",
      disagree: "Không đồng ý",
      return: "Đề nghị bổ sung hồ sơ",
      abstain: "Không có ý kiến",
    },
    outcomes: {
      chosen: "Được chọn",
      "not-chosen": "Không được chọn",
      returned: "Trả lại để bổ sung",
      "second-round": "Bỏ phiếu vòng hai",
      waiting: "Chờ phiên sau",
    },
    why: {
      passed: ({ agree, basis, needed }: Numbers) =>
        `Đạt: ${agree}/${basis} phiếu đồng ý, cần ít nhất ${needed}.`,
      "below-threshold": ({ agree, basis, needed, silent }: Numbers) =>
        silent
          ? `Không đạt: mọi phiếu đều chọn “Không có ý kiến”, tức 0/${basis} phiếu đồng ý, cần ít nhất ${needed}.`
          : `Không đạt: ${agree}/${basis} phiếu đồng ý, cần ít nhất ${needed}.`,
      "beyond-quota": ({ agree, basis, rank }: Numbers) =>
        `Đủ phiếu (${agree}/${basis}) nhưng xếp thứ ${rank}, ngoài số cờ được đề nghị.`,
      "asked-to-supplement": ({ agree, basis, needed, returned }: Numbers) =>
        `Chưa đạt (${agree}/${basis}, cần ${needed}); ${returned} thành viên, từ một phần ba trở lên, đề nghị bổ sung hồ sơ.`,
      "tie-at-last-place": ({ agree, basis, round }: Numbers) =>
        round === 1
          ? `Bằng phiếu (${agree}/${basis}), và bằng điểm thẩm định nếu có, ở vị trí cuối cùng, nên bỏ phiếu vòng hai.`
          : `Vẫn bằng phiếu (${agree}/${basis}) ở vị trí cuối cùng sau vòng ${round}.`,
      "no-quorum": () => "Không đủ số thành viên bỏ phiếu, nên hồ sơ được giữ lại cho phiên sau.",
      "nobody-may-vote": () =>
        "Mọi thành viên đều cùng đơn vị hoặc cùng tỉnh với đối tượng này, không ai được bỏ phiếu, nên hồ sơ được giữ lại cho phiên sau.",
      frozen: () =>
        "Hồ sơ đang tạm dừng xét khi kiểm phiếu hoặc công bố, nên chưa quyết định gì và được giữ lại cho phiên sau.",
      withdrawn: () => "Hồ sơ đã được rút trước khi kiểm phiếu.",
      "chair-decided": ({ agree, basis, chosen }: Numbers) =>
        chosen
          ? `Vẫn bằng phiếu (${agree}/${basis}) ở vị trí cuối cùng sau vòng cuối; chủ tọa phiên quyết định chọn.`
          : `Vẫn bằng phiếu (${agree}/${basis}) ở vị trí cuối cùng sau vòng cuối; chủ tọa phiên quyết định chọn đối tượng khác.`,
      "chair-silent": ({ agree, basis }: Numbers) =>
        `Vẫn bằng phiếu (${agree}/${basis}) ở vị trí cuối cùng sau vòng cuối, và chưa có quyết định của chủ tọa trong thời hạn, nên hồ sơ được giữ lại cho phiên sau.`,
    },
  },
  en: {
    council: "Emulation and Commendation Council of the Vietnam Cooperative Alliance",
    choices: {
      agree: "Agree",
      disagree: "Do not agree",
      return: "Ask for a supplement",
      abstain: "Abstain",
    },
    outcomes: {
      chosen: "Chosen",
      "not-chosen": "Not chosen",
      returned: "Returned for a supplement",
      "second-round": "Second round",
      waiting: "Waits for a later session",
    },
    why: {
      passed: ({ agree, basis, needed }: Numbers) =>
        `Passed: ${agree} of ${basis} agree, ${needed} needed.`,
      "below-threshold": ({ agree, basis, needed, silent }: Numbers) =>
        silent
          ? `Did not pass: every ballot abstained, so 0 of ${basis} agree, ${needed} needed.`
          : `Did not pass: ${agree} of ${basis} agree, ${needed} needed.`,
      "beyond-quota": ({ agree, basis, rank }: Numbers) =>
        `Enough votes (${agree} of ${basis}), but rank ${rank} is beyond the number of flags.`,
      "asked-to-supplement": ({ agree, basis, needed, returned }: Numbers) =>
        `Did not pass (${agree} of ${basis}, ${needed} needed); ${returned === 1 ? "one member" : `${returned} members`}, a third or more, asked for a supplement.`,
      "tie-at-last-place": ({ agree, basis, round }: Numbers) =>
        round === 1
          ? `Equal in votes (${agree} of ${basis}), and in appraised score where there is one, at the last place, so there is a second round.`
          : `Still equal in votes (${agree} of ${basis}) at the last place after round ${round}.`,
      "no-quorum": () => "Too few members voted, so the nomination is kept for a later session.",
      "nobody-may-vote": () =>
        "Every member is of the unit or province of this nominee and nobody may vote, so the nomination is kept for a later session.",
      frozen: () =>
        "The nomination was on hold when the votes were counted or the results given out, so nothing was decided; it is kept for a later session.",
      withdrawn: () => "The nomination was withdrawn before the count.",
      "chair-decided": ({ agree, basis, chosen }: Numbers) =>
        chosen
          ? `Still equal in votes (${agree} of ${basis}) at the last place after the last round; the chair chose this nominee.`
          : `Still equal in votes (${agree} of ${basis}) at the last place after the last round; the chair chose another nominee.`,
      "chair-silent": ({ agree, basis }: Numbers) =>
        `Still equal in votes (${agree} of ${basis}) at the last place after the last round, and the chair did not decide in time, so the nomination is kept for a later session.`,
    },
  },
});
