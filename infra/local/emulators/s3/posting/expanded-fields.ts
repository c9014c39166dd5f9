import type { Form } from "../bodies/multipart-form.ts";

const verbatim = new Set(["policy", "x-amz-signature"]);

/** The fields of a form with `${filename}` replaced by the last part of the file's name. */
export const expandedFields = ({ fields, fileName }: Form): ReadonlyMap<string, string> => {
  const name = fileName.replace(/^.*[/\\]/s, "");
  return new Map(
    [...fields].map(([field, value]) => [
      field,
      verbatim.has(field) ? value : value.replaceAll("${filename}", () => name),
    ]),
  );
};
