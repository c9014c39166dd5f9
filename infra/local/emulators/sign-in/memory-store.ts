import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

type Entry = { readonly payload: AdapterPayload; readonly until: number };

const most = 5_000;

/**
 * Keeps what the provider has to remember between two requests. It forgets on restart: whoever was
 * half-way through signing in starts again, and nobody who is signed in notices.
 */
export const memoryStore = (): AdapterFactory => {
  const entries = new Map<string, Entry>();

  const find = (key: string) => {
    const entry = entries.get(key);
    return entry && entry.until > Date.now() ? entry.payload : undefined;
  };
  const makeRoom = () => {
    if (entries.size < most) return;
    for (const [key, { until }] of entries) if (until <= Date.now()) entries.delete(key);
    for (const key of entries.keys()) {
      if (entries.size < most) return;
      entries.delete(key);
    }
  };
  const search = (kind: string, field: "uid" | "userCode", value: string) => {
    const keys = [...entries.keys()].filter((key) => key.startsWith(`${kind} `));
    return keys.map(find).find((payload) => payload?.[field] === value);
  };

  return (kind): Adapter => ({
    upsert: (id, payload, secondsToLive = Infinity) => {
      makeRoom();
      entries.set(`${kind} ${id}`, { payload, until: Date.now() + secondsToLive * 1000 });
      return done;
    },
    find: (id) => Promise.resolve(find(`${kind} ${id}`)),
    findByUid: (uid) => Promise.resolve(search(kind, "uid", uid)),
    findByUserCode: (code) => Promise.resolve(search(kind, "userCode", code)),
    consume: (id) => {
      const payload = find(`${kind} ${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return done;
    },
    destroy: (id) => {
      entries.delete(`${kind} ${id}`);
      return done;
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of entries) {
        if (payload.grantId === grantId) entries.delete(key);
      }
      return done;
    },
  });
};

const done = Promise.resolve();
