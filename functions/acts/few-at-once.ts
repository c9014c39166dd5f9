/**
 * Does something for each of many things, a few at a time, and answers in their order. Where one
 * fails, those under way end first: whoever tries again must not meet what the first try still does.
 */
export const fewAtOnce = async <Thing, Answer>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Answer>,
  limit = 12,
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let at = 0; at < things.length; at += limit) {
    const under = things.slice(at, at + limit).map(work);
    await Promise.allSettled(under);
    answers.push(...(await Promise.all(under)));
  }
  return answers;
};
