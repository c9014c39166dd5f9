import * as z from "zod";

/**
 * A telephone number as people read it, and after it what they should know: `024 1234 5678 (giờ hành
 * chính)`. It begins with the digits, so that a telephone can dial it.
 */
export const HelpLine = z
  .string()
  .regex(
    /^\+?\d[\d .-]{6,18}\d(?: \P{Cc}{1,60})?$/u,
    "must begin with a telephone number, as in 024 1234 5678 (giờ hành chính)",
  );
