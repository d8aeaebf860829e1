interface Snapshot { seq: number; positions: Record<string, number> }

export class BingxVenueAdapter {
  private counter = 0;
  private latest: Snapshot = { seq: 0, positions: {} };
  private compared: Snapshot = { seq: 0, positions: {} };

  constructor(private readonly fetchPositions: () => Promise<Record<string, number>>) {}

  private async backendSnapshot(): Promise<Snapshot> {
    const seq = ++this.counter;
    const late = new Promise<Snapshot>((resolve) => setTimeout(() => resolve(this.latest), 2000));
    const fresh = this.fetchPositions().then((positions) => {
      if (seq > this.latest.seq) this.latest = { seq, positions };
      return this.latest;
    });
    return Promise.race([fresh, late]);
  }

  async reconcile(): Promise<Array<{ symbol: string; size: number }>> {
    const snap = await this.backendSnapshot();
    if (snap.seq <= this.compared.seq) return [];
    const before = this.compared.positions;
    this.compared = snap;
    const symbols = new Set([...Object.keys(before), ...Object.keys(snap.positions)]);
    return [...symbols].filter((s) => before[s] !== snap.positions[s]).map((s) => ({ symbol: s, size: snap.positions[s] ?? 0 }));
  }
}
