/** What a telephone dials for a help line: the digits that it begins with. */
export const phoneAddress = (helpLine: string): string =>
  `tel:${(/^\+?\d[\d .-]*/.exec(helpLine)?.[0] ?? "").replaceAll(/[ .-]/g, "")}`;
