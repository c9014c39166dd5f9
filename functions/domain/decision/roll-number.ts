/**
 * The entry of an awardee in the roll of honour, `05.02/2023`: the decision's number, the place in its
 * list and the year. It follows from the decision, so no second series can come to differ from it.
 */
export const rollNumber = (number: number, position: number, year: number): string =>
  `${two(number)}.${two(position)}/${year}`;

const two = (value: number) => String(value).padStart(2, "0");
