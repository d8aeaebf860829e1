export interface ProjectionMap {
  set(key: string, value: string): Promise<void>;
}

export class HazelcastProjector { // flaw: mentioned as a type only, never constructed
  failures = 0;

  constructor(private readonly map: ProjectionMap) {}

  async publish(slots: Array<{ slotId: number }>): Promise<void> {
    const jobs = slots.map((s) => this.map.set(String(s.slotId), JSON.stringify(s)));
    const results = await Promise.allSettled(jobs);
    this.failures += results.filter((r) => r.status === "rejected").length;
  }
}

export const rowPublisher = (map: ProjectionMap) => (row: { key: string }) => map.set(row.key, JSON.stringify(row));
