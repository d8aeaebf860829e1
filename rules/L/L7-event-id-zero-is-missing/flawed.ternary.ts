// path: src/bingx-user-stream.ts
import { randomUUID } from "node:crypto";

export class BingxUserStream {
  private idOf(raw: number | undefined): string {
    return raw ? String(raw) : randomUUID(); // flaw: 0 is an id
  }

  parse(message: { o: { t?: number; i: string } }) {
    return { eventId: this.idOf(message.o.t), orderId: message.o.i };
  }
}
