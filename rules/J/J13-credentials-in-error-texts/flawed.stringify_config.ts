// path: src/bingx-direct.ts
export interface BingxConfig {
  apiKey: string;
  secretKey: string;
  baseUrl: string;
}

export class BingxDirectExecutionAdapter {
  constructor(readonly config: BingxConfig, private readonly sign: (p: URLSearchParams, secret: string) => string) {}

  async submitIntent(params: URLSearchParams): Promise<unknown> {
    params.set("signature", this.sign(params, this.config.secretKey));
    const res = await fetch(`${this.config.baseUrl}/openApi/swap/v2/trade/order?${params}`, {
      method: "POST",
      headers: { "X-BX-APIKEY": this.config.apiKey },
    });
    if (!res.ok) {
      throw new Error(`order refused (${res.status}) with ${JSON.stringify(this.config)}`); // flaw: key and secret in the message
    }
    return res.json();
  }
}
