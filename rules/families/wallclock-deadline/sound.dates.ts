export function isOver(offer: Offer): boolean {
  return Date.now() > new Date(offer.endDate).getTime();
}

export function isFirst(a: Offer, b: Offer): boolean {
  return new Date(a.startDate) < new Date(b.startDate);
}

export function took(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
