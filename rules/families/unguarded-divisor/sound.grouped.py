def means(samples):
    by_size = {}
    for size, duration in samples:
        by_size.setdefault(size, []).append(duration)
    return {size: sum(durations) / len(durations) for size, durations in by_size.items()}
