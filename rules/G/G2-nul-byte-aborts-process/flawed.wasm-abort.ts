// path: src/kernel/exports.ts
interface KernelMemory {
  alloc(size: number): number;
  bytes(): Uint8Array;
}

function assertEncodable(text: string): asserts text is string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === 0) {
      console.error(`NUL at ${i}`);
      process.abort(); // flaw: one NUL byte ends the trading process
    }
  }
}

export function intoCString(memory: KernelMemory, text: string): number {
  assertEncodable(text);
  const encoded = new TextEncoder().encode(text);
  const ptr = memory.alloc(encoded.length + 1);
  memory.bytes().set(encoded, ptr);
  memory.bytes()[ptr + encoded.length] = 0;
  return ptr;
}

export function rejectIntent(memory: KernelMemory, action: string): number {
  return intoCString(memory, `unknown variant ${action}`);
}
