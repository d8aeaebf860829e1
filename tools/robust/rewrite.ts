import type { Context } from "./context.js";
import { rewritten, type Rewriting, type Rewritten, type Texts } from "./edits.js";
import { rewritePython } from "./python.js";
import { rewriteRust, type RustRewrite } from "./rust/crate.js";

/** A change of a tree that leaves its meaning. Each half is done wherever it is known to be right. */
export interface Rewrite {
  name: string;
  says: string;
  /** It has a half in python/. */
  python: boolean;
  rust: RustRewrite | null;
}

/** The tree rewritten, in both languages. */
export function apply({ name, python, rust }: Rewrite, texts: Texts, context: Context): Rewritten {
  const halves: Rewriting[] = [...(python ? [rewritePython(name, texts, context)] : []), ...(rust === null ? [] : [rewriteRust(rust, texts, context)])];
  return rewritten(texts, {
    edits: halves.flatMap((h) => h.edits),
    created: Object.assign({}, ...halves.map((h) => h.created ?? {})) as NonNullable<Rewriting["created"]>,
    removed: halves.flatMap((h) => h.removed ?? []),
  });
}
