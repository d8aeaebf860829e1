// path: bingx_venue.ts
import { execFileSync } from "node:child_process";

export interface VenueEvent {
  kind: "ORDER_ACK" | "ORDER_REJECT";
  orderId: string;
}

export interface Intent {
  symbol: string;
  side: string;
  targetSize: number;
}

export class BingxVenueAdapter {
  constructor(
    private readonly baseUrl: string,
    private readonly headers: string[],
  ) {}

  async submit(intent: Intent): Promise<VenueEvent[]> {
    const body = JSON.stringify({ symbol: intent.symbol, side: intent.side, quantity: intent.targetSize });
    const flags = this.headers.flatMap((h) => ["-H", h]);
    const text = execFileSync("curl", ["-s", "-m", "10", ...flags, "-d", body, `${this.baseUrl}/order`], { // flaw: request made synchronously
      encoding: "utf8",
    });
    const reply = JSON.parse(text) as { code: number; data?: { orderId: string } };
    if (reply.code !== 0 || !reply.data) {
      return [{ kind: "ORDER_REJECT", orderId: "" }];
    }
    return [{ kind: "ORDER_ACK", orderId: reply.data.orderId }];
  }
}
