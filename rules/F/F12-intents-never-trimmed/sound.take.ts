// path: src/zinc-plane.ts
type Intent = { intentId: string };

export class InMemoryZincPlane {
  private intentRegion: Intent[] = [];
  private readonly waiters: Array<() => void> = [];

  constructor(private readonly limit = 512) {}

  async publishIntent(intent: Intent): Promise<void> {
    while (this.intentRegion.length >= this.limit) {
      await new Promise<void>((resolve) => this.waiters.push(resolve));
    }
    this.intentRegion.push(intent);
  }

  takeIntents(): Intent[] {
    const taken = this.intentRegion;
    this.intentRegion = [];
    this.waiters.splice(0).forEach((wake) => wake());
    return taken;
  }
}
