async def load(key):
    return key


async def show(key, view):
    row = load(key)  # flaw: nothing is loaded
    view.draw()
