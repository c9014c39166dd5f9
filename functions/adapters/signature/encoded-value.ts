/** The DER of an attribute's value, which pkijs hands out untyped. */
export const encodedValue = (value: unknown): Uint8Array => {
  if (typeof value === "object" && value !== null && "toBER" in value) {
    const { toBER } = value;
    const bytes: unknown = typeof toBER === "function" ? toBER.call(value) : undefined;
    if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  }
  throw new TypeError("an attribute has no value");
};
