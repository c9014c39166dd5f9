import { describe, expect, it } from "vitest";
import { MinutesPaper } from "../../../schemas/paper.ts";
import { clusterMinutes, councilMinutes, tiedMinutes } from "../../support/sample-minutes.ts";

describe("the minutes of a cluster", () => {
  const paper = clusterMinutes();

  it("rest on the regulations of the day of the session", () => {
    expect(paper.bases.map((basis) => /\d+\/[^ ]+/u.exec(basis)?.[0] ?? basis)).toEqual([
      "Căn cứ Luật Thi đua, khen thưởng",
      ...["91/2017/NĐ-CP", "429/QĐ-LMHTXVN", "172/LMHTXVN-TCCB"],
    ]);
  });

  it("close when the last ballot came, not when it might have come", () => {
    expect(paper.opening[0]).toBe(
      "Thời gian: mở phiên lúc 08 giờ 00, ngày 10 tháng 10 năm 2022; đóng phiên lúc 10 giờ 20, ngày 14 tháng 10 năm 2022.",
    );
    expect(paper.date).toBe("2022-10-14");
  });

  it("work the rule and the quorum out, with the source", () => {
    const said = [...paper.threshold, ...paper.rounds.flatMap(({ turnout }) => turnout)]
      .join(" ")
      .replaceAll("\u00a0", " ");
    expect(said).toContain("từ 80% tổng số thành viên trở lên, theo Nghị định số 91/2017/NĐ-CP");
    expect(said).toContain("xét trên 4 thành viên: cần 4 phiếu đồng ý (4 × 100 ≥ 80 × 4)");
    expect(said).toContain("cần ít nhất 4 (4 × 3 ≥ 5 × 2): đủ điều kiện");
  });

  it("rank who passed by votes, then by score, and say that some votes are known", () => {
    expect(paper.rounds[0]?.ranking?.rows.map(({ rank, score }) => [rank, score])).toEqual([
      [1, 96],
      [2, 94],
      [3, 91],
    ]);
    expect(paper.unanimous).toContain("HTX đan len Quý Anh");
    expect(paper.unanimous).not.toContain("Thuận An");
  });

  it("leave the secretary to be written where the chair opened the session", () => {
    expect(paper.signatures.map(({ name }) => name)).toEqual([
      "(ký, ghi rõ họ tên)",
      "Lê Thị Thúy Lượng",
    ]);
    expect(paper.coSigners?.map(({ unit }) => unit)).toEqual(
      ["Kon Tum", "Đắk Lắk", "Đắk Nông", "Lâm Đồng"].map((name) => `Liên minh HTX tỉnh ${name}`),
    );
  });
});

describe("the minutes of a tie", () => {
  const paper = tiedMinutes();

  it("tell round by round what was counted, and nothing of the end in an earlier round", () => {
    expect(
      paper.rounds.map(({ title, lists }) => [
        title,
        lists.flatMap(({ nominees }) => nominees.map(({ outcome }) => outcome)),
      ]),
    ).toEqual([
      ["Vòng 1", ["Được chọn", "Được chọn", "Vào vòng hai", "Vào vòng hai"]],
      ["Vòng 2", ["Vẫn bằng phiếu", "Vẫn bằng phiếu"]],
    ]);
  });

  it("tell who decided it instead of the chair, when, for whom and why; that one signs", () => {
    expect(paper.chairDecision).toEqual([
      "Sau vòng cuối, các đối tượng sau vẫn bằng nhau ở vị trí cuối cùng, còn 01 chỗ: HTX đan len Quý Anh; HTX Công bằng Thuận An.",
      "Ông/bà Phan Văn Chủ Tịch, được mời quyết định thay chủ tọa, quyết định lúc 09 giờ 15, ngày 20 tháng 10 năm 2022, chọn: HTX Công bằng Thuận An.",
      expect.stringMatching(/^Lý do: Phong trào bền vững hơn.*lần nào\.$/u),
    ]);
    expect(paper.signatures[1]?.name).toBe("Phan Văn Chủ Tịch");
    expect(paper.coSigners?.map(({ name }) => name)).toContain("Lê Thị Thúy Lượng");
    expect(paper.date).toBe("2022-10-20");
  });

  it("tell the agenda, the note and that time was added", () => {
    expect(paper.agenda).toHaveLength(3);
    expect(paper.note).toHaveLength(1);
    expect(paper.opening).toContain(
      "Gia hạn: từ 17 giờ 00, ngày 15 tháng 10 năm 2022 sang 17 giờ 00, ngày 16 tháng 10 năm 2022; người gia hạn: Lê Thị Thúy Lượng.",
    );
  });

  it("conclude with the chair's choice among the chosen", () => {
    expect(paper.result[0]).toMatch(/cho 03 tập thể, cá nhân: .*; HTX Công bằng Thuận An/u);
    expect(paper.result[1]).toBe("Không được chọn: HTX đan len Quý Anh (Lâm Đồng).");
  });
});

describe("the minutes of a council", () => {
  const paper = councilMinutes(15, 6);

  it("count how members took part, and name deputy and typist", () => {
    expect(paper.attendance[1]).toBe(
      "Tham gia: bỏ phiếu qua đường dẫn riêng: 11; gửi ý kiến bằng văn bản: 2; có người thay bỏ phiếu: 1; vắng mặt: 1.",
    );
    expect(paper.members[2]).toMatchObject({ presence: "written", enteredBy: "Đỗ Thị Ghi Chép" });
    expect(paper.members[5]).toMatchObject({
      presence: "deputy",
      deputy: expect.stringMatching(/^Lê Thị Thay, Phó/u),
    });
  });

  it("count award by award, each by its own rule", () => {
    expect(paper.rounds[0]?.lists.map(({ award, nominees }) => [award, nominees.length])).toEqual([
      ["Bằng khen của Ban Chấp hành Liên minh Hợp tác xã Việt Nam", 3],
      ["Chiến sỹ thi đua ngành", 3],
    ]);
    expect(paper.threshold[0]).toContain("mức hệ thống đặt sẵn");
    expect(paper.threshold[1]).toContain("từ 90%");
  });

  it("give the reasons of those that go back, without names, each once", () => {
    expect(paper.returned).toEqual([
      { name: "HTX nông nghiệp và dịch vụ tổng hợp số 6", reasons: expect.any(Array) },
    ]);
    expect(JSON.stringify(paper.returned)).not.toMatch(/voter-|Nguyễn|Trần/u);
  });

  it("are sixty nominees and thirty members long, and still what a paper may hold", () => {
    expect(MinutesPaper.safeParse(councilMinutes(30, 60)).error).toBeUndefined();
    expect(councilMinutes(30, 60)).toEqual(councilMinutes(30, 60));
  });
});
