const file = (name: string) => `node_modules/@expo-google-fonts/tinos/${name}.ttf`;

/** The files of the papers' faces, as they were before the papers' own were cut from them. */
export const pdfkitFace = {
  regular: file("400Regular/Tinos_400Regular"),
  bold: file("700Bold/Tinos_700Bold"),
  italic: file("400Regular_Italic/Tinos_400Regular_Italic"),
  boldItalic: file("700Bold_Italic/Tinos_700Bold_Italic"),
} as const;
