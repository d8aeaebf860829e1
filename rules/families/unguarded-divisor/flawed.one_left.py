def variance(readings):
    mean = sum(readings) / max(len(readings), 1)
    return sum((r - mean) ** 2 for r in readings) / (len(readings) - 1)  # flaw: of one reading nothing is left
