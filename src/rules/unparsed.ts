import { positionAt } from "../model/place.js";
import { lastName } from "../analysis/paths.js";
import { identifiersIn, literally } from "../analysis/names.js";
import { hiddenText, unparsedModules } from "../analysis/hidden.js";
import { roleOf } from "../analysis/roles.js";
import type { Fn } from "../analysis/program.js";
import { within } from "../analysis/walk.js";
import type { Missing } from "./locate.js";
import { fit } from "./names.js";
import type { Region, Target } from "./region.js";
import type { Names } from "./rule.js";

/** Why it is not known that something is missing: it may stand in text that did not parse. Null where all was read. */
export function mayBeHidden(target: Target, { anchor, link, names, looked }: Missing): string | null {
  const broken = looked.map(brokenAt).find((b) => b !== null);
  if (broken != null) return `not-parsed: ${broken}`;
  const wanted = [names, anchor.function ?? [], anchor.type ?? []].flat();
  const hiding = target.program.modules.find((m) => roleOf(m.path) !== "backup" && identifiersIn(hiddenText(m)).some((id) => fit(wanted, id, target.renamed) !== null));
  return hiding === undefined ? null : `not-parsed: ${hiding.path} does not parse, and ${link} ${shownNames(names)} was not found elsewhere`;
}

/** Names as a sentence has them. */
export const shownNames = (names: Names): string => [names].flat().map((n) => `\`${n}\``).join(" or ");

/** Where a function of the region did not parse, or what else is of the types or files that it is. */
export function brokenIn(region: Region): string | null {
  for (const { module, decl } of region.types ?? []) {
    // Where it does not parse a type may end too early: what stands below may be of it.
    const error = module.errors.find((e) => e.end > decl.start);
    if (error !== undefined) return `${module.path}:${positionAt(module, error.start).line} in ${decl.name}`;
  }
  if (region.broad === true)
    for (const { fn } of region.roots) {
      const [error] = fn.module.errors;
      if (error !== undefined) return `${fn.module.path}:${positionAt(fn.module, error.start).line}`;
    }
  for (const { fn } of region.activations) {
    const where = brokenAt(fn);
    if (where !== null) return where;
  }
  return null;
}

/** Where a function did not parse: `lib.rs:7 in process_intent`. */
export function brokenAt(fn: Fn): string | null {
  if (fn.decl.name === "<module>") return null;
  const error = fn.module.errors.find((e) => e.start < fn.decl.end && e.end > fn.decl.start);
  return error === undefined ? null : `${fn.module.path}:${positionAt(fn.module, error.start).line} in ${fn.symbol}`;
}

/** A function that is called in the region, and whose declaration stands in text that did not parse: what it does is not known. */
export function callsUnparsed(target: Target, region: Region): string | null {
  const broken = unparsedModules(target.program).map((m) => ({ path: m.path, language: m.language, text: hiddenText(m) }));
  if (broken.length === 0) return null;
  const asked = new Set<string>();
  for (const a of region.activations)
    for (const node of a.fn.flow.nodes)
      for (const top of node.expressions)
        for (const e of within(top)) {
          const name = e.kind === "call" && target.program.resolve(e, a.fn).length === 0 ? lastName(e.callee) : null;
          if (name === null || asked.has(`${a.fn.module.language} ${name}`)) continue;
          asked.add(`${a.fn.module.language} ${name}`);
          const there = broken.find((m) => m.language === a.fn.module.language && declares(m.text, name));
          if (there !== undefined) return `${there.path}, in which \`${name}\` is declared`;
        }
  return null;
}

/** How far a heading goes at most. */
const HEADING = 2000;

function declares(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  if (new RegExp(`\\b(fn|def|function)\\s+${literally(name)}\\b`).test(text)) return true;
  const begins = new RegExp(`^[ \\t]*((public|private|protected|static|async|override|readonly|const|export)[ \\t]+)*#?${literally(name)}\\s*(?=[(:=])`, "gm");
  return [...text.matchAll(begins)].some((m) => isHeading(text.slice(m.index + m[0].length, m.index + m[0].length + HEADING)));
}

/** `(a, b): T {`, `= (a) =>`, before the next semicolon: a method's, or that of an arrow function under a name. */
function isHeading(rest: string): boolean {
  const [said] = rest.split(";", 1) as [string];
  if (said.length === HEADING) return true;
  if (said.startsWith("(")) return said.includes(")") && said.includes("{", said.indexOf(")"));
  return said[said.indexOf("=", 1) + 1] === ">" && said.includes("=", 1);
}
