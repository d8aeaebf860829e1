def price_of(row):
    try:
        return float(row["price"])
    except (KeyError, ValueError):
        return 0.0  # flaw: no price is a price of zero
