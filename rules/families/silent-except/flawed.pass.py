def send(venue, order):
    try:
        venue.submit(order)
    except Exception:  # flaw: nobody learns of it
        pass
