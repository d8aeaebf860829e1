// path: src/bingx-venue.ts
import { Pool } from "undici";

export class BingxVenueAdapter {
  private static readonly origin = "https://open-api.bingx.com";
  private readonly http = new Pool(BingxVenueAdapter.origin, { connections: 3 });

  async submit(params: URLSearchParams): Promise<unknown> {
    const { body } = await this.http.request({ path: `/openApi/swap/v2/trade/order?${params}`, method: "POST" });
    return body.json();
  }

  async positions(params: URLSearchParams): Promise<unknown> {
    const { body } = await this.http.request({ path: `/openApi/swap/v2/user/positions?${params}`, method: "GET" });
    return body.json();
  }

  async close(): Promise<void> {
    await this.http.destroy();
  }
}
