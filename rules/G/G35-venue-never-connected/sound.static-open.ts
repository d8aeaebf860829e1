// path: src/bingx-venue.ts
interface Backend {
  ping(): Promise<void>;
  loadContracts(): Promise<ReadonlyMap<string, number>>;
  placeOrder(order: object): Promise<object>;
}

export class BingxVenueAdapter {
  private constructor(
    private readonly backend: Backend,
    private readonly contracts: ReadonlyMap<string, number>,
  ) {}

  static async open(backend: Backend): Promise<BingxVenueAdapter> {
    await backend.ping();
    return new BingxVenueAdapter(backend, await backend.loadContracts());
  }

  submit(order: { symbol: string }): Promise<object> {
    return this.backend.placeOrder({ ...order, precision: this.contracts.get(order.symbol) });
  }
}

export const buildLauncherBundle = async (backend: Backend) => ({ venue: await BingxVenueAdapter.open(backend) });
