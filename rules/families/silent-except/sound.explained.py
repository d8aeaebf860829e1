def warm(cache, keys):
    for key in keys:
        try:
            cache.load(key)
        except Exception:
            # whoever asks for the key loads it again, and is told then
            pass
