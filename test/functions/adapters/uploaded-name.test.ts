import { expect, it } from "vitest";
import { uploadedName } from "../../../functions/adapters/uploaded-name.ts";

const name = "Biên bản họp 100%.pdf";
const base64 = Buffer.from(name).toString("base64");
const quoted = [...Buffer.from(name)]
  .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
  .join("");

it.each([
  ["the page’s script encoded it", encodeURIComponent(name), name],
  ["the store put it there in base64", `=?UTF-8?B?${base64}?=`, name],
  ["the store put it there in quoted letters", `=?UTF-8?Q?${quoted}?=`, name],
  ["quoted letters spell a space as a line", "=?utf-8?q?a_b.pdf?=", "a b.pdf"],
  ["it is plain", "to-trinh.pdf", "to-trinh.pdf"],
  ["it has a percent sign of its own", "dat 100%.pdf", "dat 100%.pdf"],
  ["nobody said it", undefined, ""],
])("reads a file’s name when %s", (_when, metadata, expected) => {
  expect(uploadedName(metadata)).toBe(expected);
});
