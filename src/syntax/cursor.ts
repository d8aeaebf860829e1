import type { Tree, TreeCursor } from "web-tree-sitter";
import type { MemoryExports } from "./parser-memory.js";

/** What flattening asks of a cursor. */
export interface FlatCursor {
  kind(): number;
  field(): number;
  start(): number;
  end(): number;
  isMissing(): boolean;
  down(): boolean;
  next(): boolean;
  up(): void;
  delete(): void;
}

/** The exports of the parser's WebAssembly module behind its cursor. Undocumented: the package's version is pinned. */
export interface CursorExports extends MemoryExports {
  ts_init(): number;
  ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  ts_tree_cursor_current_field_id_wasm(tree: number): number;
  ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
  ts_tree_cursor_start_index_wasm(tree: number): number;
  ts_tree_cursor_end_index_wasm(tree: number): number;
  ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  ts_tree_cursor_goto_parent_wasm(tree: number): number;
}

/** The documented cursor. It copies its state to and fro at every step. */
export function publicCursor(tree: Tree): FlatCursor {
  const cursor = tree.walk();
  return {
    kind: () => cursor.nodeTypeId,
    field: () => cursor.currentFieldId,
    start: () => cursor.startIndex,
    end: () => cursor.endIndex,
    isMissing: () => cursor.nodeIsMissing,
    down: () => cursor.gotoFirstChild(),
    next: () => cursor.gotoNextSibling(),
    up: () => void cursor.gotoParent(),
    delete: () => cursor.delete(),
  };
}

/** A cursor whose state stays in the module's transfer buffer, where `walk` has put it, until it is deleted. */
export function rawCursor(tree: Tree, exports: CursorExports): FlatCursor {
  const buffer = exports.ts_init() >> 2;
  const cursor = tree.walk() as TreeCursor & Record<number, number>;
  const address = (tree as unknown as Record<number, number>)[0]!;
  return {
    kind: () => exports.ts_tree_cursor_current_node_type_id_wasm(address),
    field: () => exports.ts_tree_cursor_current_field_id_wasm(address),
    start: () => exports.ts_tree_cursor_start_index_wasm(address),
    end: () => exports.ts_tree_cursor_end_index_wasm(address),
    isMissing: () => exports.ts_tree_cursor_current_node_is_missing_wasm(address) === 1,
    down: () => exports.ts_tree_cursor_goto_first_child_wasm(address) === 1,
    next: () => exports.ts_tree_cursor_goto_next_sibling_wasm(address) === 1,
    up: () => void exports.ts_tree_cursor_goto_parent_wasm(address),
    delete: () => {
      // The cursor's stack may have moved: hand the state back before the public object frees it.
      const memory = new Int32Array(exports.memory.buffer);
      for (let i = 0; i < 4; i++) cursor[i] = memory[buffer + i]!;
      cursor.delete();
    },
  };
}

// Node has WebAssembly, but neither its types nor the ES library declare it.
declare const WebAssembly: {
  Module: new (binary: Uint8Array) => object;
  Instance: new (module: object, imports: Record<string, Record<string, unknown>>) => { readonly exports: object };
};

/** Options for `Parser.init` that pass on the module's exports, or null where they are not what {@link rawCursor} needs. */
export function keepingExports(binary: Uint8Array, keep: (exports: CursorExports | null) => void): object {
  return {
    instantiateWasm(imports: Record<string, Record<string, unknown>>, done: (instance: object, module: object) => void) {
      const module = new WebAssembly.Module(binary);
      const instance = new WebAssembly.Instance(module, imports);
      const exports = { ...instance.exports, memory: imports["env"]?.["memory"] } as Partial<CursorExports>;
      const needed = [
        exports.malloc, exports._emscripten_stack_restore, exports.ts_init, exports.ts_tree_cursor_current_node_type_id_wasm, exports.ts_tree_cursor_current_field_id_wasm,
        exports.ts_tree_cursor_current_node_is_missing_wasm, exports.ts_tree_cursor_start_index_wasm, exports.ts_tree_cursor_end_index_wasm,
        exports.ts_tree_cursor_goto_first_child_wasm, exports.ts_tree_cursor_goto_next_sibling_wasm, exports.ts_tree_cursor_goto_parent_wasm,
      ];
      const complete = exports.memory !== undefined && needed.every((f) => typeof f === "function");
      keep(complete ? (exports as CursorExports) : null);
      done(instance, module);
    },
  };
}
