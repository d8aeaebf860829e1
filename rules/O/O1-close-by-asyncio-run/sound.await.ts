// path: src/launcher.ts
interface Component {
  close(): void | Promise<void>;
}

async function maybeClose(component: Component): Promise<void> {
  await component.close();
}

export class DITAv2LauncherBundle {
  constructor(private readonly parts: Component[]) {}

  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const part of [...this.parts].reverse()) {
      await maybeClose(part).catch((err) => failures.push(err));
    }
    if (failures.length > 0) throw new AggregateError(failures, "close");
  }
}
