const pattern =
  /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const units = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/**
 * Milliseconds of an ISO 8601 duration, such as `P3D` or `PT1H30M`; `undefined` when it is none.
 * Months and years are refused: they have no length of their own.
 */
export const millisecondsOf = (duration: string): number | undefined => {
  const parts = pattern.exec(duration)?.slice(1);
  return parts?.reduce(
    (sum, part: string | undefined, place) => sum + Number(part ?? 0) * (units[place] ?? 0),
    0,
  );
};
