// path: src/bingx-user-stream.ts
type Frame = { eventId?: number | string; T: number; o: { i: string; z: string; X: string } };

export class BingxUserStream {
  private readonly seen = new Set<string>();

  constructor(private readonly sink: (id: string, frame: Frame) => void) {}

  feed(text: string): void {
    const frame: Frame = JSON.parse(text);
    const given = frame.eventId === undefined ? "" : String(frame.eventId);
    const eventId = given || `${frame.o.i}:${frame.o.X}:${frame.o.z}:${frame.T}`;
    if (this.seen.has(eventId)) return;
    this.seen.add(eventId);
    this.sink(eventId, frame);
  }
}
