/** The exports of the parser's WebAssembly module by which its memory is kept. Undocumented: the package's version is pinned. */
export interface MemoryExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): number;
  _emscripten_stack_restore(top: number): void;
}

/** Its own is of 64 KB, and below lie the parser's tables: nesting of some thousand levels would write over these, and nobody would know. */
const STACK_BYTES = 8 << 20;
const ALIGNMENT = 16;

/**
 * The memory of the parser as it was before it parsed anything. What ends in the midst, for want of stack or by a mistake of the parser, leaves
 * behind a memory of which nothing is certain: all that is parsed later would fail, or be wrong.
 */
export class ParserMemory {
  private readonly kept: Uint8Array;

  /** @param stack where the parser's stack begins, as {@link ParserMemory.withStack} gives it */
  private constructor(
    private readonly exports: MemoryExports,
    private readonly stack: number,
  ) {
    const bytes = new Uint8Array(exports.memory.buffer);
    const words = new Uint32Array(exports.memory.buffer);
    let used = words.length;
    while (used > 0 && words[used - 1] === 0) used--;
    this.kept = bytes.slice(0, used * Uint32Array.BYTES_PER_ELEMENT);
  }

  /** Gives the parser a larger stack, and keeps what its memory holds. */
  static withStack(exports: MemoryExports): ParserMemory {
    const stack = (exports.malloc(STACK_BYTES) + STACK_BYTES) & -ALIGNMENT;
    exports._emscripten_stack_restore(stack);
    return new ParserMemory(exports, stack);
  }

  /** The same with what was loaded since. */
  renewed(): ParserMemory {
    return new ParserMemory(this.exports, this.stack);
  }

  /** Makes it again as it was. Trees that were not deleted are gone. */
  restore(): void {
    const bytes = new Uint8Array(this.exports.memory.buffer);
    bytes.set(this.kept);
    bytes.fill(0, this.kept.length);
    this.exports._emscripten_stack_restore(this.stack);
  }
}
