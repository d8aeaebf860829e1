// path: src/launcher.ts
interface Closable {
  close(): Promise<void> | void;
}

export class DITAv2LauncherBundle implements AsyncDisposable {
  constructor(
    readonly kernel: Closable & { step(): void },
    readonly venue: Closable,
  ) {}

  async close(): Promise<void> {
    try {
      await this.venue.close();
    } finally {
      await this.kernel.close();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

export async function run(build: () => DITAv2LauncherBundle, steps: number): Promise<void> {
  await using bundle = build();
  for (let i = 0; i < steps; i++) bundle.kernel.step();
}
