const { compare } = new Intl.Collator("vi");

/** The order of the Vietnamese alphabet, in which Đ follows D. */
export const alphabetically = (one: string, two: string): number => compare(one, two);
