// path: src/launcher.ts
interface Part {
  close?(): void | Promise<void>;
}

async function maybeClose(part: Part): Promise<void> {
  try {
    await part.close?.();
  } catch (err) {
    console.error(`close of ${part.constructor.name} failed`, err);
  }
}

export class DITAv2LauncherBundle {
  constructor(private readonly parts: readonly Part[]) {}

  async close(): Promise<void> {
    for (const part of this.parts) await maybeClose(part);
  }
}
