import { RecordBounceInput, RecordBounceOutput } from "../../schemas/steps.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Clock, MailRecords, Nominations } from "../ports.ts";
import { clock, mailRecords, nominations } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly mailRecords: Pick<MailRecords, "bounced">;
  readonly nominations: Pick<Nominations, "find" | "events" | "save">;
  readonly clock: Clock;
};

/** Notes on every nomination that a mail was about that it came back; each nomination once. */
export const recordBounce =
  (needs: Needs) =>
  async ({ messageId }: RecordBounceInput): Promise<RecordBounceOutput> => {
    const record = await needs.mailRecords.bounced(messageId);
    if (!record) return { noted: 0 };
    let noted = 0;
    for (const nominationId of record.about) {
      const facts = { mail: record.id, kind: record.kind, person: record.personId };
      if (await note(needs, nominationId, facts)) noted += 1;
    }
    return { noted };
  };

const tries = 8;

const note = async (
  { nominations, clock }: Needs,
  id: string,
  facts: Readonly<Record<"mail" | "kind" | "person", string>>,
): Promise<boolean> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = await nominations.find(id);
    if (!before) return false;
    const events = await nominations.events(id);
    const known = events.some(
      ({ kind, facts: { mail } }) => kind === "mail-bounced" && mail === facts.mail,
    );
    if (known) return false;
    const at = clock.now();
    try {
      await nominations.save({
        before,
        after: { ...before, updatedAt: at },
        events: [{ kind: "mail-bounced", at, actor: { kind: "system" }, facts }],
      });
      return true;
    } catch (error) {
      // Somebody wrote to the nomination at the same moment: read it again.
      if (!(error instanceof StaleWrite) || attempt === tries) throw error;
    }
  }
};

export const handler = step({
  name: "record-bounce",
  input: RecordBounceInput,
  output: RecordBounceOutput,
  run: (input) =>
    recordBounce({
      mailRecords: mailRecords(),
      nominations: nominations(),
      clock: clock(),
    })(input),
});
