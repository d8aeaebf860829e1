import type { Expression, Span } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { lastName, peel } from "./paths.js";
import { within } from "./walk.js";

/** Something is written into memory that is there already. */
export interface Fill {
  /** Null for what is written by other means than a value. */
  value: Expression | null;
  /** What it is written into. */
  buffer: Expression;
  at: Span;
}

/** Functions that take the memory and what is written, by their place among the arguments. */
const BY_ARGUMENTS: Record<string, { buffer: number; value: number }> = {
  memset: { buffer: 0, value: 1 }, memmove: { buffer: 0, value: 1 }, memcpy: { buffer: 0, value: 1 }, write_bytes: { buffer: 0, value: 1 },
  copy_nonoverlapping: { buffer: 1, value: 0 }, pack_into: { buffer: 1, value: 3 }, write_volatile: { buffer: 0, value: 1 },
};

/** Methods of the memory itself. */
const BY_METHOD = /^(fill|set|write|write_at|copy_from_slice|clone_from_slice|set(Ui|I)nt(8|16|32)|setBig(Ui|I)nt64|setFloat(32|64)|write(UI|I)nt(8|16|32)(LE|BE)?|writeBig(UI|I)nt64(LE|BE)?)$/;

/** What is written into memory at a node: `buf[a:b] = v`, `buf.set(v, at)`, `pack_into("<I", buf, 0, v)`, `memset(p, 0, n)`. */
export function fillsAt(node: FlowNode): Fill[] {
  const found: Fill[] = [];
  for (const d of node.defines) {
    const target = peel(d.target);
    if (d.by === "assign" && d.value !== null && target.kind === "index") found.push({ value: d.value, buffer: target.object, at: node.statement ?? d.target });
  }
  for (const top of node.expressions)
    for (const e of within(top)) {
      if (e.kind !== "call") continue;
      const name = lastName(e.callee) ?? "";
      const args = e.args.map((a) => a.value);
      // A method of a packer takes no format.
      const by = name === "pack_into" && peel(args[0] ?? e).kind !== "literal" ? { buffer: 0, value: 2 } : BY_ARGUMENTS[name];
      if (by !== undefined && args[by.buffer] !== undefined) found.push({ value: args[by.value] ?? null, buffer: args[by.buffer]!, at: e });
      else if (e.callee.kind === "field" && BY_METHOD.test(name) && args.length > 0) found.push({ value: args[/^set.*\d$/.test(name) ? 1 : 0] ?? null, buffer: partOf(e.callee.object), at: e });
      else if (e.callee.kind === "field" && name === "copy" && args.length > 1) found.push({ value: e.callee.object, buffer: args[0]!, at: e });
    }
  return found;
}

/** `buf` of `buf[4..8]`, and of `buf.subarray(4)`. */
function partOf(e: Expression): Expression {
  const x = peel(e);
  if (x.kind === "index") return partOf(x.object);
  return x.kind === "call" && x.callee.kind === "field" && /^(subarray|slice|get_mut|as_mut_slice|as_mut|split_at_mut)$/.test(x.callee.name) ? partOf(x.callee.object) : x;
}

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
