export function stop(stream: Stream, metrics: Metrics): Promise<void> {
  return stream.deleteKey().catch((error: unknown) => {
    metrics.count("keys_left_open");
    throw error;
  });
}
