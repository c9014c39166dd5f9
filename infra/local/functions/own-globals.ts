/**
 * A `globalThis` of a function's own: it reads through to the platform's, its own members come
 * first, and what the function adds stays with the function.
 */
export const ownGlobals = (members: Readonly<Record<string, unknown>>): object => {
  const own: Record<PropertyKey, unknown> = { ...members };
  const view: object = new Proxy(own, {
    get: (target, key): unknown =>
      Object.hasOwn(target, key) ? target[key] : Reflect.get(globalThis, key),
    has: (target, key) => Object.hasOwn(target, key) || Reflect.has(globalThis, key),
  });
  own["globalThis"] = view;
  own["global"] = view;
  return view;
};
