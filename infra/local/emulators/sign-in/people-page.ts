import { markup, type Markup } from "../markup.ts";
import { plainPage } from "../plain-page.ts";

/** Somebody one can sign in as. */
export type Person = {
  readonly email: string;
  readonly name: string;
  /** Where somebody has a role; people are shown in groups by it. */
  readonly roles: string;
  /** What somebody does there. */
  readonly does?: string | undefined;
};

type Page = {
  readonly people: readonly Person[];
  /** Where the choice is posted. */
  readonly action: string;
  /** What was typed, when it was no address. */
  readonly refused?: string | undefined;
};

const many = 16;

/** The page on which one chooses whom to be: a button for each person, and a field for anyone else. */
export const peoplePage = ({ people, action, refused }: Page): string => {
  const groups = Map.groupBy(people, ({ roles }) => roles);
  return plainPage({
    title: "Đăng nhập thử",
    body: markup`
<h1>Chọn người để đăng nhập thử</h1>
<p class="muted">Không cần mật khẩu. Khi dùng thật, mỗi người đăng nhập bằng tài khoản của mình.</p>
<form method="post" action="${action}">
${[...groups].map(([roles, members]) => group(roles, members))}
</form>
<h2>Người khác</h2>
<form method="post" action="${action}">
${refused !== undefined && markup`<p class="error" id="wrong">“${refused}” không phải là địa chỉ thư điện tử. Ví dụ đúng: ten@example.vn</p>`}
<label for="email">Địa chỉ thư điện tử</label>
<input id="email" name="email" type="email" autocomplete="username" required${refused !== undefined && markup` aria-invalid="true" aria-describedby="wrong" value="${refused}"`}>
<button class="button">Đăng nhập</button>
</form>`,
  });
};

const group = (roles: string, members: readonly Person[]): Markup => {
  const list = markup`<ul class="rows">${members.map(row)}</ul>`;
  const heading = roles !== "" && markup`<h2>${roles}</h2>`;
  if (members.length <= many) return markup`${heading}${list}`;
  return markup`${heading}<details><summary>${members.length} người</summary>${list}</details>`;
};

const row = ({ email, name, does }: Person) =>
  markup`<li><button class="row" name="email" value="${email}"><b>${name}</b><small>${does === undefined ? email : `${does} · ${email}`}</small></button></li>`;
