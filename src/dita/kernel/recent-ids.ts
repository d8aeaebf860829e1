/**
 * The latest ids, as a value: what was done already is known after a restart, and the memory for it has an end. Adding copies one bucket
 * of a few ids, not all of them.
 */
import { z } from "zod";
import { IdSchema } from "../contracts/names.js";

const BUCKETS = 64;

export const RecentIdsSchema = z.strictObject({
  /** How many are remembered. */
  limit: z.int().min(1),
  /** How many were ever added. */
  count: z.int().min(0),
  buckets: z.array(z.array(z.strictObject({ id: IdSchema, number: z.int().min(1) }))).length(BUCKETS),
});
export type RecentIds = Readonly<z.output<typeof RecentIdsSchema>>;

export const noIds = (limit: number): RecentIds => ({ limit, count: 0, buckets: Array.from({ length: BUCKETS }, () => []) });

function bucketOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return (hash >>> 0) % BUCKETS;
}

/** Whether `id` is one of the last `limit` that were added. */
export const hasId = ({ buckets, count, limit }: RecentIds, id: string): boolean => buckets[bucketOf(id)]!.some((entry) => entry.id === id && entry.number > count - limit);

export function addId(ids: RecentIds, id: string): RecentIds {
  if (hasId(ids, id)) return ids;
  const at = bucketOf(id);
  const count = ids.count + 1;
  const kept = ids.buckets[at]!.filter((entry) => entry.number > count - ids.limit && entry.id !== id);
  return { limit: ids.limit, count, buckets: ids.buckets.with(at, [...kept, { id, number: count }]) };
}
