// path: src/launcher.ts
import type { ControlPlane, Feed, UserStream } from "./parts";

export class DITAv2LauncherBundle {
  private running: Array<{ name: string; done: Promise<void> }> = [];
  private readonly stop = new AbortController();

  constructor(private readonly parts: { stream: UserStream; feed: Feed; control: ControlPlane }) {}

  start(): void {
    const { signal } = this.stop;
    this.running = Object.entries(this.parts).map(([name, part]) => ({ name, done: part.run(signal) }));
  }

  get activeTasks(): number {
    return this.running.length;
  }

  async close(): Promise<void> {
    this.stop.abort();
    await Promise.allSettled(this.running.map((r) => r.done));
    this.running = [];
  }
}
