class Gate:
    async def admits(self, user):
        for callback in self._admission_callbacks:
            verdict = await callback(user)
            if verdict is not None:
                return verdict
        return True


def sizes(paths):
    found = []
    for path in paths:
        handle = open(path)
        found.append(len(handle.read()))
        handle.close()
    return found
