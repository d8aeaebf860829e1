import type { Node } from "../../../src/syntax/cst.js";
import type { Edit } from "../edits.js";
import { boundIn, namesBoundIn, patternsIn, usesOf } from "./bindings.js";
import { ofKind, within, type Crate, type RustFile } from "./crate.js";
import { functionsOf, isPrivate } from "./functions.js";

/** Locals, parameters and private functions get other names. */
export function rename(crate: Crate): { edits: Edit[] } {
  const functions = new Set(crate.files.flatMap((f) => ofKind(f.root, "function_item").map((n) => n.field("name")!.text)));
  const locals = crate.files.flatMap((file) => functionsOf(file).flatMap((fn) => renameLocals(crate, file, fn, functions)));
  return { edits: [...locals, ...helpersOf(crate).flatMap((name) => renameEverywhere(crate, name))] };
}

function renameLocals(crate: Crate, file: RustFile, fn: Node, functions: ReadonlySet<string>): Edit[] {
  return [...namesBoundIn(fn)].sort().flatMap((name) => {
    if (name === "_" || crate.named.has(name) || functions.has(name)) return [];
    const uses = usesOf(fn, name);
    if (uses === null || uses.some(isMutableField)) return [];
    const to = crate.fresh("value");
    return uses.map((n) => ({ file: file.path, start: n.start, end: n.end, parts: [isShorthand(n) ? `${name}: ${to}` : to] }));
  });
}

/** `Slot { size }`: the name of the field stays. */
const isShorthand = (n: Node): boolean => n.kind === "shorthand_field_identifier" || n.parent!.kind === "shorthand_field_initializer";

const isMutableField = (n: Node): boolean => n.kind === "shorthand_field_identifier" && n.parent!.children.length > 1;

/** Private functions whose name means nothing else in the crate, nor in the standard library. */
function helpersOf(crate: Crate): string[] {
  const all = crate.files.flatMap((f) => ofKind(f.root, "function_item").map((fn) => ({ fn, name: fn.field("name")!.text })));
  const others = new Set(crate.files.flatMap((f) => [...ofKind(f.root, "field_declaration").map((d) => d.field("name")!.text), ...functionsOf(f).flatMap((fn) => patternsIn(fn).flatMap(boundIn)).map((n) => n.text), ...ofKind(f.root, "string_content").flatMap((s) => s.text.match(/\w+/g) ?? []), ...ofKind(f.root, "mod_item").map((m) => m.field("name")!.text)]));
  return all.filter(({ fn, name }) => isPrivate(fn) && name.includes("_") && !STANDARD.test(name) && !crate.named.has(name) && !others.has(name) && all.filter((o) => o.name === name).length === 1).map((f) => f.name);
}

/** Names that methods of the standard library have, too. */
const STANDARD = /^(as|to|into|from)_(str|ref|mut|string|slice|bytes)|^is_(some|none|ok|err|empty|finite|null|nan)$/;

function renameEverywhere(crate: Crate, name: string): Edit[] {
  const to = crate.fresh("helper");
  return crate.files.flatMap((file) => [...within(file.root)].filter((n) => n.text === name && ["identifier", "field_identifier"].includes(n.kind)).map((n) => ({ file: file.path, start: n.start, end: n.end, parts: [to] })));
}
