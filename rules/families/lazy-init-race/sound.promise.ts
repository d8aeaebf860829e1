export class Store {
  private session: Promise<Session> | undefined;
  constructor(private readonly connect: () => Promise<Session>) {}
  async get(key: string) {
    this.session ??= this.connect();
    return (await this.session).get(key);
  }
}
