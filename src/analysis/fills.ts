import type { Expression, Span } from "../model/model.js";
import { valuesGiven } from "./definitions.js";
import type { FlowNode } from "./flow.js";
import type { Fn } from "./program.js";
import { lastName, peel } from "./paths.js";
import { within } from "./walk.js";

/** Something is written into memory that is there already. */
export interface Fill {
  /** Null for what is written by other means than a value. */
  value: Expression | null;
  /** What it is written into. */
  buffer: Expression;
  at: Span;
  /** Where in there it begins; null at the beginning, or where that is not said. */
  from: Expression | null;
}

/** Functions that take the memory and what is written, by their place among the arguments. */
const BY_ARGUMENTS: Record<string, { buffer: number; value: number; from?: number }> = {
  memset: { buffer: 0, value: 1 }, memmove: { buffer: 0, value: 1 }, memcpy: { buffer: 0, value: 1 }, write_bytes: { buffer: 0, value: 1 },
  copy_nonoverlapping: { buffer: 1, value: 0 }, pack_into: { buffer: 1, value: 3, from: 2 }, write_volatile: { buffer: 0, value: 1 },
};

/** Methods of the memory itself. */
const BY_METHOD = /^(fill|set|write|write_at|copy_from_slice|clone_from_slice|set(Ui|I)nt(8|16|32)|setBig(Ui|I)nt64|setFloat(32|64)|write(UI|I)nt(8|16|32)(LE|BE)?|writeBig(UI|I)nt64(LE|BE)?)$/;

/** What is written into memory at a node: `buf[a:b] = v`, `buf.set(v, at)`, `pack_into("<I", buf, 0, v)`, `memset(p, 0, n)`. */
export function fillsAt(node: FlowNode): Fill[] {
  const found: Fill[] = [];
  for (const d of node.defines) {
    const target = peel(d.target);
    // `*p = v`
    if (d.by === "assign" && d.value !== null && d.target.kind === "unary" && d.target.op === "*") found.push({ value: d.value, buffer: d.target.operand, at: node.statement ?? d.target, from: null });
    if (d.by === "assign" && d.value !== null && target.kind === "index") found.push({ value: d.value, buffer: target.object, at: node.statement ?? d.target, from: startOf(target.index) });
  }
  for (const top of node.expressions)
    for (const e of within(top)) {
      if (e.kind !== "call") continue;
      const name = lastName(e.callee) ?? "";
      const args = e.args.map((a) => a.value);
      // A method of a packer takes no format.
      const by = name === "pack_into" && peel(args[0] ?? e).kind !== "literal" ? { buffer: 0, value: 2, from: 1 } : BY_ARGUMENTS[name];
      if (by !== undefined && args[by.buffer] !== undefined) found.push({ value: args[by.value] ?? null, buffer: args[by.buffer]!, at: e, from: args[by.from ?? Infinity] ?? null });
      else if (e.callee.kind === "field" && BY_METHOD.test(name) && args.length > 0) {
        const isAt = /^set.*\d$/.test(name);
        found.push({ value: args[isAt ? 1 : 0] ?? null, buffer: partOf(e.callee.object).buffer, at: e, from: args[isAt ? 0 : 1] ?? partOf(e.callee.object).from });
      }
      else if (e.callee.kind === "field" && name === "copy" && args.length > 1) found.push({ value: e.callee.object, buffer: args[0]!, at: e, from: args[1] ?? null });
    }
  return found;
}

/** `buf` of `buf[4..8]`, and of `buf.subarray(4)`; and where in there it begins. */
function partOf(e: Expression): { buffer: Expression; from: Expression | null } {
  const x = peel(e);
  if (x.kind === "index") return { buffer: partOf(x.object).buffer, from: startOf(x.index) };
  const isPart = x.kind === "call" && x.callee.kind === "field" && /^(subarray|slice|get_mut|as_mut_slice|as_mut|split_at_mut)$/.test(x.callee.name);
  return isPart && x.callee.kind === "field" ? { buffer: partOf(x.callee.object).buffer, from: x.args[0]?.value ?? partOf(x.callee.object).from } : { buffer: x, from: null };
}

/** Where a slice begins; of an index, itself. */
const startOf = (index: Expression): Expression | null => (index.kind === "other" && /^(slice|range)$/.test(index.syntax) ? (index.children[0] ?? null) : index);

/** It is written to a place that is worked out, or to one of several buffers: perhaps not the one that is read. */
export function isElsewhere(fn: Fn, { buffer, from }: Fill): boolean {
  const isFixed = (e: Expression): boolean => {
    const x = peel(e);
    return x.kind === "literal" || (x.kind === "binary" && isFixed(x.left) && isFixed(x.right)) || (x.kind === "name" && (/^_*[A-Z][A-Z0-9_]*$/.test(x.name) || isCounted(fn, x.name))) || (x.kind === "field" && /^(size|length|itemsize)$/.test(x.name));
  };
  if (from !== null && !isFixed(from)) return true;
  const b = peel(buffer);
  const made = b.kind === "name" ? valuesGiven(fn.flow, b.name) : [b];
  return made.some((m) => m.kind === "conditional" || ((m.kind === "index" || m.kind === "call") && partOf(m).from !== null && !isFixed(partOf(m).from!)));
}

/** The variable of a loop that counts: all of the buffer is gone through. */
const isCounted = (fn: Fn, name: string): boolean => fn.flow.nodes.some((n) => n.defines.some((d) => d.by === "update" && d.target.kind === "name" && d.target.name === name) || (n.statement?.kind === "loop" && n.defines.some((d) => d.target.kind === "name" && d.target.name === name)));

const SIZE = /size|len|length|capacity|count|bytes$|^n$/i;

/** Nothing but zeros: `0`, `b"\0" * n`, `bytes(n)`, `[0; n]`, `new Uint8Array(n)`. */
export function isZeros(value: Expression): boolean {
  const e = peel(value);
  if (e.kind === "literal") return e.value === 0 || (typeof e.value === "string" && /^(\0|\\0|\\x00)+$/.test(e.value));
  if (e.kind === "list") return e.elements.length > 0 && e.elements.every(isZeros);
  if (e.kind === "binary") return e.op === "*" && [e.left, e.right].some((x) => peel(x).kind !== "literal" || typeof (peel(x) as { value?: unknown }).value === "string" ? isZeros(x) : false);
  if (e.kind !== "call") return false;
  const [size] = e.args.map((a) => a.value);
  return /^(bytes|bytearray|Uint8Array|Uint32Array|ArrayBuffer|alloc|calloc|zeros|zeroed)$/.test(lastName(e.callee) ?? "") && (size === undefined || isSize(size));
}

function isSize(e: Expression): boolean {
  const x = peel(e);
  if (x.kind === "literal") return x.type === "number";
  if (x.kind === "binary") return /^([-+*]|\/\/)$/.test(x.op) && (isSize(x.left) || isSize(x.right));
  return SIZE.test(lastName(x.kind === "call" ? x.callee : x) ?? "");
}
