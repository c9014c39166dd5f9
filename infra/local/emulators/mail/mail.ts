/** A mail as the mailbox shows it. */
export type Mail = {
  readonly id: string;
  /** Whom it reached, separated by commas. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** When it was sent, by the virtual clock, in ISO 8601. */
  readonly at: string;
};
