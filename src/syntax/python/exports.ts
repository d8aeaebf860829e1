import { Node } from "../cst.js";
import { parts } from "./nodes.js";
import { docOf } from "./literals.js";

/** The names in the module's `__all__`; null where there is none, or where not all of it can be read. */
export function publicNames(root: Node): ReadonlySet<string> | null {
  let names: Set<string> | null = null;
  for (const statement of parts(root)) {
    if (statement.kind !== "expression_statement" || !statement.tree.text.startsWith("__all__", statement.start)) continue;
    const listed = stringsOf(statement);
    if (listed === null) return null;
    names ??= new Set();
    for (const listedName of listed) names.add(listedName);
  }
  return names;
}

/** `__all__ = ["a"]`, `__all__ += (…)`, `__all__.extend([…])`. */
function stringsOf(statement: Node): string[] | null {
  const found: string[] = [];
  const tree = statement.tree;
  const own = new Set(["__all__", "extend", "append"]);
  for (let i = statement.index + 1; i < tree.after[statement.index]!; i++) {
    const kind = tree.kindName(i);
    if (kind === "string") found.push(docOf(new Node(tree, i)) ?? "");
    else if (kind === "identifier" && !own.has(tree.text.slice(tree.starts[i], tree.ends[i]))) return null;
  }
  return found;
}

/** A name that its module shows to others. Dunder names belong to the language and count as shown. */
export function isPublic(name: string): boolean {
  return !name.startsWith("_") || (name.startsWith("__") && name.endsWith("__"));
}
