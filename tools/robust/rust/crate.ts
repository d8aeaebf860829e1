import { parseCst, type Node } from "../../../src/syntax/cst.js";
import type { Context } from "../context.js";
import type { Copy, Rewriting, Texts } from "../edits.js";
import { randomOf, type Random } from "../random.js";

/** A Rust file of a crate. */
export interface RustFile {
  path: string;
  text: string;
  root: Node;
}

/** The files of one crate, and what a rewrite of them may go by. */
export interface Crate {
  /** The folder of its Cargo.toml. */
  folder: string;
  manifest: string;
  /** The whole tree. */
  texts: Texts;
  files: RustFile[];
  named: ReadonlySet<string>;
  random: Random;
  /** A name that is nowhere in the crate. */
  fresh: (stem: string) => string;
}

export type RustRewrite = (crate: Crate) => Rewriting;

/** Does a rewrite in every crate of a tree. */
export function rewriteRust(rewrite: RustRewrite, texts: Texts, context: Context): Rewriting {
  const all = cratesOf(texts, context).map(rewrite);
  return { edits: all.flatMap((r) => r.edits), created: Object.assign({}, ...all.map((r) => r.created ?? {})) as NonNullable<Rewriting["created"]>, removed: all.flatMap((r) => r.removed ?? []) };
}

function cratesOf(texts: Texts, { seed, named }: Context): Crate[] {
  return [...texts.keys()].filter((path) => /(^|\/)Cargo\.toml$/.test(path)).map((path) => {
    const folder = path.replace(/\/?Cargo\.toml$/, "");
    const files = [...texts].filter(([file]) => file.startsWith(`${folder}/`) && file.endsWith(".rs")).map(([file, text]) => ({ path: file, text, root: parseCst("rust", text).root }));
    const words = new Set(files.flatMap((f) => f.text.match(/\w+/g) ?? []));
    let count = 0;
    const fresh = (stem: string): string => {
      for (;;) {
        const name = `${stem}_${++count}`;
        if (!words.has(name)) return name;
      }
    };
    return { folder, manifest: texts.get(path)!, texts, files, named, random: randomOf(seed), fresh };
  });
}

export const copyOf = (file: RustFile, node: Node): Copy => ({ file: file.path, start: node.start, end: node.end });

/** A node and everything in it, outside in. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* within(child);
}

export const ofKind = (node: Node, ...kinds: string[]): Node[] => [...within(node)].filter((n) => kinds.includes(n.kind));

/** The nodes around one, inside out. */
export function* around(node: Node): Generator<Node> {
  for (let outer = node.parent; outer !== null; outer = outer.parent) yield outer;
}
