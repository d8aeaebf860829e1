/// <reference lib="es2024.sharedmemory" />

/** A timer of Node.js can do no more. */
const LONGEST_MS = 2 ** 31 - 1;

/** Ends when the word is no longer `value`, when somebody was woken by hand, or after `timeoutMs`. The thread goes on meanwhile. */
export async function wordMoved(words: BigInt64Array, at: number, value: bigint, timeoutMs: number): Promise<void> {
  const waiting = Atomics.waitAsync(words, at, value, timeoutMs);
  if (!waiting.async) return;
  // What waits here does not by itself keep the process up.
  const awake = setTimeout(() => undefined, Math.min(timeoutMs + 1, LONGEST_MS));
  await waiting.value;
  clearTimeout(awake);
}
