// path: src/launcher.ts
interface Closable {
  close(): Promise<void> | void;
}

export class DITAv2LauncherBundle { // flaw: no Symbol.dispose or Symbol.asyncDispose
  constructor(
    readonly kernel: Closable & { step(): void },
    readonly venue: Closable,
  ) {}

  async close(): Promise<void> {
    await this.venue.close();
    await this.kernel.close();
  }
}

export async function run(build: () => DITAv2LauncherBundle, steps: number): Promise<void> {
  const bundle = build();
  for (let i = 0; i < steps; i++) bundle.kernel.step();
  await bundle.close();
}
