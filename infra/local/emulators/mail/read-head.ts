import PostalMime, { type Email } from "postal-mime";

/** Reads the headers of a message and not its body, which may be large. */
export const readHead = (message: Buffer): Promise<Email> => {
  const end = message.indexOf("\r\n\r\n");
  return PostalMime.parse(end === -1 ? message : message.subarray(0, end + 4));
};
