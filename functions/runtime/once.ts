/** Makes a thing on first use and keeps it for the life of the instance. */
export const once = <Thing>(make: () => Thing): (() => Thing) => {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
};
