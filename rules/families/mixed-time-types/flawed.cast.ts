class Reading {
  at!: Date;
  value = 0;
}

export function live(value: number): Reading {
  const reading: Reading = new Reading();
  reading.value = value;
  reading.at = Date.now() as unknown as Date; // flaw:
  return reading;
}
