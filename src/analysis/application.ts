import type { Module } from "../model/model.js";
import { isCalledAbove } from "./liveness.js";
import { isSignature, type Fn, type Program } from "./program.js";
import { referencesIn } from "./references.js";
import { roleOf } from "./roles.js";

const known = new WeakMap<Program, boolean>();

/**
 * The tree is a program in Python that people run, and no library that others import: it has an entry, and what it says of itself to those who
 * install it, if it says anything, is not that it is for building something with.
 */
function isApplication(program: Program): boolean {
  let is = known.get(program);
  if (is === undefined) known.set(program, (is = judge(program)));
  return is;
}

function judge(program: Program): boolean {
  const said = program.modules.filter((m) => /(^|\/)(pyproject\.toml|setup\.(py|cfg))$/.test(m.path) && roleOf(m.path) !== "test").map((m) => m.text).join("\n");
  const isPackage = /^\s*\[(project|tool\.poetry|metadata)\]|\bsetup\(/m.test(said);
  const topics = said.match(/(?<=Topic :: )[^"'\n]+/g) ?? [];
  const own = program.modules.filter((m) => roleOf(m.path) === "production");
  const python = own.filter((m) => m.language === "python");
  const isRunAlone = (m: Module): boolean => !m.path.includes("/") && /^if __name__ == /m.test(m.text);
  const hasEntry = /console_scripts|\[(project|tool\.poetry)\.scripts\]/.test(said) || python.some((m) => /(^|\/)(__main__|manage|wsgi|asgi)\.py$/.test(m.path) || (!isPackage && isRunAlone(m)));
  // Others extend it, and call what it has for them.
  if (!hasEntry || own.some((m) => isLoading(m.text))) return false;
  // A package that does not say what it is for may be for anything.
  if (!isPackage) return true;
  return topics.length > 0 && !topics.some((t) => /^(Software Development|Scientific)/.test(t)) && topics.some((t) => !/^(System :: (Distributed|Networking)|Utilities)/.test(t));
}

/** Plugins are looked for; a database has extensions of its own. */
const isLoading = (text: string): boolean => /\b(iter_entry_points|entry_points|PluginManager)\(/.test(text) || (/\bload_extension\(/.test(text) && !text.includes("enable_load_extension"));

/** A function of an application that nothing outside may call: nobody names it, in text either, and its module is one that others import. */
export function isUnnamed(program: Program, fn: Fn): boolean {
  const { decl, module } = fn;
  const isOwn = isApplication(program) || isKeptInside(fn);
  if (module.language !== "python" || PLUGGED.test(module.path) || (!isOwn && OFFERED.test(module.path)) || module.path.endsWith(".pyi")) return false;
  // What a library offers it says something about.
  if (!isOwn && (decl.doc !== null || broughtOut(program).has(decl.owner ?? decl.name))) return false;
  // What dispatches by names, or calls back, asks for such.
  if (/^((visit|depart|do|on|handle|cmd|command|test|setup|teardown|connection|data|notify)(_|[A-Z]|$)|(main|run|load|register|get_handlers|configure|new|upgrade|downgrade|create_app|application)$)/.test(decl.name) || /\b(tests?|debug\w*|plugins?|deprecated|backwards?|compat\w*)\b/i.test(decl.doc ?? "")) return false;
  if (isSignature(fn) || isCalledAbove(program, fn) || (decl.owner !== null && program.types(decl.owner).some((t) => t.decl.bases.some((b) => /^(Protocol|ABC)$/.test(b))))) return false;
  if (namedInText(program).has(decl.name) || !isImported(program, module)) return false;
  const named = (referencesIn(program).byName.get(decl.name) ?? []).some((r) => r.fn.decl !== decl && !(r.fn.module === module && r.fn.decl.start >= decl.start && r.fn.decl.end <= decl.end));
  const isPassedOn = program.modules.some((m) => m !== module && m.imports.some((i) => i.name === decl.name));
  const isOverridden = decl.owner !== null && program.spelt(decl.name).filter((f) => f.decl.name === decl.name).length > 1;
  return !named && !isPassedOn && !isOverridden;
}

/** What a tool of somebody's looks for by the place of its file. */
const PLUGGED = /(^|\/)(alembic|migrations?|versions|delta|plugins?|modules?|module_\w+|extensions?)\//;
const OFFERED = /(^|\/)(\w*_api|api|apis|clients?|sdk|compat|ext|contrib|public)\//;

/** Its file or a folder of it has a name that says: not for others. */
const isKeptInside = ({ module }: Fn): boolean => /(^|\/)_(?!_)[^/]*(\/|\.py$)/.test(module.path);

const texts = new WeakMap<Program, ReadonlySet<string>>();

/** The last words of all that is written as a text by itself, and of what decorators and bases say: `"views.home"`, `"main:app"`. */
function namedInText(program: Program): ReadonlySet<string> {
  let names = texts.get(program);
  if (names === undefined) {
    const { strings, declaring } = referencesIn(program);
    texts.set(program, (names = new Set([...[...strings.keys()].flatMap((s) => s.match(/\w+/g)?.at(-1) ?? []), ...[...declaring.values()].flatMap((d) => [...d])])));
  }
  return names;
}

const offered = new WeakMap<Program, ReadonlySet<string>>();

/** What the first file of a package imports stands there for others. */
function broughtOut(program: Program): ReadonlySet<string> {
  let names = offered.get(program);
  if (names === undefined) offered.set(program, (names = new Set(program.modules.filter((m) => /(^|\/)__init__\.py$/.test(m.path)).flatMap((m) => m.imports.flatMap((i) => i.name ?? [])))));
  return names;
}

const imported = new WeakMap<Program, ReadonlySet<string>>();

/** Something of the tree imports the module by its name: what is loaded as a plugin may be called by whoever loads it. */
function isImported(program: Program, module: Module): boolean {
  let names = imported.get(program);
  if (names === undefined) imported.set(program, (names = new Set(program.modules.filter((m) => roleOf(m.path) === "production").flatMap((m) => m.imports.flatMap((i) => [i.from, ...(i.name === null ? [] : [`${i.from}.${i.name}`])].map((p) => p.split(/[./]/).filter((s) => s !== "").slice(-1)[0] ?? ""))))));
  const parts = module.path.replace(/(\/__init__)?\.py$/, "").split("/");
  return names.has(parts.at(-1)!);
}
