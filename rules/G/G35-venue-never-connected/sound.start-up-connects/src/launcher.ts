import { BingxVenueAdapter } from "./bingx-venue";

export async function buildLauncherBundle(backend: ConstructorParameters<typeof BingxVenueAdapter>[0]) {
  const venue = new BingxVenueAdapter(backend);
  await venue.connect();
  return { venue };
}
