// path: src/bingx-user-stream.ts
import { randomUUID } from "node:crypto";

export interface StreamEvent {
  eventId: string;
  orderId: string;
  status: string;
  filled: number;
}

export function orderEvent(message: any): StreamEvent {
  const order = message.o;
  return {
    eventId: String(message.eventId || randomUUID()), // flaw: 0 is falsy and gets a new id each time
    orderId: String(order.i),
    status: order.X,
    filled: Number(order.z),
  };
}
