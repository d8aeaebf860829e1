import { parseCst, type Node } from "../../syntax/cst.js";
import { indentAt, lineBreakOf, lineEnd, lineStart } from "./text.js";
import type { Repairer } from "./repair.js";

const [SET, TASK] = ["_background_tasks", "background_task"];

/** The documented way to keep a task until it is done: a set of the module, which each task leaves by itself. */
export const keptTask: Repairer = ({ language, text }, at) => {
  if (language !== "python" || text.includes(TASK)) return null;
  const { root } = parseCst("python", text);
  const call = aloneIn(root, at.start, at.end);
  const top = root.children.find((child) => child.start <= at.start && at.end <= child.end);
  if (call === null || top === undefined || !/^(decorated_definition|function_definition|class_definition)$/.test(top.kind)) return null;
  const start = lineStart(text, call.start);
  const end = lineEnd(text, call.end);
  if (text.slice(start, call.start).trim() !== "" || !/^\s*(#.*)?$/.test(text.slice(call.end, end))) return null;
  const [eol, indent] = [lineBreakOf(text), indentAt(text, call.start)];
  const imported = root.children.filter((child) => child.kind.includes("import") && child.end <= top.start).at(-1);
  const before = imported === undefined ? lineStart(text, top.start) : lineEnd(text, imported.end);
  const made = imported === undefined ? `${SET} = set()${eol}${eol}${eol}` : `${eol}${eol}${SET} = set()`;
  return {
    desc: "Keep the task until it is done",
    edits: [
      { start: before, end: before, text: made },
      { start: call.start, end: call.start, text: `${TASK} = ` },
      { start: end, end, text: `${eol}${indent}${SET}.add(${TASK})${eol}${indent}${TASK}.add_done_callback(${SET}.discard)` },
    ],
  };
};

/** The call at a place, where it is a statement by itself. */
function aloneIn(root: Node, start: number, end: number): Node | null {
  for (let node: Node | undefined = root; node !== undefined; node = node.children.find((child) => child.start <= start && end <= child.end)) {
    if (node.kind !== "expression_statement") continue;
    const [only, more] = node.named;
    return only?.kind === "call" && more === undefined && only.start === start && only.end === end ? only : null;
  }
  return null;
}
