import { slots, type Slot } from "../../../schemas/catalogue/slots.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { gapsOf, type Checklist, type EntryState } from "../../domain/dossier/checklist.ts";
import { dossierWords } from "../../domain/words/dossier.ts";
import { nominationWords } from "../../domain/words/nomination.ts";
import { prepareLetterWords } from "../../domain/words/prepare-letter.ts";
import { refusalWords } from "../../domain/words/refusals.ts";
import type { NominationView } from "../nomination-view.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { TaskList, type Task } from "../parts/task-list.tsx";

/** What is left to do on a dossier, and the one next step. */
export const DossierTasks = ({ frame: { language }, nomination, list }: NominationView) => {
  const words = nominationWords[language];
  const here = `/nominations/${nomination.id}`;
  const gaps = gapsOf(list).length;
  const next = nextPlace(list, here);
  const submit = nomination.dossierVersion > 0 ? words.answer : words.submit;
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{words.toDo}</h2>
      <TaskList
        language={language}
        items={[
          textTask(list, here, language),
          ...slotTasks(list, here, language),
          {
            title: submit,
            ...(gaps === 0 && { href: `${here}/submit` }),
            hint: gaps === 0 ? words.completeNext : words.gaps(gaps),
            state: next === undefined ? "missing" : "waiting",
            stateLabel: next === undefined ? words.complete : words.notYet,
          },
        ]}
      />
      <div class="acts">
        {next === undefined ? (
          <ButtonLink href={`${here}/submit`}>{submit}</ButtonLink>
        ) : (
          <>
            <ButtonLink href={next}>{words.continue}</ButtonLink>
            <a href={`${here}/submit`}>{submit}</a>
          </>
        )}
      </div>
    </section>
  );
};

/** Where to go on: what a return asks for, then the first gap; undefined when all is done. */
const nextPlace = (list: Checklist, here: string): string | undefined => {
  if (list.textReasons.length > 0) return `${here}/details`;
  const toMend = list.slots.find(({ state }) => state === "fix");
  const [gap] = toMend ? [{ kind: "slot", slot: toMend.slot } as const] : gapsOf(list);
  return gap && (gap.kind === "slot" ? `${here}/files#${gap.slot}` : `${here}/details`);
};

const taskStates = {
  done: "done",
  missing: "missing",
  refused: "fix",
  fix: "fix",
  optional: "waiting",
} as const satisfies Record<EntryState, Task["state"]>;

const textTask = ({ texts, textReasons }: Checklist, here: string, language: Language): Task => {
  const words = dossierWords[language];
  const missing = texts.some(({ state }) => state === "missing");
  const state: EntryState = textReasons.length > 0 ? "fix" : missing ? "missing" : "done";
  return {
    title: words.details,
    href: `${here}/details`,
    hint: textReasons.length > 0 ? textReasons.map(words.askedBack).join(" ") : words.detailsHint,
    state: taskStates[state],
    stateLabel: words.states[state],
  };
};

/** What the system has ready for an empty place. */
const offerOf = (slot: Slot, language: Language): string | undefined =>
  slot === "submission-letter" ? prepareLetterWords[language].offerHint : undefined;

const slotTasks = ({ slots: entries }: Checklist, here: string, language: Language): Task[] => {
  const words = dossierWords[language];
  return entries.map(({ slot, state, files, reasons, refused }) => ({
    title: slots[slot][language],
    href: `${here}/files#${slot}`,
    hint:
      reasons.length > 0
        ? reasons.map(words.askedBack).join(" ")
        : refused.length > 0
          ? refused.map(({ reason }) => refusalWords(reason, language).why).join(" ")
          : files.map(({ name }) => name).join(", ") || offerOf(slot, language),
    state: taskStates[state],
    stateLabel: words.states[state],
  }));
};
