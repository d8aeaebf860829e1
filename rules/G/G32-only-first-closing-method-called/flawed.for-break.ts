// path: src/launcher.ts
const CLOSERS = ["close", "disconnect", "shutdown", "stop"] as const;

type Part = Partial<Record<(typeof CLOSERS)[number], () => unknown>>;

async function maybeClose(part: Part): Promise<void> {
  for (const name of CLOSERS) {
    const method = part[name];
    if (typeof method === "function") {
      await method.call(part);
      break; // flaw: only the first method that exists is called
    }
  }
}

export class DITAv2LauncherBundle {
  constructor(private readonly parts: Part[]) {}

  async close(): Promise<void> {
    for (const part of this.parts) await maybeClose(part);
  }
}
