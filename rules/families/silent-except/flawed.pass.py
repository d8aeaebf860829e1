def close(venue):
    try:
        venue.close()
    except Exception:  # flaw: nobody learns of it
        pass
