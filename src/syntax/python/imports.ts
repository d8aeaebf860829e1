import type { Import } from "../../model/model.js";
import { other, span } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { parts, partsIn } from "./nodes.js";

/** `import a.b as c`, `from ..a import b as c`, `from a import *`, wherever they stand. */
export function importStatement(c: Lowering, node: Node): void {
  const moduleName = node.kind === "future_import_statement" ? "__future__" : (node.field("module_name")?.text.replace(/\s/g, "") ?? null);
  const names = partsIn(node, "name");
  const erased = isForTypesOnly(node) ? { erased: true as const } : {};
  for (const n of names) c.imports.push({ ...importOf(n, moduleName), ...erased });
  const wildcard = parts(node).find((p) => p.kind === "wildcard_import");
  if (wildcard !== undefined) c.imports.push({ from: moduleName ?? "", name: "*", as: null, handsOn: true, ...span(wildcard) });
  // It runs code, and may fail: `except ImportError` is reached.
  if (moduleName !== "__future__") c.emit({ kind: "expression", expression: other(node, "import", []), ...span(node) });
}

/** It stands under `if TYPE_CHECKING:`. */
function isForTypesOnly(node: Node): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at.kind === "if_statement" && /^(typing\.)?TYPE_CHECKING$/.test(at.field("condition")?.text ?? "")) return true;
  return false;
}

function importOf(node: Node, moduleName: string | null): Import {
  const isAliased = node.kind === "aliased_import";
  const imported = ((isAliased ? node.field("name") : node)?.text ?? "").replace(/\s/g, "");
  const as = isAliased ? (node.field("alias")?.text ?? null) : null;
  return moduleName === null ? { from: imported, name: null, as, ...span(node) } : { from: moduleName, name: imported, as, ...span(node) };
}
