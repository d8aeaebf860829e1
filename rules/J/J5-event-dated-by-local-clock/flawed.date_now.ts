// path: src/bingx-venue.ts
import axios from "axios";

export interface VenueEvent {
  kind: "ORDER_ACK" | "FILL" | "CANCEL_ACK";
  clientOrderId: string;
  filled: number;
  timestamp: number;
}

const kinds: Record<string, VenueEvent["kind"]> = { NEW: "ORDER_ACK", FILLED: "FILL", CANCELED: "CANCEL_ACK" };

const toEvent = (order: any): VenueEvent => ({
  kind: kinds[order.status],
  clientOrderId: order.clientOrderID,
  filled: Number(order.executedQty),
  timestamp: Date.now(), // flaw: the moment of the poll, not of the trade
});

export const bingxVenueAdapter = (baseURL: string) => {
  const http = axios.create({ baseURL });
  return {
    reconcile: async (): Promise<VenueEvent[]> => (await http.get("/orders")).data.data.orders.map(toEvent),
    cancel: async (orderId: string): Promise<VenueEvent> => toEvent((await http.delete("/order", { params: { orderId } })).data.data),
  };
};
