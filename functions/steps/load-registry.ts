import { RegistryFile } from "../../schemas/registry.ts";
import { RegistryLoaded } from "../../schemas/steps.ts";
import type { Registry } from "../ports.ts";
import { registry } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

/** Loads a data file into the registry. Loading the same file again changes nothing. */
export const loadRegistry =
  (registry: Pick<Registry, "load">) =>
  async (file: RegistryFile): Promise<RegistryLoaded> => {
    await registry.load(file);
    return {
      organisations: file.organisations.length,
      people: file.people.length,
      seasons: file.seasons.length,
    };
  };

export const handler = step({
  name: "load-registry",
  input: RegistryFile,
  output: RegistryLoaded,
  run: (file) => loadRegistry(registry())(file),
});
