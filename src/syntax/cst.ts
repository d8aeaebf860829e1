import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { Language as Grammar, Parser, type Tree } from "web-tree-sitter";
import { type CursorExports, type FlatCursor, keepingExports, publicCursor, rawCursor } from "./cursor.js";
import { ParserMemory } from "./parser-memory.js";

/**
 * A concrete syntax tree in flat preorder arrays, detached from the parser's memory. Rust and Python front ends read it
 * through {@link Node}; nothing else of the tool touches tree-sitter.
 */
export class Cst {
  constructor(
    readonly text: string,
    private readonly grammar: Grammar,
    readonly kinds: Uint16Array,
    readonly fields: Uint8Array,
    readonly starts: Uint32Array,
    readonly ends: Uint32Array,
    readonly parents: Int32Array,
    /** For each node, the index after its last descendant. */
    readonly after: Uint32Array,
    /** Bit 1: named; 2: missing; 4: error. */
    readonly flags: Uint8Array,
  ) {}

  get root(): Node {
    return new Node(this, 0);
  }

  kindName(index: number): string {
    return this.flags[index]! & 4 ? "ERROR" : (kindNamesOf(this.grammar)[this.kinds[index]!] ?? "");
  }

  fieldId(name: string): number {
    const ids = fieldIdsOf(this.grammar);
    let id = ids.get(name);
    if (id === undefined) ids.set(name, (id = this.grammar.fieldIdForName(name) ?? -1));
    return id;
  }

  /** Whether any node is an error or missing. */
  get hasErrors(): boolean {
    return this.flags.some((f) => (f & 6) !== 0);
  }

  /** The ranges of error and missing nodes, outermost first. */
  errors(): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    let i = 0;
    while (i < this.kinds.length) {
      if (this.flags[i]! & 6) {
        found.push({ start: this.starts[i]!, end: this.ends[i]! });
        i = this.after[i]!;
      } else i++;
    }
    return found;
  }
}

/** A view of one node of a {@link Cst}. Cheap to make; compare by `index`. */
export class Node {
  constructor(
    readonly tree: Cst,
    readonly index: number,
  ) {}

  get kind(): string {
    return this.tree.kindName(this.index);
  }
  get start(): number {
    return this.tree.starts[this.index]!;
  }
  get end(): number {
    return this.tree.ends[this.index]!;
  }
  get isNamed(): boolean {
    return (this.tree.flags[this.index]! & 1) !== 0;
  }
  get isMissing(): boolean {
    return (this.tree.flags[this.index]! & 2) !== 0;
  }
  get text(): string {
    return this.tree.text.slice(this.start, this.end);
  }
  get parent(): Node | null {
    const p = this.tree.parents[this.index]!;
    return p < 0 ? null : new Node(this.tree, p);
  }
  /** All children, anonymous tokens too. */
  get children(): Node[] {
    const out: Node[] = [];
    for (let i = this.index + 1; i < this.tree.after[this.index]!; i = this.tree.after[i]!) out.push(new Node(this.tree, i));
    return out;
  }
  /** Named children without comments. */
  get named(): Node[] {
    return this.children.filter((c) => c.isNamed && !c.kind.endsWith("comment"));
  }
  /** The first child in that grammar field. */
  field(name: string): Node | null {
    const id = this.tree.fieldId(name);
    for (let i = this.index + 1; i < this.tree.after[this.index]!; i = this.tree.after[i]!)
      if (this.tree.fields[i] === id) return new Node(this.tree, i);
    return null;
  }
  /** All children in that grammar field. */
  fieldAll(name: string): Node[] {
    const id = this.tree.fieldId(name);
    return this.children.filter((c) => this.tree.fields[c.index] === id);
  }
  /** An anonymous token with this text is among the children (`async`, `mut`, `else`). */
  has(token: string): boolean {
    return this.children.some((c) => c.kind === token);
  }
}

