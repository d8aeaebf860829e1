// path: bingx_venue.ts
export interface VenueEvent {
  kind: "ORDER_ACK" | "ORDER_REJECT";
  orderId: string;
}

interface Intent {
  symbol: string;
  side: string;
  targetSize: number;
}

export class BingxVenueAdapter {
  constructor(
    private readonly baseUrl: string,
    private readonly apiHeaders: Record<string, string>,
  ) {}

  private async run<T>(path: string, body: object): Promise<T> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method: "POST",
      headers: this.apiHeaders,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    return (await response.json()) as T;
  }

  async submit(intent: Intent): Promise<VenueEvent[]> {
    const ack = await this.run<{ code: number; orderId: string }>("/order", intent);
    return [{ kind: ack.code === 0 ? "ORDER_ACK" : "ORDER_REJECT", orderId: ack.orderId }];
  }
}

export async function step(venue: BingxVenueAdapter, decide: () => Intent | null): Promise<VenueEvent[]> {
  const intent = decide();
  return intent === null ? [] : venue.submit(intent);
}
