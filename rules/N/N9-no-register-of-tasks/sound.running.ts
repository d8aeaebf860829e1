// path: src/launcher.ts
class Feed {
  async run(): Promise<void> {}
}

export class LauncherBundle {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly feed: Feed) {}

  start(): void {
    this.keep(this.feed.run());
    this.keep(this.reconcileForever());
  }

  health(): { tasks: number } {
    return { tasks: this.running.size };
  }

  private keep(work: Promise<void>): void {
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  private async reconcileForever(): Promise<void> {}
}
