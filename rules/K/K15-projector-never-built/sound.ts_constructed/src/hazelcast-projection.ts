export class HazelcastProjector {
  constructor(private readonly map: { set(k: number, v: string): Promise<void> }) {}

  async publish(slots: Array<{ slotId: number }>): Promise<void> {
    for (const s of slots) await this.map.set(s.slotId, JSON.stringify(s));
  }
}
