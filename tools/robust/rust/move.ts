import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part, Rewriting } from "../edits.js";
import { shuffled } from "../random.js";
import type { Crate, RustFile } from "./crate.js";
import { isTestCode, startOf } from "./functions.js";

const MOVED = new Set(["function_item", "impl_item", "struct_item", "enum_item", "const_item", "trait_item", "type_item"]);

/** What a module consists of stands in two modules within it, from where it exports all of it. */
export function move(crate: Crate): Rewriting {
  const created: Record<string, Part[]> = {};
  const edits = crate.files.filter((f) => f.path.startsWith(`${crate.folder}/src/`)).flatMap((file) => split(crate, file, created));
  return { edits, created };
}

function split(crate: Crate, file: RustFile, created: Record<string, Part[]>): Edit[] {
  const items = file.root.named.filter((n) => MOVED.has(n.kind) && !isTestCode(n) && n.field("name")?.text !== "_" && !n.text.includes("const _:"));
  if (items.length < 2 || /pub\((super|in)/.test(file.text)) return [];
  const order = shuffled(items, crate.random);
  const first = new Set(order.slice(0, items.length >> 1).map((n) => n.index));
  const edits: Edit[] = [];
  const names: string[] = [];
  for (const isFirst of [true, false]) {
    const name = crate.fresh("part");
    const moved = items.filter((n) => first.has(n.index) === isFirst);
    names.push(name);
    created[`${folderOf(file.path)}/${name}.rs`] = ["use super::*;\n", ...moved.flatMap((n): Part[] => ["\n", { file: file.path, start: startOf(n), end: n.end }, "\n"])];
    edits.push(...moved.flatMap((n) => opened(file, n)), ...moved.map((n) => ({ file: file.path, start: startOf(n), end: Math.min(n.end + 1, file.text.length), parts: [] })));
  }
  const at = Math.min(...items.map(startOf));
  edits.push({ file: file.path, start: at, end: at, parts: [names.map((n) => `mod ${n};\npub use ${n}::*;\n`).join("")] });
  return edits;
}

/** Where the modules within a module are. */
const folderOf = (path: string): string => (/\/(lib|mod|main)\.rs$/.test(path) ? path.replace(/\/[^/]*$/, "") : path.replace(/\.rs$/, ""));

/** What was seen in the whole module, and only there, is still seen there. */
function opened(file: RustFile, item: Node): Edit[] {
  const members = item.kind === "impl_item" ? (item.field("trait") === null ? (item.field("body")?.named ?? []) : []) : [item, ...(item.kind === "struct_item" ? fieldsOf(item) : [])];
  return members.filter((n) => /^(function_item|const_item|struct_item|enum_item|type_item|trait_item|field_declaration)$/.test(n.kind) && !n.children.some((c) => c.kind === "visibility_modifier")).map((n) => {
    const word = { file: file.path, start: n.children[0]!.start, end: n.children[0]!.end };
    return { ...word, parts: ["pub(super) ", word] };
  });
}

const fieldsOf = (item: Node): Node[] => (item.field("body")?.named ?? []).filter((n) => n.kind === "field_declaration");
