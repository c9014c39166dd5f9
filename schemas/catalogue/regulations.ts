/** A legal text and the days on which it is in force. */
export type Regulation = {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly issuer: string;
  readonly date?: string;
  readonly from?: string;
  readonly until?: string;
  readonly replacedBy?: string;
  readonly note?: string;
};

/**
 * The register of regulations that nominations and decisions cite. 429/QĐ-LMHTXVN is dated both
 * 18/11/2019 and 18/5/2019 in one report of 2019; that it replaces 466 is inferred.
 */
export const regulations: readonly Regulation[] = [
  {
    id: "luat-tdkt-2003",
    title: "Luật Thi đua, khen thưởng",
    issuer: "Quốc hội",
    date: "2003-11-26",
    from: "2004-07-01",
    until: "2023-12-31",
    replacedBy: "luat-tdkt-2022",
  },
  {
    id: "nd-91-2017",
    title: "Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    number: "91/2017/NĐ-CP",
    issuer: "Chính phủ",
    date: "2017-07-31",
    from: "2017-10-01",
    until: "2023-12-31",
    replacedBy: "nd-98-2023",
  },
  {
    id: "luat-tdkt-2022",
    title: "Luật Thi đua, khen thưởng",
    number: "06/2022/QH15",
    issuer: "Quốc hội",
    date: "2022-06-15",
    from: "2024-01-01",
  },
  {
    id: "nd-98-2023",
    title: "Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    number: "98/2023/NĐ-CP",
    issuer: "Chính phủ",
    date: "2023-12-31",
    from: "2024-01-01",
    until: "2025-06-30",
    replacedBy: "nd-152-2025",
  },
  {
    id: "nd-152-2025",
    title: "Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    number: "152/2025/NĐ-CP",
    issuer: "Chính phủ",
    date: "2025-06-14",
    from: "2025-07-01",
  },
  {
    id: "qc-466-2018",
    title: "Quy chế thi đua, khen thưởng của hệ thống Liên minh Hợp tác xã Việt Nam",
    number: "466/QĐ-LMHTXVN",
    issuer: "Liên minh Hợp tác xã Việt Nam",
    date: "2018-05-11",
    from: "2018-05-11",
    until: "2019-11-17",
    replacedBy: "qc-429-2019",
    note: "Việc thay thế bởi Quyết định 429 là suy luận.",
  },
  {
    id: "qc-429-2019",
    title: "Quy chế Thi đua, Khen thưởng của hệ thống Liên minh Hợp tác xã Việt Nam",
    number: "429/QĐ-LMHTXVN",
    issuer: "Liên minh Hợp tác xã Việt Nam",
    date: "2019-11-18",
    from: "2019-11-18",
    note: "Một báo cáo năm 2019 ghi cả ngày 18/5/2019.",
  },
  {
    id: "vb-172-2021",
    title: "Văn bản phân chia lại các Cụm, Khối thi đua",
    number: "172/LMHTXVN-TCCB",
    issuer: "Liên minh Hợp tác xã Việt Nam",
    date: "2021-03-29",
    from: "2021-03-29",
  },
  {
    id: "nd-30-2020",
    title: "Nghị định về công tác văn thư",
    number: "30/2020/NĐ-CP",
    issuer: "Chính phủ",
    date: "2020-03-05",
    from: "2020-03-05",
  },
];
