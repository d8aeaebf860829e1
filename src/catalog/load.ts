import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError, problemAt, type SourcePlace } from "../errors.js";
import { readPrecompiled } from "../yaml/precompiled.js";
import { readYaml } from "../yaml/schema.js";
import type { YamlFile } from "../yaml/yaml-file.js";
import { compareIds, type Catalog } from "./catalog.js";
import { crossCheck, type CatalogFile } from "./cross-check.js";
import type { AnalysisDocument } from "./document.js";
import type { Flaw } from "./flaw.js";

const PACKAGE_CATALOG = new URL("../../catalog/", import.meta.url);

/** The catalogue that comes with the package. */
export const CATALOG_DIRECTORY = fileURLToPath(PACKAGE_CATALOG);

/** A catalogue as plain data: what the build stores. */
export interface StoredCatalog {
  flaws: readonly Flaw[];
  layers: Record<string, string>;
  document: AnalysisDocument;
  places: Record<string, SourcePlace>;
}

const PRECOMPILED = new URL("../catalog.json", import.meta.url);
export const isCatalogFile = (name: string): boolean => name.endsWith(".yaml");

/**
 * Reads `layers.yaml`, `document.yaml` and `<series>.yaml` of a directory; by default the package's own.
 * @throws ConfigError with every problem found, as `catalog/E.yaml:12:3: …; write … instead`
 */
export function loadCatalog(directory: string = CATALOG_DIRECTORY): Catalog {
  const stored = directory === CATALOG_DIRECTORY ? readPrecompiled<StoredCatalog>(PRECOMPILED, directory, isCatalogFile) : undefined;
  return catalogOf(stored ?? readCatalog(directory));
}

function catalogOf({ flaws, layers, document, places }: StoredCatalog): Catalog {
  return { flaws, byId: new Map(flaws.map((flaw) => [flaw.id, flaw])), layers: new Map(Object.entries(layers)), document, places: new Map(Object.entries(places)) };
}

/** Reads the YAML files, whatever the build has stored. */
export function readCatalog(directory: string): StoredCatalog {
  const shown = (name: string): string => (directory === CATALOG_DIRECTORY ? `catalog/${name}` : join(directory, name));
  const problems: string[] = [];
  const read = <T>(name: string, schema: string): (YamlFile & { value: T }) | undefined => {
    try {
      return readYaml<T>(join(directory, name), shown(name), new URL(schema, PACKAGE_CATALOG));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };

  const names = seriesFiles(directory);
  const layers = read<Record<string, string>>("layers.yaml", "layers.schema.json");
  const document = read<AnalysisDocument>("document.yaml", "document.schema.json");
  const files = names.flatMap((name): CatalogFile[] => {
    const yaml = read<Flaw[]>(name, "flaw.schema.json");
    return yaml ? [{ series: name.slice(0, 1), yaml, flaws: yaml.value }] : [];
  });
  // A file that did not load would make every reference into it look dangling.
  if (problems.length > 0 || !layers || !document) throw new ConfigError(problems);
  problems.push(...crossCheck(files, layers, document));
  if (problems.length > 0) throw new ConfigError(problems);

  const flaws = files.flatMap((file) => file.flaws).sort((a, b) => compareIds(a.id, b.id));
  const places = files.flatMap((file) => file.flaws.map((flaw, index) => [flaw.id, file.yaml.placeOf([index])] as const));
  return { flaws, layers: layers.value, document: document.value, places: Object.fromEntries(places) };
}

function seriesFiles(directory: string): string[] {
  let names: string[];
  try {
    names = readdirSync(directory);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    throw new ConfigError(problemAt({ file: directory }, `is no catalogue (${code}); name a directory with layers.yaml, document.yaml and A.yaml … instead`));
  }
  return names.filter((name) => /^[A-Z]\.yaml$/.test(name)).sort();
}
