// path: src/launcher.ts
import { Client } from "hazelcast-client";
export class HazelcastProjection {
  constructor(private readonly client: Client) {}
  async close(): Promise<void> { await this.client.shutdown(); }
}
export class DITAv2LauncherBundle {
  constructor(readonly kernel: object, readonly projection: HazelcastProjection, private readonly stack: AsyncDisposableStack) {}
  async close(): Promise<void> { await this.stack.disposeAsync(); }
}
export async function buildLauncherBundle(kernel: object): Promise<DITAv2LauncherBundle> {
  const stack = new AsyncDisposableStack();
  const projection = new HazelcastProjection(await Client.newHazelcastClient({}));
  stack.defer(() => projection.close());
  return new DITAv2LauncherBundle(kernel, projection, stack);
}
