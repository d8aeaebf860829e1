// path: src/launcher.ts
type Closable = { close?: () => unknown; name: string };

export function maybeClose(component: Closable): PromiseLike<void> | undefined {
  const result = component.close?.();
  if (result instanceof Promise) return result.then(() => undefined);
  return undefined;
}

export async function shutdown(parts: readonly Closable[]): Promise<void> {
  const pending: PromiseLike<void>[] = [];
  for (const part of parts) {
    const closing = maybeClose(part);
    if (closing !== undefined) pending.push(closing);
  }
  await Promise.all(pending);
}
