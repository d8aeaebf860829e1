import type { Statement } from "../../model/model.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { parts } from "./nodes.js";

/** The statements of a block, which may be absent from a broken tree. */
export function blockOf(c: Lowering, block: Node | null): Statement[] {
  if (block === null) return [];
  return c.collect(() => {
    for (const node of parts(block)) c.statement(node);
  });
}
