// path: src/bingx-user-stream.ts
export class BingxUserStream {
  constructor(private readonly call: (path: string, init?: RequestInit) => Promise<Response>) {}

  async deleteListenKey(key: string): Promise<void> {
    await this.call(`/openApi/user/auth/userDataStream?listenKey=${key}`, { method: "DELETE" }).catch(() => undefined); // flaw: no log, no retry
  }
}
