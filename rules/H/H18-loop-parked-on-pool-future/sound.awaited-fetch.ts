// path: src/bingx-venue.ts
export class BingxVenueAdapter {
  constructor(
    private readonly baseUrl: string,
    private readonly timeoutMs = 15_000,
  ) {}

  private async run(method: "GET" | "POST", path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.baseUrl + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }

  submit(order: object): Promise<unknown> {
    return this.run("POST", "/order", order);
  }
}
