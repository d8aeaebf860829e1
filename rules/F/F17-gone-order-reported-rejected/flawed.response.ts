// path: src/bingx-direct.ts
type Response = { code: number; msg: string; data?: { order?: { status: string } } };

const OK = 0;

export function makeCancel(send: (method: "GET" | "DELETE", path: string, query: object) => Promise<Response>) {
  async function cancel(symbol: string, orderId: string): Promise<{ status: string; reason?: string }> {
    const open = await send("GET", "/trade/openOrder", { symbol, orderId });
    if (open.code !== OK) {
      return { status: "REJECTED", reason: open.msg }; // flaw: an order that has left the open list is a rejection
    }
    const response = await send("DELETE", "/trade/order", { symbol, orderId });
    if (response.code !== OK) return { status: "REJECTED", reason: response.msg };
    const status = response.data?.order?.status ?? "UNKNOWN";
    return status.startsWith("CANCEL") ? { status: "CANCELED" } : { status: "REJECTED", reason: status };
  }
  return { cancel };
}
