export class BingxVenueAdapter {
  constructor(private readonly backend: { ping(): Promise<void>; placeOrder(order: object): Promise<object> }) {}

  async connect(): Promise<void> {
    await this.backend.ping();
  }

  submit(order: object): Promise<object> {
    return this.backend.placeOrder(order);
  }
}
