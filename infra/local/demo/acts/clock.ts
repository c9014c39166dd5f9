import * as z from "zod";

const Shown = z.object({ now: z.string() });

/** Moves the virtual clock on to a moment in Vietnam, `2022-10-16T16:20`; never back. */
export const clockTo = async (home: string, local: string): Promise<void> => {
  const to = new Date(`${local}:00+07:00`).toISOString();
  const { now } = Shown.parse(await (await fetch(`${home}/_local/clock`)).json());
  if (now >= to) return;
  const response = await fetch(`${home}/_local/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ to }),
  });
  if (!response.ok) throw new Error(`the clock did not move: ${await response.text()}`);
};
