// path: src/launcher.ts
class Feed {
  async run(): Promise<void> {}
}

export class LauncherBundle {
  constructor(private readonly feed: Feed) {}

  start(): void {
    void this.feed.run(); // flaw: nobody knows of it afterwards
    void this.reconcileForever();
  }

  private async reconcileForever(): Promise<void> {}
}
