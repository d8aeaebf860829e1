import type { Module, Span } from "../model/model.js";
import { isMentioned, type Declared } from "./declared.js";
import type { Use } from "./liveness.js";
import type { Program } from "./program.js";

/** What others may have of a crate is not known where it may be published: crates.io takes none without a description. */
function mayBePublished(program: Program, module: Module): boolean {
  const manifest = manifestOf(program, module);
  if (manifest === null) return true;
  const head = /^[ \t]*\[package\]([\s\S]*?)(?=^[ \t]*\[(?!package))/m.exec(`${manifest.text}\n[end]`)?.[1] ?? "";
  if (/^[ \t]*publish[ \t]*=[ \t]*(false|\[[ \t]*\])/m.test(head) || !/^[ \t]*description\b/m.test(head)) return false;
  return !/^[ \t]*publish\.workspace[ \t]*=[ \t]*true/m.test(head) || !program.modules.some((m) => m.language === "manifest" && /\[workspace\.package\][^[]*^\s*publish\s*=\s*false/m.test(m.text));
}

const manifests = new WeakMap<Program, Map<string, Module>>();

/** The nearest `Cargo.toml` of a crate. */
function manifestOf(program: Program, { path }: Module): Module | null {
  let all = manifests.get(program);
  if (all === undefined) manifests.set(program, (all = new Map(program.modules.filter((m) => /(^|\/)Cargo\.toml$/.test(m.path) && /^[ \t]*\[package\]/m.test(m.text)).map((m) => [m.path, m]))));
  const folders = path.split("/").slice(0, -1);
  for (;;) {
    const found = all.get([...folders, "Cargo.toml"].join("/"));
    if (found !== undefined) return found;
    if (folders.pop() === undefined) return null;
  }
}

/** What stands in the text of a type's own making: `impl From<String> for T { … }`. */
function ownPlaces({ name, module }: Declared, program: Program): { module: Module; span: Span }[] {
  const modules = new Set([module, ...program.types(name).flatMap((t) => t.methods.map((f) => f.module))]);
  return [...modules].flatMap((m) => {
    const headings = [...m.text.matchAll(/\bimpl\b[^{;]{0,1000}\{/g)].filter((h) => new RegExp(`\\b${name}\\b(?![^{]*\\bfor\\b)`).test(h[0])).map((h) => ({ start: h.index, end: h.index + h[0].length }));
    return [...headings, ...m.functions.filter((f) => f.owner === name)].map((span) => ({ module: m, span }));
  });
}

/**
 * Is what a crate of Rust gives to the rest of the tree named anywhere else? Of what only its module has the compiler says so itself. `registered`:
 * what calls it without a name.
 */
export function useInRust(program: Program, d: Declared, registered: string | null): Use {
  const decl = d.kind === "function" ? d.fn.decl : d.kind === "type" ? d.type.decl : null;
  if (decl === null || !(decl.exported || isKeptQuiet(program, d.module, decl.attributes)) || registered !== null || (d.kind === "function" && (d.fn.isTest || decl.attributes.some((a) => a.name === "cfg")))) return { is: true, why: registered ?? "it is not asked here" };
  const aside: { module: Module; span: Span }[] = [{ module: d.module, span: decl }, ...(d.kind === "type" ? ownPlaces(d, program) : [])];
  const asideIn = (m: Module): Span[] => [...m.imports, ...aside.filter((s) => s.module === m).map((s) => s.span)];
  const named = program.modules.find((m) => m.language === "rust" && isMentioned(m, d.name, asideIn(m)));
  if (named !== undefined) return { is: true, why: `${named.path} names it` };
  if (d.kind === "function" && isBound(program, d.module)) return { is: undefined, why: "its crate is bound to other languages" };
  // What a library has for others it says something about.
  const isOffered = decl.exported && mayBePublished(program, d.module) && (decl.doc !== null || !isOneOfMany(program));
  return isOffered ? { is: undefined, why: "its crate may be published" } : { is: false, why: `nothing names \`${d.name}\`` };
}

/** The compiler, which finds what only a module has, was told to keep quiet: there, in its file, or for the whole crate. */
function isKeptQuiet(program: Program, module: Module, attributes: readonly { name: string; text: string }[]): boolean {
  const allows = /\b(dead_code|unused)\b/;
  if (attributes.some((a) => a.name === "allow" && allows.test(a.text))) return true;
  const folder = manifestOf(program, module)?.path.replace(/Cargo\.toml$/, "");
  const isRoot = (m: Module): boolean => m === module || (folder !== undefined && (m.path === `${folder}src/lib.rs` || m.path === `${folder}src/main.rs`));
  return program.modules.some((m) => isRoot(m) && /^\s*#!\[allow\([^\]]*\b(dead_code|unused)\b/m.test(m.text));
}

/** What a crate gives to other languages is told by a file that is no Rust, or by the name of the file that has it. */
function isBound(program: Program, module: Module): boolean {
  if (/(^|[_/-])(ffi|bridge|jni|napi|wasm|bindings?)([_/.-]|$)/.test(module.path)) return true;
  const folder = manifestOf(program, module)?.path.replace(/Cargo\.toml$/, "");
  return folder !== undefined && program.modules.some((m) => m.path.startsWith(folder) && /\binclude_scaffolding!/.test(m.text));
}

/** The tree has a program, and crates for it. */
const isOneOfMany = (program: Program): boolean => program.modules.some((m) => m.language === "manifest" && /^[ \t]*\[workspace\]/m.test(m.text));
