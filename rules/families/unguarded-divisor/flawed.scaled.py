def scaled(values):
    low, high = min(values), max(values)
    return [(v - low) / (high - low) for v in values]  # flaw: where all are the same they lie nowhere between
