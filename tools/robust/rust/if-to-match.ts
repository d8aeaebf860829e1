import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { copyOf, ofKind, type Crate, type RustFile } from "./crate.js";
import { isPlace } from "./places.js";

/** A chain of `if` becomes a `match`: on the value that is compared with members of an enumeration, on what `if let` takes apart, else by guards. */
export function ifToMatch(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap((file) => ofKind(file.root, "if_expression").filter((n) => n.parent!.kind !== "else_clause").flatMap((n) => matchOf(file, n) ?? [])) };
}

/** A branch of a chain; the condition is null for `else`. */
interface Branch {
  condition: Node | null;
  block: Node;
}

function branchesOf(node: Node): Branch[] {
  const own = { condition: node.field("condition")!, block: node.field("consequence")! };
  const other = node.field("alternative")?.named[0];
  if (other === undefined) return [own];
  return [own, ...(other.kind === "if_expression" ? branchesOf(other) : [{ condition: null, block: other }])];
}

function matchOf(file: RustFile, node: Node): Edit | null {
  const branches = branchesOf(node);
  const conditions = branches.flatMap((b) => b.condition ?? []);
  if (conditions.some((c) => c.kind === "let_chain")) return null;
  const parts = onMembers(file, branches) ?? (conditions.some((c) => c.kind === "let_condition") ? byPattern(file, branches) : byGuards(file, branches));
  return parts === null ? null : { file: file.path, start: node.start, end: node.end, parts };
}

/** `match x { A | B => …, _ => … }`. */
function onMembers(file: RustFile, branches: Branch[]): Part[] | null {
  const tests = branches.map((b) => (b.condition === null ? null : membersOf(b.condition)));
  const subject = tests[0]?.subject;
  if (subject === undefined || branches.some((b, i) => b.condition !== null && tests[i]?.subject.text !== subject.text)) return null;
  const arms = branches.flatMap((b, i): Part[] => [...(tests[i] == null ? ["_"] : tests[i].members.flatMap((m, k): Part[] => [...(k === 0 ? [] : [" | "]), copyOf(file, m)])), " => ", copyOf(file, b.block), "\n"]);
  return ["match ", copyOf(file, subject), " {\n", ...arms, ...ending(branches), "}"];
}

function membersOf(condition: Node): { subject: Node; members: Node[] } | null {
  if (condition.kind !== "binary_expression") return null;
  const [left, right, sign] = [condition.field("left")!, condition.field("right")!, condition.field("operator")!.text];
  if (sign === "||") {
    const [one, other] = [membersOf(left), membersOf(right)];
    return one !== null && other !== null && one.subject.text === other.subject.text ? { subject: one.subject, members: [...one.members, ...other.members] } : null;
  }
  return sign === "==" && isPlace(left) && right.kind === "scoped_identifier" && /^[A-Z]/.test(right.field("path")!.text) ? { subject: left, members: [right] } : null;
}

/** `if let P = e` becomes a `match` of two arms, and what its `else` has another within the second. */
function byPattern(file: RustFile, branches: Branch[]): Part[] | null {
  const [first, ...rest] = branches;
  if (first === undefined) return ["{}"];
  if (first.condition === null) return [copyOf(file, first.block)];
  const otherwise = byPattern(file, rest)!;
  if (first.condition.kind !== "let_condition") return ["if ", copyOf(file, first.condition), " ", copyOf(file, first.block), ...(rest.length === 0 ? [] : [" else ", ...asBlock(rest, otherwise)])];
  return ["match ", copyOf(file, first.condition.field("value")!), " {\n", copyOf(file, first.condition.field("pattern")!), " => ", copyOf(file, first.block), "\n_ => ", ...otherwise, "\n}"];
}

const asBlock = (branches: Branch[], parts: Part[]): Part[] => (branches[0]!.condition?.kind !== "let_condition" ? parts : ["{ ", ...parts, " }"]);

/** `match () { () if a => …, () if b => …, () => … }`. */
function byGuards(file: RustFile, branches: Branch[]): Part[] | null {
  if (branches.filter((b) => b.condition !== null).length < 2) return null;
  const arms = branches.flatMap((b): Part[] => ["()", ...(b.condition === null ? [] : [" if ", copyOf(file, b.condition)]), " => ", copyOf(file, b.block), "\n"]);
  return ["match () {\n", ...arms, ...(branches.at(-1)!.condition === null ? [] : ["() => {}\n"]), "}"];
}

const ending = (branches: Branch[]): Part[] => (branches.at(-1)!.condition === null ? [] : ["_ => {}\n"]);
