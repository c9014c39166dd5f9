import { clockTo } from "./acts/clock.ts";
import { closeBrowsers } from "./visitor.ts";

/** One scene of a play, done, with what it took in real time. */
export type PlayedScene = {
  readonly at: string;
  readonly what: string;
  readonly milliseconds: number;
};

/** A stage on which people act through pages and mails. */
export type Play = {
  readonly home: string;
  /** Moves the clock to a moment in Vietnam and plays a scene there. */
  readonly scene: (at: string, what: string, act: () => Promise<void>) => Promise<void>;
};

/**
 * Sets the stage on a host. Every act of a play looks first whether it was done, so a play that was
 * cut off may be played again from its beginning and does nothing twice.
 */
export const stage = (home: string, tell: (scene: PlayedScene) => void): Play => ({
  home,
  scene: async (at, what, act) => {
    await clockTo(home, at);
    closeBrowsers();
    const begun = performance.now();
    await act();
    tell({ at, what, milliseconds: Math.round(performance.now() - begun) });
  },
});
