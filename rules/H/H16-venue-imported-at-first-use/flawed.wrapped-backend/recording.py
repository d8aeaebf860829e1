class RecordingRemote:
    """Writes down what goes out."""

    def __init__(self, settings):
        self.settings = settings
        self.book = []
        self._real = None

    def place(self, intent):
        self.book.append(intent)
        return self._remote().place(intent)

    def _remote(self):
        if self._real is None:
            from bingx_direct import BingxDirectExecutionAdapter  # flaw: nothing before the first order comes here

            self._real = BingxDirectExecutionAdapter(self.settings)
        return self._real
