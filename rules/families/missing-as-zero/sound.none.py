def price_of(row):
    try:
        return float(row["price"])
    except (KeyError, ValueError):
        return None
