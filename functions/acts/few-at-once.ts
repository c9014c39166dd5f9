/** Does something for each of many things, a few at a time, and answers in their order. */
export const fewAtOnce = async <Thing, Answer>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Answer>,
  limit = 12,
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let at = 0; at < things.length; at += limit) {
    answers.push(...(await Promise.all(things.slice(at, at + limit).map(work))));
  }
  return answers;
};
