import { stage } from "../../infra/local/demo/play.ts";
import { playTayNguyen } from "../../infra/local/demo/play-tay-nguyen.ts";
import { aSeason } from "../journeys/a-season.ts";
import type { Figure } from "./figure.ts";
import { firstVisit } from "./first-visit.ts";
import { pagesOfTheVote, reviewPage } from "./pages.ts";
import { transitions } from "./transitions.ts";

/** What is measured after which scene: a link is worth a look only while somebody has to answer. */
const between: Readonly<Record<string, (home: string) => Promise<Figure[]>>> = {
  "2022-10-03T08:30": reviewPage,
  "2022-10-10T08:00": pagesOfTheVote,
};

/** The flag season of Tây Nguyên from upload to decision: its transitions, its time, its pages. */
export const season = async (): Promise<Figure[]> => {
  await using host = await aSeason();
  const visit = await firstVisit(host.url);
  const pages: Figure[] = [];
  let milliseconds = 0;
  const { scene } = stage(host.url);
  const { nominations } = await playTayNguyen({
    home: host.url,
    scene: async (at, what, act) => {
      await scene(at, what, async () => {
        const begun = performance.now();
        await act();
        milliseconds += performance.now() - begun;
      });
      const measure = between[at];
      if (measure) pages.push(...(await measure(host.url)));
    },
  });
  await host.settled();

  return [
    ...(await transitions(host, nominations)),
    { subject: "a flag season", figure: "the whole play", value: milliseconds / 1000, unit: "s" },
    ...pages,
    ...visit,
  ];
};
