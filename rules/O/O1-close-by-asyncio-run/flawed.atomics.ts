// path: src/launcher.ts
type Closable = { close?: () => unknown; name: string };

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === "function";

export function maybeClose(component: Closable): boolean {
  const result = component.close?.();
  if (!isThenable(result)) return true;
  const done = new Int32Array(new SharedArrayBuffer(4));
  result.then(() => {
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
  return Atomics.wait(done, 0, 0, 2_000) !== "timed-out"; // flaw: waits on the loop that would have to run the close
}

export async function shutdown(parts: readonly Closable[]): Promise<void> {
  for (const part of parts) {
    if (!maybeClose(part)) console.warn(`${part.name} not closed`);
  }
}
