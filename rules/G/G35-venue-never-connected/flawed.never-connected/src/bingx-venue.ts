export interface Backend {
  ping(): Promise<void>;
  loadContracts(): Promise<Map<string, number>>;
  placeOrder(order: object): Promise<object>;
}

export class BingxVenueAdapter {
  private contracts = new Map<string, number>();

  constructor(private readonly backend: Backend) {}

  async connect(): Promise<void> { // flaw: no caller in src
    await this.backend.ping();
    this.contracts = await this.backend.loadContracts();
  }

  submit(order: { symbol: string }): Promise<object> {
    return this.backend.placeOrder({ ...order, precision: this.contracts.get(order.symbol) });
  }
}
