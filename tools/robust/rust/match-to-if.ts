import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { boundIn, matchPattern } from "./bindings.js";
import { around, copyOf, ofKind, type Crate, type RustFile } from "./crate.js";
import { implOf } from "./functions.js";
import { isPlace } from "./places.js";
import { typeOf, typesOf, type Env, type Types } from "./types.js";

/** `match` becomes a chain of `if`: `==` for members of an enumeration, `if let` for what binds a name, `matches!` for the rest. */
export function matchToIf(crate: Crate): { edits: Edit[] } {
  const types = typesOf(crate);
  return { edits: crate.files.flatMap((file) => ofKind(file.root, "match_expression").flatMap((m) => chainOf(types, file, m) ?? [])) };
}

interface Arm {
  pattern: Node;
  guard: Node | null;
  body: Node;
  binds: boolean;
}

function chainOf(types: Types, file: RustFile, match: Node): Edit | null {
  const subject = match.field("value")!;
  const arms = inOrder(match.field("body")!.named.filter((n) => n.kind === "match_arm").map(armOf));
  // What follows the braces would be taken for something else.
  if (arms === null || arms.length < 2 || /^(field_expression|try_expression|binary_expression|unary_expression|reference_expression|index_expression)$/.test(match.parent!.kind)) return null;
  if (!isPlace(subject) && !(arms.length === 2 && arms[0]!.guard === null)) return null;
  if (arms.some((a) => a.binds && a.guard !== null)) return null;
  const parts: Part[] = [];
  for (const [i, arm] of arms.entries()) {
    const isLast = i === arms.length - 1;
    parts.push(i === 0 ? "" : " else ", ...(isLast ? [] : ["if ", ...testOf(types, file, subject, arm), " "]), ...bodyOf(file, arm.body));
  }
  return { file: file.path, start: match.start, end: match.end, parts: parts.filter((p) => p !== "") };
}

function armOf(arm: Node): Arm {
  const whole = arm.field("pattern")!;
  const pattern = matchPattern(whole)!;
  return { pattern, guard: whole.field("condition"), body: arm.field("value")!, binds: boundIn(pattern).length > 0 };
}

/** The arms with one at the end that binds nothing and is not asked for; null where there is none. */
function inOrder(arms: Arm[]): Arm[] | null {
  const last = arms.at(-1);
  if (last === undefined) return null;
  if (!last.binds && last.guard === null) return arms;
  // Arms of different variants may be asked for in any order.
  const heads = arms.map((a) => /^[\w:]+/.exec(a.pattern.text)?.[0] ?? "");
  const i = arms.findIndex((a) => !a.binds && a.guard === null);
  if (i === -1 || new Set(heads).size !== heads.length || heads.some((h) => !/[A-Z]\w*$/.test(h)) || arms.some((a) => a.guard !== null)) return null;
  return [...arms.slice(0, i), ...arms.slice(i + 1), arms[i]!];
}

function testOf(types: Types, file: RustFile, subject: Node, { pattern, guard, binds }: Arm): Part[] {
  const value = copyOf(file, subject);
  if (binds) return ["let ", copyOf(file, pattern), " = ", value];
  const members = alternativesOf(pattern);
  const isMember = members.every((m) => m.kind === "scoped_identifier" && types.compared.has(m.field("path")!.text));
  if (isMember && guard === null && types.compared.has(typeOf(types, selfOf(subject), ownerOf(subject), subject) ?? "")) return members.flatMap((m, i): Part[] => [i === 0 ? "" : " || ", value, " == ", copyOf(file, m)]).filter((p) => p !== "");
  if (!isPlace(subject)) return ["let ", copyOf(file, pattern), " = ", value];
  return ["matches!(", value, ", ", copyOf(file, pattern), ...(guard === null ? [] : [" if ", copyOf(file, guard)]), ")"];
}

const alternativesOf = (pattern: Node): Node[] => (pattern.kind === "or_pattern" ? pattern.named.flatMap(alternativesOf) : [pattern]);

/** A block as it is; an expression in braces. */
function bodyOf(file: RustFile, body: Node): Part[] {
  return body.kind === "block" ? [copyOf(file, body)] : ["{ ", copyOf(file, body), " }"];
}

const ownerOf = (node: Node): string | null => {
  const fn = [...around(node)].find((n) => n.kind === "function_item");
  return fn === undefined ? null : (implOf(fn)?.field("type")?.text ?? null);
};

/** The parameters of the function around a node: their types are written. */
function selfOf(node: Node): Env {
  const fn = [...around(node)].find((n) => n.kind === "function_item");
  const parameters = fn?.field("parameters")?.named ?? [];
  return new Map(parameters.flatMap((p) => {
    const [name, type] = p.kind === "self_parameter" ? ["self", `${/^&\s*(mut )?/.exec(p.text)?.[0] ?? ""}${ownerOf(node)}`] : [p.field("pattern")?.text ?? "", p.field("type")?.text ?? ""];
    return name === "" ? [] : [[name, { type, isMutable: false, isBorrowed: false }] as const];
  }));
}
