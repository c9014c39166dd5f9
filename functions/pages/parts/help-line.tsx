import type { Language } from "../../../schemas/primitives.ts";
import { phoneAddress } from "../../domain/phone-address.ts";
import { kitWords } from "../../domain/words/kit.ts";

type Props = { readonly language: Language; readonly line: string | undefined };

/** The number to phone, after a sentence that says whom; a telephone dials it. */
export const HelpLine = ({ language, line }: Props) =>
  line === undefined ? null : (
    <>
      {kitWords[language].phone} <a href={phoneAddress(line)}>{line}</a>.
    </>
  );
