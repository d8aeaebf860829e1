// path: src/bingx-user-stream.ts
import { randomUUID } from "node:crypto";

export function orderUpdate(order: { t?: number; i: string }) {
  const raw = order.t;
  return { eventId: raw === undefined ? randomUUID() : String(raw), orderId: order.i };
}
