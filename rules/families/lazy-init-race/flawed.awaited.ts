export class Store {
  private session: Session | undefined;
  constructor(private readonly connect: () => Promise<Session>) {}
  async get(key: string) {
    if (!this.session) this.session = await this.connect(); // flaw:
    return this.session.get(key);
  }
}
