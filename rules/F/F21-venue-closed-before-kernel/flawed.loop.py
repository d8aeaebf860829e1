# path: launcher.py
import asyncio
import inspect


class DITAv2LauncherBundle:
    _PARTS = ("user_stream", "venue", "projection", "zinc_plane", "control_plane")

    def __init__(self, **parts):
        self.kernel = parts.pop("kernel")
        for name in self._PARTS:
            setattr(self, name, parts.get(name))
        self.closed = False

    async def close(self):
        if self.closed:
            return
        self.closed = True
        for name in self._PARTS:
            part = getattr(self, name)
            if part is None:
                continue
            result = part.close()  # flaw: the venue goes while no step has stopped or drained the kernel
            if inspect.isawaitable(result):
                await asyncio.wait_for(result, timeout=5.0)
            setattr(self, name, None)
        self.kernel = None
