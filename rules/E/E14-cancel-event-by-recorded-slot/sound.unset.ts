// path: src/bingx-venue.ts
type Order = { id: string; clientId: string; metadata: { tradeId: string } };

interface CancelEvent {
  kind: "CANCEL_ACK" | "CANCEL_REJECT";
  slotId?: number;
  tradeId: string;
  clientId: string;
}

export function eventsFromCancel(order: Order, response: { code: number }): CancelEvent[] {
  return [
    {
      kind: response.code === 0 ? "CANCEL_ACK" : "CANCEL_REJECT",
      tradeId: order.metadata.tradeId,
      clientId: order.clientId,
    },
  ];
}

export class KernelRouter {
  constructor(private readonly slotByClientId: Map<string, number>) {}

  route(event: CancelEvent): CancelEvent {
    const slotId = this.slotByClientId.get(event.clientId);
    if (slotId === undefined) throw new Error(`no slot works order ${event.clientId}`);
    return { ...event, slotId };
  }
}
