import type { Call, Expression } from "../model/model.js";
import type { Budget } from "./budget.js";
import type { FlowNode } from "./flow.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { slice } from "./slice.js";
import { within } from "./walk.js";

/** A call that writes a file, or opens one to be written. */
export interface FileWrite {
  at: Call;
  node: FlowNode;
  path: Expression;
}

/** Functions whose first argument is the path: of Node, Deno, Bun and Rust. */
const BY_PATH = /^(write_?file(_?sync)?|append_?file(_?sync)?|output_?file(_?sync)?|create_?write_?stream|write_?text_?file(_?sync)?)$/i;
/** Methods of a path. */
const BY_METHOD = /^write_(text|bytes)$/;
const MODE = /^[rwax][bt+]*$/;
const WRITING = /[wax+]/;

function pathWritten(call: Call): Expression | null {
  const name = lastName(call.callee) ?? "";
  const [first, second] = call.args;
  const object = call.callee.kind === "field" ? call.callee.object : null;
  if (BY_METHOD.test(name)) return object;
  if (first === undefined) return null;
  if (BY_PATH.test(name)) return first.value;
  if (name === "write" && object !== null && lastName(object) === "fs" && second !== undefined) return first.value;
  if (name === "create" && object !== null && lastName(object) === "File") return first.value;
  if (name !== "open") return null;
  const mode = call.args.find((a) => a.name === "mode")?.value;
  const isMode = (e: Expression | undefined): boolean => e?.kind === "literal" && typeof e.value === "string" && MODE.test(e.value);
  const writes = (e: Expression | undefined): boolean => e?.kind === "literal" && WRITING.test(String(e.value));
  // `path.open("w")`, `open(path, "w")`.
  if (object !== null && (isMode(first.value) || (mode !== undefined && first.name === "mode"))) return writes(mode ?? first.value) ? object : null;
  return writes(mode ?? second?.value) ? first.value : null;
}

/** What the calls at the nodes of a function write. */
export function fileWritesIn(fn: Fn): FileWrite[] {
  return fn.flow.nodes.flatMap((node) =>
    node.expressions.flatMap((top) => [...within(top)]).flatMap((e): FileWrite[] => {
      const path = e.kind === "call" ? pathWritten(e) : null;
      return e.kind !== "call" || path === null ? [] : [{ at: e, node, path }];
    }),
  );
}

/** A name that a path may end in, without folders, and where it is written. */
export interface FileName {
  name: string;
  fn: Fn;
  at: Expression;
}

/** The names that a path may end in; none where that is not written in the code. */
export function fileNamesOf(program: Program, budget: Budget, fn: Fn, { path, node }: FileWrite): FileName[] {
  return slice(program, budget, path, { fn, node, frame: null }).steps.flatMap(({ expr, at: there }): FileName[] => {
    const at = peel(expr);
    const name = at.kind === "literal" && typeof at.value === "string" ? at.value.split(/[/\\]/).at(-1)! : "";
    return /^[^\s*]+\.\w+$/.test(name) ? [{ name, fn: there.fn, at }] : [];
  });
}
