// path: src/launcher.ts
interface LauncherPart {
  readonly name: string;
  close(): Promise<void>;
}

async function maybeClose(part: LauncherPart | undefined): Promise<void> {
  if (part === undefined) return;
  try {
    await part.close();
  } catch (err) {
    console.error(`close of ${part.name} failed`, err);
  }
}

export class DITAv2LauncherBundle {
  constructor(private readonly parts: Array<LauncherPart | undefined>) {}

  async close(): Promise<void> {
    for (const part of [...this.parts].reverse()) {
      await maybeClose(part);
    }
  }
}
