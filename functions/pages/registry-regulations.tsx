import { regulations, type Regulation } from "../../schemas/catalogue/regulations.ts";
import type { Language, LocalDate } from "../../schemas/primitives.ts";
import { registryWords } from "../domain/words/registry.ts";
import { DataTable } from "./parts/data-table.tsx";
import { ValidityCell } from "./validity-cell.tsx";

type Props = { readonly language: Language; readonly day: LocalDate };

/** The regulations that dossiers and decisions cite: which are in force, and what replaced others. */
export const RegistryRegulations = ({ language, day }: Props) => {
  const all = registryWords[language];
  const words = all.regulations;
  return (
    <section aria-labelledby="regulations">
      <h2 id="regulations">{words.title}</h2>
      <DataTable
        caption={words.title}
        captionHidden
        columns={[
          { key: "name", title: words.name },
          { key: "issuer", title: words.issuer },
          { key: "validity", title: all.validity },
        ]}
        rows={regulations.map((regulation) => ({
          name: (
            <span lang="vi">
              {regulation.title}
              {regulation.number !== undefined && <span class="facts">{regulation.number}</span>}
              {regulation.note !== undefined && <span class="facts">{regulation.note}</span>}
            </span>
          ),
          issuer: <span lang="vi">{regulation.issuer}</span>,
          validity: (
            <div>
              <ValidityCell language={language} validity={regulation} day={day} />
              {regulation.replacedBy !== undefined && (
                <span class="facts">{words.replacedBy(nameOf(regulation.replacedBy))}</span>
              )}
            </div>
          ),
        }))}
      />
    </section>
  );
};

const nameOf = (id: Regulation["id"]): string => {
  const found = regulations.find((regulation) => regulation.id === id);
  return found?.number ?? found?.title ?? "";
};
