import { addressParser } from "postal-mime";
import { Refusal } from "../refusal.ts";

const bare = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9]([a-z0-9.-]{0,252}[a-z0-9])?$/i;
const printable = /^[\x20-\x7e]+$/;

/** The one bare address of a text such as `Name <name@example.vn>`; throws when it is not exactly that. */
export const addressIn = (text: string, role: "sender" | "recipient"): string => {
  // Letters outside ASCII have to be encoded, and a line break would begin a header of its own.
  const [first, ...more] = printable.test(text) ? addressParser(text) : [];
  const address = first?.address;
  if (more.length > 0 || address === undefined || !bare.test(address) || address.includes("..")) {
    throw new Refusal(
      "BadRequestException",
      `Not an address of a ${role}: ${JSON.stringify(text)}`,
    );
  }
  return address;
};

/** Whether the other side returns what is sent to an address: it begins with `bounce` here. */
export const returnsMail = (address: string): boolean => /^bounce/i.test(address);
