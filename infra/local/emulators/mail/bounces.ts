import { setTimeout as pause } from "node:timers/promises";
import { readEnvelope } from "./envelope.ts";
import type { MailFile, MailFiles } from "./mail-files.ts";
import { readHead } from "./read-head.ts";

/** A mail that came back from one of its recipients. */
export type Bounce = {
  readonly mailId?: string;
  readonly messageId: string;
  readonly recipient: string;
  /** When it came back, in ISO 8601. */
  readonly at: string;
};

/** Takes a bounce to whoever is concerned; it is repeated until it does not throw. */
export type OnBounced = (bounce: Bounce) => unknown;

const longestPause = 60_000;

/** Tells of bounces until each was heard: at once, and after a crash again from the files. */
export const tellingOfBounces = (files: MailFiles, onBounced: OnBounced) => {
  const stopped = new AbortController();

  const tell = async (mail: MailFile) => {
    const { headers } = await readHead(await files.contentOf(mail));
    const { bounced, mailId } = readEnvelope(headers);
    const at = new Date(mail.at).toISOString();
    for (const recipient of bounced) {
      await onBounced({
        ...(mailId !== undefined && { mailId }),
        messageId: mail.id,
        recipient,
        at,
      });
    }
    await files.told(mail);
  };

  const tellUntilHeard = async (mail: MailFile) => {
    for (let wait = 1_000; !stopped.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      try {
        await tell(mail);
        return;
      } catch (error) {
        console.error(`nobody could be told yet that the mail ${mail.id} came back`, error);
        const options = { ref: false, signal: stopped.signal };
        await pause(wait, undefined, options).catch(() => undefined);
      }
    }
  };

  return {
    tell: (mail: MailFile) => {
      if (mail.fate === ".bouncing") void tellUntilHeard(mail);
    },
    stop: () => {
      stopped.abort();
    },
  };
};
