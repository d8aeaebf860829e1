// path: src/kernel-exports.ts
const encoder = new TextEncoder();

export const printable = (text: string): string => text.replace(/\0/g, "\\0");

export function intoCString(json: string, memory: Uint8Array, at: number): number {
  const bytes = encoder.encode(json).filter((byte) => byte !== 0);
  memory.set(bytes, at);
  memory[at + bytes.length] = 0;
  return bytes.length;
}

export function refusal(input: string, cause: string): string {
  console.warn(`refused ${printable(input)}`);
  return JSON.stringify({ accepted: false, detail: cause });
}
