class DITAv2LauncherBundle:
    def __init__(self, **parts):
        self._parts = parts

    def close(self):
        for part in reversed(list(self._parts.values())):
            closer = getattr(part, "close", None)
            if callable(closer):  # flaw: ExecutionKernel has no close(), so it is passed over
                closer()
