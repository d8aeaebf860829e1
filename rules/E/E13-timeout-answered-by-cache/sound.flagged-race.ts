// path: src/bingx-venue.ts
type Answer = { isStale: boolean; positions: object[] };

export class BingxVenueAdapter {
  private lastPositions: object[] = [];

  constructor(private readonly fetchPositions: () => Promise<object[]>) {}

  async backendSnapshot(limitMs = 3_000): Promise<Answer> {
    const timeout = new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs));
    const positions = await Promise.race([this.fetchPositions(), timeout]);
    if (positions === null) return { isStale: true, positions: this.lastPositions };
    this.lastPositions = positions;
    return { isStale: false, positions };
  }
}
