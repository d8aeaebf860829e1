// path: src/launcher.ts
import { Effect } from "effect";

interface Component {
  close(): void | Promise<void>;
}

function maybeClose(component: Component): void {
  const result = component.close();
  if (result instanceof Promise) {
    Effect.runSync(Effect.promise(() => result)); // flaw: throws for anything asynchronous, the close is skipped
  }
}

export class DITAv2LauncherBundle {
  constructor(private readonly parts: Component[]) {}

  async close(): Promise<void> {
    for (const part of this.parts) {
      try {
        maybeClose(part);
      } catch (err) {
        console.error("close failed", err);
      }
    }
  }
}
