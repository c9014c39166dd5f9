/** JSON.parse, but what comes out has to be looked at before it can be used. */
export const fromJson = (text: string): unknown => JSON.parse(text);
