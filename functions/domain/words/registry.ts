import type { decisionForms } from "../../../schemas/catalogue/signing-forms.ts";
import type { OrganisationKind, RoleName, SeasonKind } from "../../../schemas/registry.ts";
import { catalogue } from "./catalogue.ts";

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly roleNames: Readonly<Record<RoleName, string>>;
  readonly kinds: Readonly<Record<OrganisationKind, string>>;
  readonly seasonKinds: Readonly<Record<SeasonKind, string>>;
  /** By what right somebody holds the seat that signs, and how it is printed. */
  readonly signing: Readonly<
    Record<(typeof decisionForms)[number], { readonly label: string; readonly hint: string }>
  >;
  readonly roles: {
    readonly title: string;
    readonly filter: string;
    readonly search: string;
    readonly searchHint: string;
    readonly role: string;
    readonly all: string;
    readonly count: (shown: number, all: number) => string;
    readonly none: string;
    readonly organisation: string;
    readonly person: string;
    readonly since: string;
    readonly act: string;
    readonly handOver: string;
    readonly about: (role: string, organisation: string) => string;
  };
  readonly clusters: {
    readonly title: (year: number) => string;
    readonly name: string;
    readonly leader: string;
    readonly deputy: string;
    readonly members: string;
    readonly none: string;
    readonly otherYears: string;
  };
  readonly seasons: {
    readonly title: string;
    readonly name: string;
    readonly kind: string;
    readonly days: string;
    readonly campaign: string;
    readonly between: (from: string, until: string) => string;
    readonly none: string;
  };
  readonly campaigns: { readonly title: string; readonly name: string; readonly none: string };
  readonly regulations: {
    readonly title: string;
    readonly name: string;
    readonly issuer: string;
    readonly replacedBy: (name: string) => string;
  };
  readonly validity: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly inForce: string;
  readonly expired: string;
  readonly notYet: string;
  readonly handOver: {
    readonly title: string;
    readonly lead: (role: string, organisation: string) => string;
    readonly nobody: string;
    readonly nobodyNext: string;
    readonly from: string;
    readonly name: string;
    readonly nameHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly signsAs: string;
    readonly then: string;
    readonly act: string;
    readonly back: string;
    readonly doneTitle: (name: string) => string;
    readonly done: (asked: number) => string;
    readonly later: (left: number) => string;
    readonly errors: {
      readonly from: string;
      readonly name: string;
      readonly email: string;
      readonly same: string;
      readonly signsAs: string;
    };
  };
};

