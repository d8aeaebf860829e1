def mean(values):
    return sum(values) / len(values)  # flaw: of nothing there is no mean
