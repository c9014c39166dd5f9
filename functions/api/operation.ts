import type * as z from "zod";
import type { Bilingual } from "../../schemas/primitives.ts";
import type { Viewer } from "../domain/frame.ts";

/** What became of a call of an operation. */
export type Served =
  | { readonly outcome: "answered"; readonly answer: unknown }
  | { readonly outcome: "signed-out" }
  | { readonly outcome: "bad-parameter"; readonly parameter: string; readonly detail: string };

/** What a call says: the parameters of path and query, and who asks. */
export type Given = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly viewer: () => Promise<Viewer | undefined>;
};

/** Parameters that refuse those which they do not know: a filter with a slip in it would show too much. */
type Strict = z.ZodObject<Readonly<Record<string, z.ZodType>>, z.core.$strict>;

type Described<Params, Answer> = {
  /** In the words of the document that describes it, and of nothing else. */
  readonly name: string;
  readonly method: "GET";
  /** Below `/api/v1`; a parameter of it is named in braces, all others are of the query. */
  readonly path: `/${string}`;
  readonly summary: Bilingual;
  readonly params: Params;
  readonly answer: Answer;
  /** Seconds for which anybody may keep the answer; nobody may unless it says so. */
  readonly keptFor?: number;
};

/** One thing that programs may ask for. */
export type Operation = Described<Strict, z.ZodType> & {
  readonly for: "everyone" | "signed-in";
  readonly serve: (given: Given) => Promise<Served>;
};

type Acting<Params extends z.ZodType, Answer extends z.ZodType> =
  | {
      readonly for: "everyone";
      readonly act: (params: z.output<Params>) => Promise<z.input<Answer>>;
    }
  | {
      readonly for: "signed-in";
      readonly act: (params: z.output<Params>, viewer: Viewer) => Promise<z.input<Answer>>;
    };

/** An operation that reads its parameters, acts, and lets out what its schema says and no more. */
export const operation = <Params extends Strict, Answer extends z.ZodType>(
  spec: Described<Params, Answer> & Acting<Params, Answer>,
): Operation => ({
  ...spec,
  serve: async ({ params, viewer }) => {
    if (spec.for === "everyone") return served(spec, params, spec.act);
    const who = await viewer();
    if (!who) return { outcome: "signed-out" };
    return served(spec, params, (read) => spec.act(read, who));
  },
});

const served = async <Params extends Strict, Answer extends z.ZodType>(
  spec: Pick<Described<Params, Answer>, "params" | "answer">,
  params: Given["params"],
  act: (read: z.output<Params>) => Promise<z.input<Answer>>,
): Promise<Served> => {
  const read = spec.params.safeParse(params);
  if (!read.success) return refused(read.error);
  return { outcome: "answered", answer: spec.answer.parse(await act(read.data)) };
};

const refused = ({ issues }: z.ZodError): Served => {
  const [issue] = issues;
  const parameter =
    issue?.code === "unrecognized_keys" ? issue.keys.at(0) : issue?.path.at(0)?.toString();
  return {
    outcome: "bad-parameter",
    parameter: parameter ?? "",
    detail: issue?.message ?? "",
  };
};
