// path: src/kernel/exports.ts
interface KernelMemory {
  alloc(size: number): number;
  bytes(): Uint8Array;
}

const stripNul = (text: string): string => text.split("\0").join("");

export function intoCString(memory: KernelMemory, text: string): number {
  const printable = stripNul(text);
  if (printable.indexOf("\0") !== -1) {
    throw new Error("interior NUL");
  }
  const encoded = new TextEncoder().encode(printable);
  const ptr = memory.alloc(encoded.length + 1);
  memory.bytes().set(encoded, ptr);
  memory.bytes()[ptr + encoded.length] = 0;
  return ptr;
}

export function rejectIntent(memory: KernelMemory, action: string): number {
  return intoCString(memory, `unknown variant ${action}`);
}
