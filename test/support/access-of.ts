import { inWords, type Resource } from "./synthesised.ts";

type Statement = {
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
};
type Document = { readonly PolicyDocument: { readonly Statement: readonly Statement[] } };

const list = <Thing>(value: Thing | readonly Thing[]): readonly Thing[] =>
  Array.isArray(value) ? (value as readonly Thing[]) : [value as Thing];

/** Every pair of an action and a resource that a role may use, by role. */
export const accessByRole = (resources: readonly Resource[]): ReadonlyMap<string, string[]> => {
  const roles = resources.filter(({ type }) => type === "AWS::IAM::Role");
  return new Map(
    roles.map(({ id, properties }) => {
      if ("ManagedPolicyArns" in properties) {
        throw new Error(`${id} has policies elsewhere than the matrix looks`);
      }
      const inside = (properties["Policies"] ?? []) as readonly Document[];
      const beside = resources
        .filter(
          ({ type, properties: { Roles } }) =>
            type === "AWS::IAM::Policy" && (Roles as unknown[]).map(inWords).includes(`<${id}>`),
        )
        .map((policy) => policy.properties as Document);
      const statements = [...inside, ...beside].flatMap(
        ({ PolicyDocument }) => PolicyDocument.Statement,
      );
      return [id, statements.flatMap(pairsOf).sort()];
    }),
  );
};

const pairsOf = ({ Action, Resource, Condition }: Statement) =>
  list(Action).flatMap((action) =>
    list(Resource).map(
      (resource) =>
        `${action} on ${withoutPartition(inWords(resource))}${Condition ? " under a condition" : ""}`,
    ),
  );

const withoutPartition = (arn: string) =>
  arn.replace("arn:<AWS::Partition>:", "").replace("<AWS::Region>:<AWS::AccountId>:", "");
