import type { Node } from "../../../src/syntax/cst.js";
import type { Edit } from "../edits.js";
import { shuffled } from "../random.js";
import { ofKind, type Crate, type RustFile } from "./crate.js";
import { startOf } from "./functions.js";

const ITEMS = new Set(["function_item", "impl_item", "struct_item", "enum_item"]);

/** Items of a module and of an `impl` stand in another order: to Rust it is the same. */
export function reorder(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap((file) => [file.root, ...ofKind(file.root, "impl_item").flatMap((i) => i.field("body") ?? [])].flatMap((list) => reordered(crate, file, list))) };
}

function reordered(crate: Crate, file: RustFile, list: Node): Edit[] {
  const items = list.named.filter((n) => ITEMS.has(n.kind));
  const others = shuffled(items, crate.random);
  return items.flatMap((item, i) => {
    const other = others[i]!;
    return other.index === item.index ? [] : { file: file.path, start: startOf(item), end: item.end, parts: [{ file: file.path, start: startOf(other), end: other.end }] };
  });
}
