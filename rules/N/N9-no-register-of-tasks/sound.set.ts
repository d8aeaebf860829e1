// path: src/launcher.ts
import type { Feed, UserStream } from "./parts";

class TaskRegister {
  private readonly tasks = new Map<Promise<void>, string>();

  spawn(name: string, work: Promise<void>): void {
    const tracked: Promise<void> = work.catch(console.error).finally(() => this.tasks.delete(tracked));
    this.tasks.set(tracked, name);
  }

  names(): string[] {
    return [...this.tasks.values()];
  }

  async drained(): Promise<void> {
    await Promise.all(this.tasks.keys());
  }
}

export class DITAv2LauncherBundle {
  readonly tasks = new TaskRegister();

  constructor(private readonly stream: UserStream, private readonly feed: Feed) {}

  start(): void {
    this.tasks.spawn("stream", this.stream.run());
    this.tasks.spawn("feed", this.feed.run());
  }

  health(): { tasks: string[] } {
    return { tasks: this.tasks.names() };
  }
}
