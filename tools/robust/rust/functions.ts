import type { Node } from "../../../src/syntax/cst.js";
import { around, ofKind, type RustFile } from "./crate.js";

/** The functions of a file that stand in no other. */
export const functionsOf = (file: RustFile): Node[] => ofKind(file.root, "function_item").filter((fn) => ![...around(fn)].some((a) => a.kind === "function_item"));

/** Nothing outside of the crate, no trait and no attribute makes it known under its name. */
export function isPrivate(fn: Node): boolean {
  const visibility = fn.children.find((c) => c.kind === "visibility_modifier")?.text;
  const impl = implOf(fn);
  return (visibility === undefined || visibility !== "pub") && !attributesOf(fn).some((a) => /no_mangle|test|export/.test(a.text)) && impl?.field("trait") == null && ![...around(fn)].some((a) => a.kind === "trait_item");
}

/** The `impl` that a function stands in. */
export function implOf(fn: Node): Node | null {
  const list = fn.parent;
  return list?.kind === "declaration_list" && list.parent?.kind === "impl_item" ? list.parent : null;
}

/** The attributes and comments directly before an item. */
function precedingOf(item: Node): Node[] {
  const siblings = item.parent!.children;
  const found: Node[] = [];
  let next = item;
  for (let i = siblings.findIndex((s) => s.index === item.index) - 1; i >= 0; i--) {
    const before = siblings[i]!;
    const gap = item.tree.text.slice(before.end, next.start);
    const isBeside = (gap.match(/\n/g) ?? []).length <= (before.text.endsWith("\n") ? 0 : 1);
    if (!/^(attribute_item|line_comment|block_comment)$/.test(before.kind) || before.text.startsWith("//!") || !isBeside) break;
    found.unshift((next = before));
  }
  return found;
}

export const attributesOf = (item: Node): Node[] => precedingOf(item).filter((n) => n.kind === "attribute_item");

/** Where an item starts, with what belongs to it. */
export const startOf = (item: Node): number => (precedingOf(item)[0] ?? item).start;

/** The tests of a crate. */
export const isTestCode = (node: Node): boolean => [node, ...around(node)].some((a) => a.kind === "mod_item" && attributesOf(a).some((x) => x.text.includes("test")));
