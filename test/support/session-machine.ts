import {
  AnnounceResultInput,
  AskChairInput,
  DraftDecisionsInput,
  EscalateChairInput,
  InviteVotersInput,
  TallySessionInput,
} from "../../schemas/steps.ts";
import { machines } from "../../workflows/definitions.ts";
import { anId } from "./a-session.ts";
import { runWorkflow } from "./run-workflow.ts";
import type { voteWorld } from "./vote-world.ts";

type World = Awaited<ReturnType<typeof voteWorld>>;

/** The session workflow of a session that was opened, carried out with the world's own steps. */
export const sessionMachine = async (world: World, number: number) => {
  const { secondsToAnswer } = await world.session(number);
  const start = Date.parse(world.needs.clock.now());
  const run = await runWorkflow(machines.session.source, {
    input: { sessionId: anId("s", number), round: 1, secondsToAnswer },
    startAt: start,
    tasks: {
      InviteVoters: (payload) => world.steps.invite(InviteVotersInput.parse(payload)),
      TallySession: (payload) => world.steps.tally(TallySessionInput.parse(payload)),
      AskChair: (payload) => world.steps.askChair(AskChairInput.parse(payload)),
      EscalateChair: (payload) => world.steps.escalateChair(EscalateChairInput.parse(payload)),
      AnnounceResult: (payload) => world.steps.announce(AnnounceResultInput.parse(payload)),
      DraftDecisions: (payload) => world.steps.draft(DraftDecisionsInput.parse(payload)),
    },
  });
  return {
    ending: () => run.ending,
    state: () => run.state,
    /** Hands the machine what the product resumed its newest token with. */
    resume: async () => {
      const newest = run.tokens.at(-1)?.token;
      const resumed = world.resumed.findLast(({ token }) => token === newest);
      if (!resumed) throw new Error(`nothing resumed ${run.state}`);
      await run.answer(resumed.result);
    },
    advanceTo: async (moment: string) => {
      world.setNow(moment);
      await run.clock.advance(Date.parse(moment) - run.clock.now());
    },
    close: run.close,
  };
};
