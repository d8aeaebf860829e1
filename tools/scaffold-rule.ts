import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { seriesOf } from "../src/catalog/catalog.js";
import type { Flaw } from "../src/catalog/flaw.js";
import { ConfigError } from "../src/errors.js";
import { findFlawFolder } from "../src/rules/flaw-folder.js";

const LITTLE_WORDS = new Set(["a", "an", "the", "its", "is", "are", "and", "that", "s"]);
const SLUG_WORDS = 7;

/** What is wrong, as a folder name: `exit-sizes-order-from-position-initial-size`. */
export function slugOf(title: string): string {
  const words = title.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && !LITTLE_WORDS.has(word));
  return words.slice(0, SLUG_WORDS).join("-");
}

/**
 * Writes `rules/<series>/<id>-<slug>/` with a rule that is valid and knows nothing yet, and an example of each kind.
 * @returns the files, relative to the rules' directory
 * @throws ConfigError where the flaw has a folder already
 */
export function scaffoldRule(flaw: Flaw, rulesDirectory: string, slug: string = slugOf(flaw.title)): string[] {
  const existing = findFlawFolder(flaw.id, rulesDirectory);
  if (existing) throw new ConfigError(`rules/${seriesOf(flaw.id)}/${existing.name} is there already; edit it instead`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new ConfigError(`"${slug}" is no folder name; write words joined by hyphens, as in ${slugOf(flaw.title)}, instead`);
  const folder = join(seriesOf(flaw.id), `${flaw.id}-${slug}`);
  const files = new Map([["rule.yaml", ruleText(flaw)], ...examples(flaw)]);
  mkdirSync(join(rulesDirectory, folder), { recursive: true });
  return [...files].map(([name, text]) => {
    const file = join(folder, name);
    if (existsSync(join(rulesDirectory, file))) throw new ConfigError(`rules/${file} is there already; edit it instead`);
    writeFileSync(join(rulesDirectory, file), text);
    return file;
  });
}

function ruleText(flaw: Flaw): string {
  const { module, type, function: name, case: label, field } = flaw.where;
  const anchor = Object.fromEntries(Object.entries({ module, type, function: name, case: label }).filter(([, names]) => names !== undefined));
  const rule = {
    flaw: flaw.id,
    where: Object.keys(anchor).length > 0 ? anchor : { module: "TODO" },
    subject: { assigns: field ?? "TODO" },
    present: { derives: { from: "TODO" } },
    sound: { derives: { from: "TODO" } },
    message: "TODO what was seen, in words that need no catalogue",
  };
  const intent = [flaw.title, `Flaw: ${flaw.mechanism}`, `Repair: ${flaw.repair}`].map((text) => `# ${text.trim()}\n`).join("");
  return `${intent}${stringify(rule, { lineWidth: 110 })}`;
}

function examples(flaw: Flaw): [string, string][] {
  const rust = flaw.layer === "rust";
  const module = [flaw.where.module].flat()[0] ?? "module";
  const main = rust ? { ending: "rs", comment: "//", path: "_rust_kernel/src/lib.rs" } : { ending: "py", comment: "#", path: `${module}.py` };
  const languages = [main, { ending: "ts", comment: "//", path: `${module}.ts` }];
  const kinds = [
    ["flawed.first-shape", "TODO the flaw as the analysis describes it; mark its line with"],
    ["flawed.second-shape", "TODO the same flaw in another shape; mark its line with"],
    ["sound.repaired", "TODO the same code, repaired as the catalogue says"],
    ["sound.near-miss", "TODO code that looks like the flaw and is sound"],
  ] as const;
  return languages.flatMap(({ ending, comment, path }) =>
    kinds.map(([name, text]): [string, string] => [`${name}.${ending}`, `${comment} path: ${path}\n${comment} ${text}${text.endsWith("with") ? ` "${comment} flaw:"` : ""}\n`]),
  );
}
