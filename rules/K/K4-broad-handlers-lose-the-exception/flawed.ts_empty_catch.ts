// path: src/bingx-venue.ts
interface Backend { positions(): Promise<object[]>; cancel(id: string): Promise<void> }

export class BingxVenueAdapter {
  private readonly open = new Map<string, object>();

  constructor(private readonly backend: Backend, private readonly zinc: { write(s: object): void }) {}

  async positions(): Promise<object[]> {
    try {
      return await this.backend.positions();
    } catch {
      return []; // flaw: the error is thrown away, an outage looks like a flat account
    }
  }

  async cancel(id: string): Promise<void> {
    try {
      await this.backend.cancel(id);
    } catch (_err) {}
    this.open.delete(id);
  }

  publish(slots: object[]): void {
    for (const s of slots) {
      try {
        this.zinc.write(s);
      } catch {
        continue;
      }
    }
  }
}
