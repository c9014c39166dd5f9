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

/** Which scenes were played to their end, kept beside what they changed. */
export type Prompter = {
  readonly played: (at: string) => boolean;
  readonly note: (scene: PlayedScene) => void;
};

/** A prompter who has seen nothing and keeps nothing. */
export const noPrompter: Prompter = { played: () => false, note: () => undefined };

/**
 * Sets the stage on a host. Scenes that were played are left out; one that was cut off is played
 * again from its beginning, and every act in it looks first whether it was done.
 */
export const stage = (home: string, prompter: Prompter = noPrompter): Play => ({
  home,
  scene: async (at, what, act) => {
    if (prompter.played(at)) return;
    await clockTo(home, at);
    closeBrowsers();
    const begun = performance.now();
    await act();
    prompter.note({ at, what, milliseconds: Math.round(performance.now() - begun) });
  },
});
