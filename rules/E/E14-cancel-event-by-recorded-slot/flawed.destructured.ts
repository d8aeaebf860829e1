// path: src/bingx-venue.ts
type OrderMeta = { slotId: number; tradeId: string; submittedAt: number };
type Order = { id: string; clientId: string; meta: OrderMeta };

const book = new Map<string, Order>();

export function rememberOrder(id: string, clientId: string, slotId: number, tradeId: string): void {
  book.set(clientId, { id, clientId, meta: { slotId, tradeId, submittedAt: Date.now() } });
}

export function* eventsFromCancel(clientId: string, response: { code: number; msg?: string }) {
  const order = book.get(clientId);
  if (!order) return;
  const { slotId, tradeId } = order.meta; // flaw: the slot as it was at submission
  if (response.code === 0) {
    book.delete(clientId);
    yield { kind: "CANCEL_ACK", slotId, tradeId, clientId };
  } else {
    yield { kind: "CANCEL_REJECT", slotId, tradeId, clientId, reason: response.msg ?? "" };
  }
}
