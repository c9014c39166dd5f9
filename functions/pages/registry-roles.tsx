import { decisionForms } from "../../schemas/catalogue/signing-forms.ts";
import { RoleName } from "../../schemas/registry.ts";
import { shortDate } from "../domain/dates.ts";
import type { RegistryView } from "../domain/registry/registry-view.ts";
import type { ListedRole } from "../domain/registry/role-filter.ts";
import { registryWords } from "../domain/words/registry.ts";
import { DataTable } from "./parts/data-table.tsx";
import { FilterRow } from "./parts/filter-row.tsx";
import { SelectField } from "./parts/select-field.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = Pick<RegistryView, "frame" | "roles" | "filter" | "mayHandOver">;

/** So many are shown at once; searching finds the others. */
const most = 100;

/** Who holds which role today, found by the name of a body or person. */
export const RegistryRoles = ({ frame: { language }, roles, filter, mayHandOver }: Props) => {
  const all = registryWords[language];
  const words = all.roles;
  const shown = roles.slice(0, most);
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{words.title}</h2>
      <FilterRow
        language={language}
        action="/registry"
        label={words.filter}
        filtered={filter.search !== "" || filter.role !== ""}
      >
        <TextField
          language={language}
          name="q"
          label={words.search}
          hint={words.searchHint}
          type="search"
          value={filter.search}
          maxlength={80}
        />
        <SelectField
          language={language}
          name="role"
          label={words.role}
          value={filter.role}
          options={[
            { value: "", label: words.all },
            ...RoleName.options.map((role) => ({ value: role, label: all.roleNames[role] })),
          ]}
        />
      </FilterRow>
      <DataTable
        caption={words.count(shown.length, roles.length)}
        columns={[
          { key: "organisation", title: words.organisation },
          { key: "role", title: words.role },
          { key: "person", title: words.person },
          { key: "since", title: words.since },
          ...(mayHandOver ? [{ key: "act" as const, title: words.act }] : []),
        ]}
        rows={shown.map((listed) => ({
          organisation: listed.organisation,
          role: <RoleCell language={language} listed={listed} />,
          person: (
            <div>
              {listed.person}
              <span class="facts">{listed.email}</span>
            </div>
          ),
          since: <span class="date">{shortDate(listed.from)}</span>,
          act: <HandOverLink language={language} listed={listed} />,
        }))}
        empty={words.none}
      />
    </section>
  );
};

type LinkProps = {
  readonly language: RegistryView["frame"]["language"];
  readonly listed: ListedRole;
};

/** The role, and by what right it is held where that is not its own. */
const RoleCell = ({ language, listed: { role, signsAs } }: LinkProps) => {
  const { roleNames, signing } = registryWords[language];
  const right = decisionForms.find((form) => form === signsAs && form !== "own");
  return (
    <div>
      {roleNames[role]}
      {right && <span class="facts">{signing[right].label}</span>}
    </div>
  );
};

const HandOverLink = ({ language, listed: { role, organisationId, organisation } }: LinkProps) => {
  const { roles, roleNames } = registryWords[language];
  return (
    <a href={`/registry/roles/${organisationId}/${role}`}>
      {roles.handOver}
      <span class="hidden"> {roles.about(roleNames[role], organisation)}</span>
    </a>
  );
};
