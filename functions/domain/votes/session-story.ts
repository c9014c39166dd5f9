import type { Language } from "../../../schemas/primitives.ts";
import type { Session } from "../../../schemas/session.ts";
import { dateAndTime } from "../dates.ts";
import { seatWords } from "../words/seats.ts";
import { sessionActWords } from "../words/session-acts.ts";
import { passingsOf } from "./passings-of.ts";

/** One fact of a session, as a summary shows it. */
export type SessionFact = { readonly label: string; readonly value: string };

/** What a session went through besides its vote; `names` are of those who did it. */
export const sessionStory = (
  session: Session,
  names: ReadonlyMap<string, string>,
  language: Language,
): SessionFact[] => {
  const words = sessionActWords[language].facts;
  const seats = seatWords[language];
  const at = (moment: string) => dateAndTime(moment, language);
  const { agenda = [], extensions = [], reminders = [], closedEarly, chairDecision } = session;
  return [
    ...(agenda.length === 0 ? [] : [{ label: words.agenda, value: agenda.join("\n") }]),
    ...extensions.map(({ from, to, by }) => ({
      label: words.extended,
      value: words.extension(at(from), at(to), names.get(by) ?? by),
    })),
    ...passingsOf(session).map(({ next, before, at: moment }) => ({
      label: seats.story,
      value: seats.passing(next, before, at(moment)),
    })),
    ...(reminders.length === 0
      ? []
      : [{ label: words.reminded, value: words.times(reminders.length) }]),
    ...(closedEarly
      ? [{ label: words.closedEarly, value: words.early(at(closedEarly.at), at(closedEarly.from)) }]
      : []),
    ...(chairDecision
      ? [
          {
            label: words.chair,
            value: `${words.chairBy(chairDecision.name, at(chairDecision.at))}\n${chairDecision.reason}`,
          },
        ]
      : []),
  ];
};
