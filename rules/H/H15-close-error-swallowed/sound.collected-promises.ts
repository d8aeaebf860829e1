// path: src/launcher.ts
interface Part {
  readonly name: string;
  close(): void | Promise<void>;
}

export class DITAv2LauncherBundle {
  private readonly closing = new Set<Promise<void>>();

  constructor(private readonly parts: readonly Part[]) {}

  private maybeClose(part: Part): void {
    const result = part.close();
    if (result instanceof Promise) {
      const tracked = result.catch((err) => console.error(`close of ${part.name} failed`, err));
      this.closing.add(tracked);
    }
  }

  async close(): Promise<void> {
    this.parts.forEach((part) => this.maybeClose(part));
    await Promise.all(this.closing);
  }
}
