import { catalogue } from "./catalogue.ts";

type Part = { readonly count: number; readonly of: number };

/** Words of the fairness report: its page and its sheet. */
export const fairnessWords = catalogue({
  vi: {
    title: "Báo cáo công bằng",
    lead: "Khen thưởng có luân phiên không, phiếu bầu có theo điểm thẩm định không, ai chưa từng được chọn. Báo cáo chỉ đếm; nhận xét là việc của người đọc.",
    over: (award: string, from: number, to: number) =>
      from === to ? `${award}, năm ${from}` : `${award}, ${from}–${to}`,
    allAwards: "Tất cả danh hiệu",
    filter: {
      label: "Chọn giai đoạn và danh hiệu",
      from: "Từ năm",
      to: "Đến năm",
      award: "Danh hiệu",
    },
    shortened: {
      title: (years: number) => `Báo cáo xem nhiều nhất ${years} năm`,
      next: (from: number, to: number) =>
        `Các năm đã chọn nhiều hơn thế, nên báo cáo lấy những năm gần nhất: ${from}–${to}. Muốn xem các năm trước, xin chọn lại hai năm.`,
    },
    basis: (nominated: number, awards: number, day: string) =>
      `${nominated} hồ sơ đã nộp và ${awards} khen thưởng đã ghi trong giai đoạn này. Tên tỉnh, thành phố lấy theo ngày ${day}; tỉnh đã sáp nhập được tính vào tỉnh mới.`,
    nothing: {
      title: "Giai đoạn này chưa có gì để đếm",
      next: "Chưa có hồ sơ nào được nộp và chưa ghi khen thưởng nào cho lựa chọn này. Xin chọn năm khác hoặc danh hiệu khác.",
    },
    withoutProvince: (count: number) =>
      `${count} khen thưởng thuộc đơn vị không gắn với tỉnh nào (cơ quan, đơn vị trực thuộc) nên không có trong bảng theo tỉnh.`,
    download: "Tải bảng tính (.xlsx)",
    sheetFile: (from: number, to: number) => `bao-cao-cong-bang-${from}-${to}.xlsx`,
    province: "Tỉnh, thành phố",
    joined: (names: string) => `gồm cả ${names}`,
    year: "Năm",
    all: "Cộng",
    partOf: ({ count, of }: Part) => `${count} trên ${of}`,
    percent: (percent: number) => `${percent} %`,
    unknown: "chưa có số liệu",
    rotation: {
      title: "Luân phiên",
      lead: "Mỗi ô là số khen thưởng mà các tập thể, cá nhân của một tỉnh nhận trong một năm.",
      none: "Chưa ghi khen thưởng nào cho các tỉnh trong giai đoạn này.",
      noCluster: "Các tỉnh ngoài những cụm có trong danh bạ",
      nothingHere: "Cụm này chưa có khen thưởng nào trong giai đoạn.",
      scroll: (name: string) => `Bảng luân phiên: ${name}`,
      caption: (name: string) => `Số khen thưởng theo tỉnh và năm: ${name}`,
      rested: ({ count, of }: Part, years: number) =>
        of === 0
          ? `Chưa so được với các năm trước, vì ${years} năm trước đó chưa ghi khen thưởng nào.`
          : `${count} trên ${of} khen thưởng về tỉnh không có khen thưởng nào trong ${years} năm trước đó.`,
      run: (years: number, names: string) =>
        years <= 1
          ? "Không tỉnh nào được hai năm liền."
          : `Dài nhất là ${years} năm liền: ${names}.`,
      turns: (strict: boolean | undefined, { count, of }: Part) =>
        strict === undefined
          ? "Chưa đủ năm để nói có theo lượt hay không."
          : strict
            ? `Đúng như theo lượt: trong ${of} năm so được, không tỉnh nào được lần nữa khi còn tỉnh chưa được. Nên đối chiếu với điểm thẩm định.`
            : `Không theo lượt chặt chẽ: ${count} trên ${of} năm so được là giữ lượt.`,
      how: (rest: number, least: number) =>
        `Cách tính: một khen thưởng chỉ được so khi trong ${rest} năm trước đó cả cụm có ít nhất một khen thưởng đã ghi. Một năm giữ lượt khi không tỉnh nào được lần nữa trong lúc còn tỉnh khác chưa được; cần ít nhất ${least} năm có khen thưởng.`,
      measure: "Điều đo được",
      figure: "Kết quả",
    },
    votes: {
      title: "Phiếu và điểm thẩm định",
      lead: "Mỗi phiên đã công bố xếp hạng hai lần: theo tỷ lệ phiếu đồng ý và theo điểm thẩm định mà người bỏ phiếu đã thấy. Phiên lệch nhiều nhất đứng trước.",
      none: "Chưa có phiên nào đã công bố mà có từ hai đối tượng có điểm thẩm định trở lên.",
      over: (body: string, day: string) => `${body}, đóng ngày ${day}`,
      pairs: (all: number, opposite: number, level: number) =>
        all === 0
          ? "Mọi đối tượng có cùng điểm, nên không có cặp nào để so."
          : `Trong ${all} cặp có điểm khác nhau, ${opposite} cặp người điểm thấp hơn lại được nhiều phiếu hơn, ${level} cặp bằng phiếu.`,
      agree: "Thứ hạng theo phiếu và theo điểm giống nhau ở mọi đối tượng.",
      nominee: "Đối tượng",
      score: "Điểm",
      byScore: "Hạng theo điểm",
      byVotes: "Hạng theo phiếu",
      gap: "Lệch",
      chart: "Hai hạng trên một trục",
      chartName: (score: number, votes: number, of: number) =>
        `Hạng ${score} theo điểm, hạng ${votes} theo phiếu, trong ${of}`,
      key: "Vòng tròn rỗng là hạng theo điểm, chấm đặc là hạng theo phiếu; hạng nhất ở bên trái.",
      chosen: "được chọn",
      notChosen: "không được chọn",
      outcome: "Kết quả",
      more: (left: number) => `Còn ${left} đối tượng lệch ít hơn, có đủ trong bảng tính.`,
      unread: (count: number) =>
        `Còn ${count} phiên cũ hơn không nằm trong bảng này. Xin chọn giai đoạn ngắn hơn để xem.`,
      how: (least: number) =>
        `Cách tính: lấy vòng một; người bằng nhau cùng hạng; thành viên không được bỏ phiếu cho một đối tượng thì không tính vào đối tượng ấy. Báo cáo không nêu số phiếu, và bỏ qua đối tượng có ít hơn ${least} phiếu trả lời.`,
      session: "Phiên",
      body: "Nơi bỏ phiếu",
      closed: "Ngày đóng",
      award: "Danh hiệu",
    },
    shares: {
      title: "Lần đầu và hợp tác xã",
      lead: "So giữa những hồ sơ đã nộp và những hồ sơ đã có quyết định khen thưởng.",
      none: "Chưa có hồ sơ nào được nộp trong giai đoạn này.",
      measure: "Tỷ lệ",
      nominated: "Trong hồ sơ đã nộp",
      chosen: "Trong hồ sơ được khen",
      firstTime: "Lần đầu được đề nghị",
      cooperative: "Hợp tác xã",
      figure: "Số hồ sơ",
      percent: "Phần trăm",
      chart: "Biểu đồ",
      firstTimeMeans: (years: number) =>
        `Lần đầu: trong ${years} năm trước năm xét, chưa ghi khen thưởng nào cho đối tượng ấy dưới bất cứ tên cũ nào.`,
      cooperativeMeans:
        "Hợp tác xã: hợp tác xã, liên hiệp hợp tác xã, quỹ tín dụng nhân dân và người làm việc ở đó.",
      compared: (more: boolean | undefined, part: Part, percent: number) =>
        more === undefined
          ? `Chưa có hồ sơ nào được khen để so với mức trên ${percent} %.`
          : more
            ? `${part.count} trên ${part.of} khen thưởng là của hợp tác xã: trên ${percent} %, như báo cáo dưới đây đã nêu.`
            : `${part.count} trên ${part.of} khen thưởng là của hợp tác xã: chưa trên ${percent} % như báo cáo dưới đây đã nêu.`,
      source: (source: string, quoted: string) => `Nguồn của mức so sánh: ${source}: “${quoted}”.`,
      sourceAll: "Mức ấy nói về mọi danh hiệu cộng lại; xem với lựa chọn “Tất cả danh hiệu”.",
      mark: (percent: number) => `Vạch đứng là mức ${percent} %.`,
    },
    provinces: {
      title: "Nơi chưa được chọn",
      lead: "Tỉnh có hồ sơ đã xét xong mà chưa có khen thưởng nào, và tỉnh không nộp hồ sơ nào.",
      neverChosen: (count: number) => `${count} tỉnh có hồ sơ đã xét xong nhưng chưa được khen`,
      neverChosenNone: "Không có tỉnh nào nộp hồ sơ, đã xét xong mà chưa được khen lần nào.",
      neverNominated: (count: number) =>
        `${count} tỉnh không nộp hồ sơ nào và không có khen thưởng`,
      neverNominatedNone: "Tỉnh nào cũng đã có hồ sơ hoặc khen thưởng.",
      others: "Các tỉnh khác",
      othersNone: "Chưa có tỉnh nào khác.",
      nominated: "Hồ sơ đã nộp",
      ended: "Đã xét xong",
      won: "Khen thưởng đã ghi",
      chart: "Biểu đồ",
      key: "Thanh trên là hồ sơ đã nộp, thanh dưới là khen thưởng đã ghi.",
      how: "Cách tính: hồ sơ chưa xét xong không bị coi là không được chọn. Khen thưởng đã ghi gồm cả những năm trước khi dùng hệ thống, nếu đã nhập; vì thế có thể nhiều hơn số hồ sơ.",
    },
    granted: {
      title: "Số liệu đã in của những năm này",
      lead: (source: string) =>
        `${source}. Nguồn chỉ có con số, không có tên, nên không tính được vào các bảng trên.`,
      award: "Danh hiệu",
      collectives: "Tập thể",
      individuals: "Cá nhân",
    },
    sheets: {
      summary: "Tóm tắt",
      rotation: "Luân phiên",
      votes: "Phiếu và điểm",
      shares: "Tỷ lệ",
      provinces: "Tỉnh, thành phố",
      cluster: "Cụm thi đua",
      group: "Nhóm",
      groups: {
        neverChosen: "Chưa được khen",
        neverNominated: "Không nộp hồ sơ",
        others: "Khác",
      },
      about: "Nội dung",
      madeOn: (day: string) => `Lập ngày ${day} từ dữ liệu của hệ thống.`,
    },
  },
  en: {
    title: "Fairness report",
    lead: "Whether awards take turns, whether votes follow the appraised score, who was never chosen. The report only counts; judging is for whoever reads it.",
    over: (award, from, to) => (from === to ? `${award}, ${from}` : `${award}, ${from}–${to}`),
    allAwards: "All awards",
    filter: { label: "Choose years and award", from: "From year", to: "To year", award: "Award" },
    shortened: {
      title: (years) => `A report spans ${years} years at most`,
      next: (from, to) =>
        `More were chosen, so the latest of them are shown: ${from}–${to}. Choose other years to see earlier ones.`,
    },
    basis: (nominated, awards, day) =>
      `${nominated} dossiers sent in and ${awards} awards on record in these years. Provinces are those of ${day}; one that merged counts for the new one.`,
    nothing: {
      title: "There is nothing to count in these years",
      next: "No dossier was sent in and no award is on record for this choice. Choose other years or another award.",
    },
    withoutProvince: (count) =>
      `${count} awards went to units that belong to no province, and are in no table by province.`,
    download: "Download the sheet (.xlsx)",
    sheetFile: (from, to) => `fairness-report-${from}-${to}.xlsx`,
    province: "Province",
    joined: (names) => `with ${names}`,
    year: "Year",
    all: "Total",
    partOf: ({ count, of }) => `${count} of ${of}`,
    percent: (percent) => `${percent}%`,
    unknown: "no figures yet",
    rotation: {
      title: "Rotation",
      lead: "Each cell is the number of awards that bodies and people of a province got in a year.",
      none: "No award of a province is on record in these years.",
      noCluster: "Provinces outside the clusters of the registry",
      nothingHere: "This cluster has no award in these years.",
      scroll: (name) => `Rotation table: ${name}`,
      caption: (name) => `Awards by province and year: ${name}`,
      rested: ({ count, of }, years) =>
        of === 0
          ? `Nothing to compare with yet: no award is on record in the ${years} years before.`
          : `${count} of ${of} awards went to a province without any in the ${years} years before.`,
      run: (years, names) =>
        years <= 1
          ? "No province had one two years running."
          : `The longest run is ${years} years: ${names}.`,
      turns: (strict, { count, of }) =>
        strict === undefined
          ? "Too few years to say whether turns were taken."
          : strict
            ? `Exactly as if in turns: in ${of} years that can be compared, no province got another one while some had none. Compare with the appraised scores.`
            : `No strict turns: ${count} of ${of} years that can be compared keep to them.`,
      how: (rest, least) =>
        `How it is counted: an award is compared only when the cluster has one on record in the ${rest} years before. A year keeps to turns when no province gets another one while some have none; at least ${least} years with awards are needed.`,
      measure: "Measure",
      figure: "Finding",
    },
    votes: {
      title: "Votes and appraised scores",
      lead: "Every announced session is ranked twice: by the share that agreed and by the appraised score that voters saw. The one that differs most comes first.",
      none: "No announced session has two nominees with an appraised score yet.",
      over: (body, day) => `${body}, closed on ${day}`,
      pairs: (all, opposite, level) =>
        all === 0
          ? "All have the same score, so there is no pair to compare."
          : `Of ${all} pairs with different scores, the lower score had more votes in ${opposite}, and as many in ${level}.`,
      agree: "The place by votes and the place by score are the same for everyone.",
      nominee: "Nominee",
      score: "Score",
      byScore: "Place by score",
      byVotes: "Place by votes",
      gap: "Apart",
      chart: "Both places on one line",
      chartName: (score, votes, of) => `Place ${score} by score, place ${votes} by votes, of ${of}`,
      key: "The ring is the place by score, the dot the place by votes; the first place is on the left.",
      chosen: "chosen",
      notChosen: "not chosen",
      outcome: "Outcome",
      more: (left) => `${left} more nominees are less far apart; the sheet has all of them.`,
      unread: (count) =>
        `${count} older sessions are not in this table. Choose fewer years to see them.`,
      how: (least) =>
        `How it is counted: the first round; equals share a place; a member who may not vote on a nominee does not count for that nominee. No numbers of votes are told, and a nominee with fewer than ${least} answers is left out.`,
      session: "Session",
      body: "Who voted",
      closed: "Closed",
      award: "Award",
    },
    shares: {
      title: "First time, and cooperatives",
      lead: "Dossiers that were sent in, beside those with a decision.",
      none: "No dossier was sent in in these years.",
      measure: "Share",
      nominated: "Of dossiers sent in",
      chosen: "Of dossiers honoured",
      firstTime: "Nominated for the first time",
      cooperative: "Cooperatives",
      figure: "Dossiers",
      percent: "Percent",
      chart: "Chart",
      firstTimeMeans: (years) =>
        `First time: nothing on record for the nominee, under any earlier name, in the ${years} years before.`,
      cooperativeMeans:
        "Cooperatives: cooperatives, their unions, people’s credit funds, and whoever works there.",
      compared: (more, part, percent) =>
        more === undefined
          ? `No dossier was honoured yet that could be compared with the share of over ${percent}%.`
          : more
            ? `${part.count} of ${part.of} awards are of cooperatives: over ${percent}%, as the report below says.`
            : `${part.count} of ${part.of} awards are of cooperatives: not over ${percent}% as the report below says.`,
      source: (source, quoted) => `Where the share comes from: ${source}: “${quoted}”.`,
      sourceAll: "It is said of all awards together; look at it with “All awards”.",
      mark: (percent) => `The upright line is at ${percent}%.`,
    },
    provinces: {
      title: "Never chosen",
      lead: "Provinces whose dossiers came to an end without an award, and those that sent in none.",
      neverChosen: (count) => `${count} provinces had dossiers, and no award`,
      neverChosenNone: "There is no province whose dossiers all came to an end without an award.",
      neverNominated: (count) => `${count} provinces sent in nothing and have no award`,
      neverNominatedNone: "Every province has a dossier or an award.",
      others: "The other provinces",
      othersNone: "There are no others yet.",
      nominated: "Sent in",
      ended: "Came to an end",
      won: "Awards on record",
      chart: "Chart",
      key: "The upper bar is the dossiers sent in, the lower one the awards on record.",
      how: "How it is counted: a dossier still on its way is not called never chosen. Awards on record include years before this system, where they were entered, and may therefore be more than the dossiers.",
    },
    granted: {
      title: "Figures printed of these years",
      lead: (source) =>
        `${source}. It has figures and no names, so the tables above cannot count them.`,
      award: "Award",
      collectives: "Collectives",
      individuals: "Individuals",
    },
    sheets: {
      summary: "Summary",
      rotation: "Rotation",
      votes: "Votes and scores",
      shares: "Shares",
      provinces: "Provinces",
      cluster: "Cluster",
      group: "Group",
      groups: {
        neverChosen: "Never chosen",
        neverNominated: "Sent in nothing",
        others: "Other",
      },
      about: "Finding",
      madeOn: (day) => `Made on ${day} from what the system holds.`,
    },
  },
});
