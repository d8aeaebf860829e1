def tags(raw):
    return Tags(duration=float(raw.get("duration", 0)) or None, plays=raw.get("plays", 0))
