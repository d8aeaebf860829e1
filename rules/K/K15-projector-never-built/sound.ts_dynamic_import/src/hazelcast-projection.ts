export class HazelcastProjector {
  constructor(private readonly map: { set(k: number, v: string): Promise<void> }) {}

  publish(slots: Array<{ slotId: number }>): Promise<void[]> {
    return Promise.all(slots.map((s) => this.map.set(s.slotId, JSON.stringify(s))));
  }
}
