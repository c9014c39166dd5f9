/** A text as people search for it: small letters without marks, so that "dak lak" finds "Đắk Lắk". */
export const plainText = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/\s+/gu, " ")
    .trim();
