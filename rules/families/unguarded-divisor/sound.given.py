def mean(values):
    if not values:
        return 0.0
    return sum(values) / len(values)


def rate(row):
    try:
        return row["hits"] / row.get("total", 0)
    except ZeroDivisionError:
        return 0.0


def colour(key, palette):
    return palette[hash(key) % len(palette)]
