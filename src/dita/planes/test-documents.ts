/** For tests: documents whose every byte says which one it belongs to, and a thread of the test's own. */
import { Worker } from "node:worker_threads";

const KINDS = 997;
const made = new Map<number, readonly Uint8Array[]>();

/** Document number `n`, in a few parts: its length and its bytes follow from its number. They come again after a thousand. */
export function documentOf(n: number): readonly Uint8Array[] {
  const known = made.get(n % KINDS) ?? makeDocument(n % KINDS);
  made.set(n % KINDS, known);
  return known;
}

function makeDocument(n: number): readonly Uint8Array[] {
  const whole = Uint8Array.from({ length: 64 + ((n * 7919) % 4000) }, (_, at) => (n * 31 + at * 7) & 0xff);
  const third = Math.floor(whole.length / 3);
  return [whole.subarray(0, third), whole.subarray(third, 2 * third), whole.subarray(2 * third)];
}

export const MAX_DOCUMENT = 4064;

/** Whether `bytes` is document `n` and no other. */
export const isDocument = (bytes: Uint8Array, n: number): boolean => Buffer.compare(bytes, Buffer.concat(documentOf(n))) === 0;

/** A thread that runs a file of this folder, in TypeScript. */
export function threadOf(file: string, workerData: unknown): Worker {
  const url = JSON.stringify(new URL(file, import.meta.url).href);
  return new Worker(`void import("tsx/esm/api").then(({ register }) => { register(); return import(${url}); });`, { eval: true, execArgv: [], workerData });
}

/** The next thing that a thread says. */
export function said(thread: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
