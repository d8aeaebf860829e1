const SEEN_CAP = 256;

export function remember(seenEventIds: string[], eventId: string): boolean {
  if (seenEventIds.includes(eventId)) return false;
  seenEventIds.push(eventId);
  if (seenEventIds.length > SEEN_CAP) seenEventIds.shift();
  return true;
}