const kindNames = new WeakMap<Grammar, readonly string[]>();

/** The names of the node kinds, by id: the parser builds its list anew at each asking. */
function kindNamesOf(grammar: Grammar): readonly string[] {
  let names = kindNames.get(grammar);
  if (names === undefined) kindNames.set(grammar, (names = Array.from({ length: grammar.nodeTypeCount }, (_, id) => grammar.nodeTypeForId(id) ?? "")));
  return names;
}

const fieldIds = new WeakMap<Grammar, Map<string, number>>();

function fieldIdsOf(grammar: Grammar): Map<string, number> {
  let ids = fieldIds.get(grammar);
  if (ids === undefined) fieldIds.set(grammar, (ids = new Map<string, number>()));
  return ids;
}

const wasmOf = { rust: "tree-sitter-rust/tree-sitter-rust.wasm", python: "tree-sitter-python/tree-sitter-python.wasm" };
export type GrammarName = keyof typeof wasmOf;

const parsers = new Map<GrammarName, Parser>();
let raw: CursorExports | null = null;
let memory: ParserMemory | null = null;
let started: Promise<void> | null = null;

/** Loads the grammars; to be awaited once before {@link parseCst}. */
export async function loadGrammars(names: readonly GrammarName[] = ["rust", "python"]): Promise<void> {
  const require = createRequire(import.meta.url);
  await (started ??= start(require));
  for (const name of names) {
    if (parsers.has(name)) continue;
    const grammar = await Grammar.load(new Uint8Array(await readFile(require.resolve(wasmOf[name]))));
    const parser = new Parser();
    parser.setLanguage(grammar);
    parsers.set(name, parser);
    memory = memory?.renewed() ?? null;
  }
}

/** Keeps the raw exports: walking a tree with them is several times faster than with the public cursor. */
async function start(require: NodeJS.Require): Promise<void> {
  const binary = new Uint8Array(await readFile(require.resolve("web-tree-sitter/web-tree-sitter.wasm")));
  await Parser.init(keepingExports(binary, (exports) => (raw = exports)));
  if (raw !== null) memory = ParserMemory.withStack(raw);
}

/** What was parsed last: an editor wants the tree of a text and then its module. */
let last: { language: GrammarName; cst: Cst } | null = null;

/**
 * Parses a text. Synchronous; throws if the grammar was not loaded.
 * @throws RangeError where it is nested deeper than the parser can follow
 */
export function parseCst(language: GrammarName, text: string): Cst {
  if (last?.language !== language || last.cst.text !== text) last = { language, cst: parse(language, text, text, 0) };
  return last.cst;
}

/** The kinds of named nodes that a grammar has. */
export function nodeKindsOf(language: GrammarName): readonly string[] {
  const grammar = parsers.get(language)!.language!;
  return [...new Set(kindNamesOf(grammar).filter((_, id) => grammar.nodeTypeIsNamed(id)))].filter((kind) => kind !== "");
}

/**
 * Parses `source`, a piece of `text` between `before` and `after` that make it a program. The nodes have their ranges in `text`:
 * the piece begins there at `start`. Nodes of the frame have ranges clamped to the piece.
 */
export function parsePiece(language: GrammarName, text: string, start: number, source: string, before: string, after: string): Cst {
  const cst = parse(language, before + source + after, text, start - before.length);
  const end = start + source.length;
  for (let i = 0; i < cst.starts.length; i++) {
    const from = cst.starts[i]! | 0;
    const to = cst.ends[i]! | 0;
    cst.starts[i] = from < start ? start : from > end ? end : from;
    cst.ends[i] = to < start ? start : to > end ? end : to;
  }
  return cst;
}

/** A megabyte takes a second or two. Where nothing of it is of the language the parser may take a hundred times as long to mend it. */
const LONGEST_MS = 20_000;

