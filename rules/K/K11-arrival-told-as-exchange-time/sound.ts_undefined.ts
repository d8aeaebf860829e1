// path: src/bingx-user-stream.ts
export interface StreamEvent {
  kind: string;
  orderId: string;
  exchangeTs: number | undefined;
  receivedTs: number;
}

export class BingxUserStream {
  constructor(private readonly handler: (e: StreamEvent) => void) {}

  onMessage(text: string): void {
    const m = JSON.parse(text) as { e: string; E?: number; o: { i: number } };
    this.handler({ kind: m.e, orderId: String(m.o.i), exchangeTs: m.E, receivedTs: Date.now() });
  }
}
