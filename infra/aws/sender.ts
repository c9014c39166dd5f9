/** The fixed sender in its parts. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Takes `Name <address>` apart. */
export const senderOf = (mailFrom: string): Sender => {
  const [, name = "", address = ""] = /^(.+) <(.+)>$/u.exec(mailFrom) ?? [];
  return { name, address };
};
