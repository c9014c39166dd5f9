/** An answer of the gateway before it is written. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string | Buffer;
};

/** An answer as JSON. */
export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(value),
});

/** Sends a browser on to another address with a GET. */
export const seeOther = (location: string): Reply => ({
  status: 303,
  headers: { location, "cache-control": "no-store" },
  body: "",
});
