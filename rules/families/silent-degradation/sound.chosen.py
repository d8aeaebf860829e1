def open_cache(settings, connect):
    if settings.cache == "memory":
        return InMemoryCache()
    return connect(settings.cache)
