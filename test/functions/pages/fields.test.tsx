import { describe, expect, it } from "vitest";
import { CheckboxField } from "../../../functions/pages/parts/checkbox-field.tsx";
import { FileField } from "../../../functions/pages/parts/file-field.tsx";
import { RadioGroup } from "../../../functions/pages/parts/radio-group.tsx";
import { SelectField } from "../../../functions/pages/parts/select-field.tsx";
import { TextArea } from "../../../functions/pages/parts/text-area.tsx";
import { TextField } from "../../../functions/pages/parts/text-field.tsx";

const html = (markup: { toString: () => string }) => markup.toString();
const errors = [
  { field: "name", message: "Ghi tên, ví dụ HTX Pô Kô" },
  { field: "other", message: "của ô khác" },
];

describe("a field", () => {
  it("keeps what was typed and is joined to its hint and its error", () => {
    expect(
      html(
        <TextField
          language="vi"
          name="name"
          label="Tên"
          hint="Đầy đủ"
          value={`"Pô" <Kô>`}
          errors={errors}
        />,
      ),
    ).toBe(
      '<div class="field wrong"><label for="name">Tên</label><p class="hint" id="name-hint">Đầy đủ</p>' +
        '<p class="field-error" id="name-error"><span class="hidden">Lỗi: </span>Ghi tên, ví dụ HTX Pô Kô</p>' +
        '<input class="w-full" id="name" name="name" type="text" value="&quot;Pô&quot; &lt;Kô&gt;" aria-describedby="name-hint name-error" aria-invalid="true"/></div>',
    );
  });

  it("without error or hint is plain, and says when it may stay empty", () => {
    expect(html(<TextField language="en" name="name" label="Name" optional />)).toBe(
      '<div class="field"><label for="name">Name<span class="optional"> (optional)</span></label><input class="w-full" id="name" name="name" type="text" value=""/></div>',
    );
  });

  it("keeps the first line end of a long text, and cannot be broken out of", () => {
    const value = "\nmột</textarea><script>";
    expect(html(<TextArea language="vi" name="a" label="A" value={value} />)).toContain(
      '<textarea id="a" name="a" rows="6">\n\nmột&lt;/textarea&gt;&lt;script&gt;</textarea>',
    );
  });

  it("offers choices, the first of which an error link reaches", () => {
    const group = html(
      <RadioGroup
        language="vi"
        name="name"
        label="Ý kiến"
        errors={errors}
        value="no"
        options={[
          { value: "yes", label: "Đồng ý" },
          { value: "no", label: "Không", hint: "Ghi lý do" },
        ]}
      />,
    );
    expect(group).toContain('<fieldset class="field wrong" aria-describedby="name-error">');
    expect(group).toContain('<input type="radio" id="name" name="name" value="yes"/>');
    expect(group).toContain(
      '<input type="radio" id="name-no" name="name" value="no" checked="" aria-describedby="name-no-about"/>',
    );
  });

  it("remembers the option and the tick", () => {
    const options = [
      { value: "kt", label: "Kon Tum" },
      { value: "gl", label: "Gia Lai" },
    ];
    expect(
      html(<SelectField language="vi" name="p" label="Tỉnh" options={options} value="gl" />),
    ).toContain(
      '<option value="kt">Kon Tum</option><option value="gl" selected="">Gia Lai</option>',
    );
    expect(html(<CheckboxField language="vi" name="s" label="Đúng" checked />)).toContain(
      '<input type="checkbox" id="s" name="s" value="yes" checked=""/>',
    );
  });

  it("says how large a file may be", () => {
    expect(
      html(
        <FileField language="vi" name="f" label="Tệp" hint="PDF." largest={1.5 * 1024 * 1024} />,
      ),
    ).toContain('<p class="hint" id="f-hint">PDF. Tối đa 1,5 MB.</p>');
  });
});