/** Words of the registry: who holds which role, clusters, seasons, campaigns, regulations. */
export const registryWords = catalogue<Words>({
  vi: {
    title: "Danh bạ và vai trò",
    lead: "Ai đang giữ vai trò nào, cụm thi đua của năm, đợt xét và văn bản. Việc đi theo vai trò: khi bàn giao, hồ sơ đang chờ chuyển cả sang người mới.",
    roleNames: {
      officer: "Cán bộ lập hồ sơ",
      reviewer: "Người thẩm định của tỉnh",
      "cluster-voter": "Thành viên bình xét của cụm",
      desk: "Bàn thẩm định (TCCB)",
      "council-member": "Ủy viên Hội đồng",
      "council-chair": "Chủ tịch Hội đồng",
      chairman: "Chủ tịch ký quyết định",
      administrator: "Quản trị danh bạ",
    },
    kinds: {
      cooperative: "Hợp tác xã",
      "cooperative-union": "Liên hiệp hợp tác xã",
      "credit-fund": "Quỹ tín dụng nhân dân",
      unit: "Đơn vị trực thuộc",
      "provincial-alliance": "Liên minh HTX tỉnh, thành phố",
      "national-alliance": "Liên minh HTX Việt Nam",
    },
    seasonKinds: { annual: "Hằng năm", thematic: "Chuyên đề", "ad-hoc": "Đột xuất" },
    signing: {
      own: { label: "Chủ tịch", hint: "Quyết định ghi: CHỦ TỊCH." },
      deputy: {
        label: "Phó Chủ tịch, ký thay Chủ tịch",
        hint: "Quyết định ghi: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. Khi Chủ tịch trở lại, bàn giao lại như vậy.",
      },
      acting: { label: "Quyền Chủ tịch", hint: "Quyết định ghi: Q. CHỦ TỊCH." },
    },
    roles: {
      title: "Vai trò",
      filter: "Tìm vai trò",
      search: "Tên đơn vị hoặc người",
      searchHint: "Có thể gõ không dấu, ví dụ: kon tum.",
      role: "Vai trò",
      all: "Tất cả",
      count: (shown, all) => (shown < all ? `${shown} trong số ${all} vai trò` : `${all} vai trò`),
      none: "Không có vai trò nào khớp.",
      organisation: "Đơn vị",
      person: "Người giữ",
      since: "Từ",
      act: "Việc có thể làm",
      handOver: "Bàn giao",
      about: (role, organisation) => `– ${role}, ${organisation}`,
    },
    clusters: {
      title: (year) => `Cụm thi đua năm ${year}`,
      name: "Cụm",
      leader: "Cụm trưởng",
      deputy: "Cụm phó",
      members: "Thành viên",
      none: "Chưa có cụm nào cho năm này.",
      otherYears: "Năm khác:",
    },
    seasons: {
      title: "Đợt xét",
      name: "Tên",
      kind: "Loại",
      days: "Nhận hồ sơ",
      campaign: "Phong trào",
      between: (from, until) => `${from} – ${until}`,
      none: "Chưa có đợt xét nào.",
    },
    campaigns: { title: "Phong trào thi đua", name: "Tên", none: "Chưa có phong trào nào." },
    regulations: {
      title: "Văn bản",
      name: "Văn bản",
      issuer: "Nơi ban hành",
      replacedBy: (name) => `Thay bằng ${name}`,
    },
    validity: "Hiệu lực",
    from: (day) => `từ ${day}`,
    until: (day) => `đến hết ${day}`,
    inForce: "Còn hiệu lực",
    expired: "Hết hiệu lực",
    notYet: "Chưa có hiệu lực",
    handOver: {
      title: "Bàn giao vai trò",
      lead: (role, organisation) => `${role}, ${organisation}`,
      nobody: "Chưa có ai giữ vai trò này",
      nobodyNext: "Vai trò mới được ghi khi nạp tệp danh bạ, không ghi ở trang này.",
      from: "Người bàn giao",
      name: "Họ và tên người nhận",
      nameHint:
        "Ví dụ: Nguyễn Thị Lan. Nếu địa chỉ thư đã có trong danh bạ, tên trong danh bạ được giữ.",
      email: "Thư điện tử của người nhận",
      emailHint: "Ví dụ: lan@lienminhhtx.vn. Người nhận đăng nhập và nhận thư bằng địa chỉ này.",
      signsAs: "Người nhận ký với tư cách",
      then: "Có hiệu lực ngay hôm nay. Người bàn giao không đăng nhập bằng vai trò này được nữa và các đường dẫn đã gửi cho họ hết dùng được. Người nhận được gửi thư về từng hồ sơ đang chờ.",
      act: "Bàn giao vai trò",
      back: "Về danh bạ",
      doneTitle: (name) => `Đã bàn giao cho ${name}`,
      done: (asked) =>
        asked === 0
          ? "Không có hồ sơ nào đang chờ vai trò này."
          : `Đã gửi thư cho người nhận về ${asked} hồ sơ đang chờ.`,
      later: (left) =>
        `Còn ${left} hồ sơ nữa chưa gửi thư; chúng được nhắc khi gần đến hạn, hoặc bấm nhắc ở bàn thẩm định.`,
      errors: {
        from: "Chọn người bàn giao",
        name: "Ghi họ và tên người nhận, tối đa 120 ký tự",
        email: "Ghi địa chỉ thư đúng dạng, ví dụ: lan@lienminhhtx.vn",
        signsAs: "Chọn người nhận ký với tư cách nào",
        same: "Người này đang giữ vai trò; hãy ghi địa chỉ của người nhận",
      },
    },
  },
  en: {
    title: "People and roles",
    lead: "Who holds which role, the clusters of the year, seasons and regulations. Work belongs to the role: it passes to the next person as a whole.",
    roleNames: {
      officer: "Officer who nominates",
      reviewer: "Provincial reviewer",
      "cluster-voter": "Member of the cluster",
      desk: "Appraisal desk",
      "council-member": "Member of the council",
      "council-chair": "Chair of the council",
      chairman: "Chairman who signs",
      administrator: "Administrator of the registry",
    },
    kinds: {
      cooperative: "Cooperative",
      "cooperative-union": "Union of cooperatives",
      "credit-fund": "People’s credit fund",
      unit: "Unit of the Alliance",
      "provincial-alliance": "Provincial alliance",
      "national-alliance": "National alliance",
    },
    seasonKinds: { annual: "Annual", thematic: "Thematic", "ad-hoc": "Ad hoc" },
    signing: {
      own: { label: "Chairman", hint: "Decisions say: CHỦ TỊCH." },
      deputy: {
        label: "Vice chairman, signing for the chairman",
        hint: "Decisions say: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. Hand back the same way.",
      },
      acting: { label: "Acting chairman", hint: "Decisions say: Q. CHỦ TỊCH." },
    },
    roles: {
      title: "Roles",
      filter: "Find a role",
      search: "Name of a body or person",
      searchHint: "Marks may be left out, for example: kon tum.",
      role: "Role",
      all: "All",
      count: (shown, all) => (shown < all ? `${shown} of ${all} roles` : `${all} roles`),
      none: "No role fits.",
      organisation: "Body",
      person: "Held by",
      since: "Since",
      act: "What you can do",
      handOver: "Hand over",
      about: (role, organisation) => `– ${role}, ${organisation}`,
    },
    clusters: {
      title: (year) => `Clusters of ${year}`,
      name: "Cluster",
      leader: "Leader",
      deputy: "Deputy",
      members: "Members",
      none: "There are no clusters for this year.",
      otherYears: "Other years:",
    },
    seasons: {
      title: "Seasons",
      name: "Name",
      kind: "Kind",
      days: "Takes nominations",
      campaign: "Campaign",
      between: (from, until) => `${from} – ${until}`,
      none: "There are no seasons yet.",
    },
    campaigns: { title: "Campaigns", name: "Name", none: "There are no campaigns yet." },
    regulations: {
      title: "Regulations",
      name: "Regulation",
      issuer: "Issued by",
      replacedBy: (name) => `Replaced by ${name}`,
    },
    validity: "In force",
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    inForce: "In force",
    expired: "Expired",
    notYet: "Not in force yet",
    handOver: {
      title: "Hand over a role",
      lead: (role, organisation) => `${role}, ${organisation}`,
      nobody: "Nobody holds this role",
      nobodyNext: "New roles are recorded by loading a registry file, not on this page.",
      from: "Handed over by",
      name: "Name of the next person",
      nameHint: "For example: Nguyễn Thị Lan. A name on record for the mail address is kept.",
      email: "Mail address of the next person",
      emailHint: "For example: lan@lienminhhtx.vn. It is used to sign in and for mails.",
      signsAs: "The next person signs as",
      then: "In force from today. The person before can no longer sign in to this role, and links sent to them stop working. The next person is mailed about every nomination that waits.",
      act: "Hand over the role",
      back: "Back to the registry",
      doneTitle: (name) => `Handed over to ${name}`,
      done: (asked) =>
        asked === 0
          ? "Nothing waits for this role."
          : `The next person was mailed about ${asked} waiting ${asked === 1 ? "nomination" : "nominations"}.`,
      later: (left) =>
        `${left} more were not mailed yet; they follow when nearly due, or remind from the desk.`,
      errors: {
        from: "Choose who hands over",
        name: "Give the name of the next person, at most 120 characters",
        email: "Give a mail address, for example lan@lienminhhtx.vn",
        signsAs: "Choose as what the next person signs",
        same: "This person holds the role already; give the address of the next person",
      },
    },
  },
});
