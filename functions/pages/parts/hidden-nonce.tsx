import type { Frame } from "../../domain/frame.ts";

/** Proves that the form was shown by us; every form that posts carries it. */
export const HiddenNonce = ({ frame }: { readonly frame: Frame }) => (
  <input type="hidden" name="nonce" value={frame.nonce} />
);
