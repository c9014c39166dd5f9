import type { Child } from "hono/jsx";

/** Holds `FileRow`s. */
export const FileList = ({ children }: { readonly children?: Child }) => (
  <ul class="files">{children}</ul>
);
