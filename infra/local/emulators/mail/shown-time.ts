const format = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  weekday: "long",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment as people in Vietnam read it: weekday, date, then the hour. */
export const shownTime = (at: string): string => {
  const parts = Object.fromEntries(
    format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
  );
  const { weekday = "", day = "", month = "", year = "", hour = "", minute = "" } = parts;
  return `${weekday}, ${day}/${month}/${year}, ${hour}:${minute}`;
};
