def depth_of(query, default=0):
    try:
        return int(query.get("depth", default))
    except ValueError:
        return default
