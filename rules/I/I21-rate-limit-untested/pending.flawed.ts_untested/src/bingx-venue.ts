export type VenueStatus = "ACKED" | "REJECTED" | "RATE_LIMITED";
export const venueStatuses: VenueStatus[] = ["ACKED", "REJECTED", "RATE_LIMITED"];

export async function submit(post: (o: object) => Promise<Response>, order: object): Promise<VenueStatus> {
  const res = await post(order);
  if (res.status === 429) {
    await new Promise((r) => setTimeout(r, 1000 * Number(res.headers.get("retry-after") ?? 1)));
    return "RATE_LIMITED";
  }
  const { code } = (await res.json()) as { code: number };
  return code === 0 ? "ACKED" : "REJECTED";
}
