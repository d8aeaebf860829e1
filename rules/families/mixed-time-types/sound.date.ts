class Reading {
  at!: Date;
}

export function live(): Reading {
  const reading: Reading = new Reading();
  reading.at = new Date(Date.now() - 1000);
  return reading;
}
