interface State {
  status: string;
  recentOrders: readonly string[];
}

export class OrderStore {
  private state: State = { status: "idle", recentOrders: [] };

  onOrder(id: string): void {
    this.state = { status: "busy", recentOrders: [...this.state.recentOrders, id] }; // flaw: recent, and never shortened
  }
}
