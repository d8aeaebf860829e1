// path: src/launcher.ts
import type { UserStream, Venue, ZincPlane } from "./parts";

type Held = { venue: Venue; zinc: ZincPlane; stream: UserStream };

async function release({ venue, zinc, stream }: Held): Promise<void> {
  await stream.close();
  await venue.close();
  zinc.close();
}

const dropped = new FinalizationRegistry<Held>((held) => {
  console.warn("bundle was dropped without close()");
  void release(held);
});

export class DITAv2LauncherBundle {
  constructor(private readonly held: Held) {
    dropped.register(this, held, this);
  }

  async close(): Promise<void> {
    dropped.unregister(this);
    await release(this.held);
  }
}
