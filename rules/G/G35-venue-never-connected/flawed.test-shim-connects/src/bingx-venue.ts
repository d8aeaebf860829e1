export class BingxVenueAdapter {
  constructor(private readonly http: { get(path: string): Promise<unknown>; post(path: string, body: object): Promise<unknown> }) {}

  async connect(): Promise<void> { // flaw: called by a test shim only
    await this.http.get("/openApi/swap/v2/server/time");
    await this.http.get("/openApi/swap/v2/user/balance");
  }

  submit(order: object): Promise<unknown> {
    return this.http.post("/openApi/swap/v2/trade/order", order);
  }
}
