export class MockVenueScenario {
  rejections = new Set<string>();
  latencyMs = 0;

  rejecting(kind: string): this {
    this.rejections.add(kind);
    return this;
  }

  slow(ms: number): this {
    this.latencyMs = ms;
    return this;
  }
}

export async function submit(s: MockVenueScenario, kind: string): Promise<string> {
  await new Promise((r) => setTimeout(r, s.latencyMs));
  return s.rejections.has(kind) ? "REJECTED" : "ACCEPTED";
}
