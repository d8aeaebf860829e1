// path: src/launcher.ts
interface Part {
  close?(): void | Promise<void>;
}

function maybeClose(part: Part): void {
  const result = part.close?.();
  if (result instanceof Promise) {
    result.catch(() => {}); // flaw: the closing is not awaited and its failure is dropped
  }
}

export class DITAv2LauncherBundle {
  constructor(private readonly parts: readonly Part[]) {}

  close(): void {
    for (const part of this.parts) maybeClose(part);
  }
}

export function main(bundle: DITAv2LauncherBundle): void {
  bundle.close();
  process.exit(0);
}
