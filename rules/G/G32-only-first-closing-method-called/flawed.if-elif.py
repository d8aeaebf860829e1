# path: launcher.py
class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, stream) -> None:
        self._parts = [kernel, venue, stream]

    @staticmethod
    def _maybe_close(part) -> bool:
        if hasattr(part, "close"):  # flaw: the first that is found is the only one called
            part.close()
            return True
        elif hasattr(part, "disconnect"):
            part.disconnect()
            return True
        elif hasattr(part, "release"):
            part.release()
            return True
        return False

    def close(self) -> int:
        return sum(self._maybe_close(part) for part in reversed(self._parts))
