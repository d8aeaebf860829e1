async def fetch(key):
    return key


def several(keys):
    for key in keys:
        yield fetch(key)
