// path: src/launcher.ts
const CLOSERS = ["stop", "disconnect", "close", "shutdown"] as const;

type Part = Partial<Record<(typeof CLOSERS)[number], () => unknown>>;

export async function maybeClose(part: Part): Promise<Error[]> {
  const errors: Error[] = [];
  for (const name of CLOSERS) {
    try {
      await part[name]?.();
    } catch (err) {
      errors.push(new Error(`${name} failed`, { cause: err }));
    }
  }
  return errors;
}

export async function closeAll(parts: Part[]): Promise<void> {
  const errors = (await Promise.all(parts.map(maybeClose))).flat();
  if (errors.length > 0) throw new AggregateError(errors);
}
