import type { Command } from "commander";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../catalog/catalog.js";
import { closestFlaws } from "../catalog/closest.js";
import type { Flaw } from "../catalog/flaw.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { renderFlaw } from "../report/flaw.js";
import { visible } from "../report/visible.js";
import { findFlawFolder } from "../rules/flaw-folder.js";
import type { Console } from "./console.js";
import { configOption, configOf, nameOption, type TargetOptions } from "./options.js";

/** `flawgate explain ID`: what a flaw is and how it is known; with `--on`, what its rule saw in a tree. */
export function registerExplain(program: Command, console: Console): void {
  program
    .command("explain")
    .description("tell what a flaw is and how it is known, or what its rule saw in a tree")
    .argument("<id>", "the flaw, as in E8")
    .option("--on <path>", "tell what the rule saw in this tree, and why its verdict is what it is")
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (id: string, options: TargetOptions & { on?: string }) => {
      const catalog = loadCatalog();
      const flaw = requireFlaw(catalog, id);
      if (options.on === undefined) {
        console.out(flawPage(catalog, flaw, console));
        return;
      }
      const names = configOf(options.on, options).names;
      const { explainOn } = await import("../audit/explain.js");
      const lines = await explainOn({ path: options.on, id: flaw.id, names });
      console.out(`${lines.map(visible).join("\n")}\n`);
    });
}

/** @throws ConfigError that proposes the flaws which may have been meant */
export function requireFlaw(catalog: Catalog, id: string): Flaw {
  const flaw = catalog.byId.get(id.trim().toUpperCase());
  if (flaw) return flaw;
  const close = closestFlaws(catalog, id, 3);
  const [only] = close;
  const proposal =
    only === undefined
      ? "a letter and a number, as in E8,"
      : close.length === 1
        ? `${only.id} (${only.title})`
        : close.map((candidate) => candidate.id).join(", ").replace(/, (\w+)$/, " or $1");
  throw new ConfigError(`unknown flaw "${id}"; write ${proposal} instead`);
}

function flawPage(catalog: Catalog, flaw: Flaw, console: Console): string {
  const folder = findFlawFolder(flaw.id);
  return renderFlaw(
    {
      flaw,
      layer: catalog.layers.get(flaw.layer) ?? "",
      place: catalog.places.get(flaw.id),
      folder,
      rule: folder?.rule === true ? readFileSync(join(folder.path, "rule.yaml"), "utf8") : undefined,
      titleOf: (id) => catalog.byId.get(id)?.title ?? "",
    },
    console.layout,
  );
}