function parse(language: GrammarName, source: string, text: string, shift: number): Cst {
  const parser = parsers.get(language);
  if (parser === undefined) throw new Error(`grammar ${language} is not loaded: await loadGrammars() first`);
  try {
    const until = Date.now() + LONGEST_MS;
    const tree = parser.parse(source, null, { progressCallback: () => Date.now() > until });
    if (tree === null) throw new Error("it took too long");
    const cst = flatten(text, parser.language!, tree, shift);
    tree.delete();
    return cst;
  } catch (error) {
    if (memory === null) throw error;
    memory.restore();
    throw new RangeError(`the ${language} parser gave up: ${String(error)}`);
  }
}

/** For tests: the same tree by the public cursor, which needs no undocumented export. */
export function parseWithPublicCursor(language: GrammarName, text: string): Cst {
  const kept = raw;
  raw = null;
  last = null;
  try {
    return parseCst(language, text);
  } finally {
    raw = kept;
  }
}

/** By kind: 1 for a named one, 2 for a token that never has children. */
const traits = new WeakMap<Grammar, Uint8Array>();

function traitsOf(grammar: Grammar): Uint8Array {
  let found = traits.get(grammar);
  if (found !== undefined) return found;
  found = new Uint8Array(0x10000);
  for (let id = 0; id < grammar.nodeTypeCount; id++) {
    const named = grammar.nodeTypeIsNamed(id);
    // An anonymous alias of several tokens has a space in its name: `not in`.
    found[id] = named ? 1 : (grammar.nodeTypeForId(id) ?? " ").includes(" ") ? 0 : 2;
  }
  found[0xffff] = 1;
  traits.set(grammar, found);
  return found;
}

function flatten(text: string, grammar: Grammar, tree: Tree, shift: number): Cst {
  const byKind = traitsOf(grammar);
  const cursor: FlatCursor = raw === null ? publicCursor(tree) : rawCursor(tree, raw);
  let capacity = Math.max(64, text.length >> 1);
  if (shift !== 0) capacity = 256;
  let kinds = new Uint16Array(capacity);
  let fields = new Uint8Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let parents = new Int32Array(capacity);
  let after = new Uint32Array(capacity);
  let flags = new Uint8Array(capacity);
  const grow = () => {
    capacity *= 2;
    const wider = <T extends { set(from: T): void }>(into: T, from: T): T => (into.set(from), into);
    kinds = wider(new Uint16Array(capacity), kinds);
    fields = wider(new Uint8Array(capacity), fields);
    starts = wider(new Uint32Array(capacity), starts);
    ends = wider(new Uint32Array(capacity), ends);
    parents = wider(new Int32Array(capacity), parents);
    after = wider(new Uint32Array(capacity), after);
    flags = wider(new Uint8Array(capacity), flags);
  };
  let count = 0;
  let parent = -1;
  try {
    for (;;) {
      if (count === capacity) grow();
      const i = count++;
      const id = cursor.kind();
      const start = cursor.start();
      const end = cursor.end();
      const kind = byKind[id]!;
      kinds[i] = id;
      fields[i] = cursor.field();
      starts[i] = start + shift;
      ends[i] = end + shift;
      parents[i] = parent;
      flags[i] = (kind & 1) | (start === end && cursor.isMissing() ? 2 : 0) | (id === 0xffff ? 4 : 0);
      if (kind !== 2 && cursor.down()) {
        parent = i;
        continue;
      }
      after[i] = count;
      let moved = cursor.next();
      while (!moved && parent >= 0) {
        cursor.up();
        after[parent] = count;
        parent = parents[parent]!;
        moved = parent >= 0 && cursor.next();
      }
      if (!moved) break;
    }
  } finally {
    cursor.delete();
  }
  return new Cst(
    text, grammar, kinds.slice(0, count), fields.slice(0, count), starts.slice(0, count), ends.slice(0, count),
    parents.slice(0, count), after.slice(0, count), flags.slice(0, count),
  );
}
