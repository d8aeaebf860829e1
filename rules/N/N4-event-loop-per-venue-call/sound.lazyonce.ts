// path: src/bingx-venue.ts
import { Pool } from "undici";

export class BingxVenueAdapter {
  private pool?: Pool;

  constructor(private readonly origin: string) {}

  private async run(path: string, body: string): Promise<unknown> {
    this.pool ??= new Pool(this.origin, { connections: 2 });
    const answer = await this.pool.request({ method: "POST", path, body });
    return answer.body.json();
  }

  submit(body: string): Promise<unknown> {
    return this.run("/openApi/swap/v2/trade/order", body);
  }

  async close(): Promise<void> {
    await this.pool?.close();
    this.pool = undefined;
  }
}
