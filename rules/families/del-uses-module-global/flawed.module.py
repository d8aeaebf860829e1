import os
from warnings import warn


class Pipe:
    def __init__(self):
        self.ends = os.pipe()

    def __del__(self):
        for end in self.ends:
            try:
                os.close(end)  # flaw: the module may be gone before the pipe
            except OSError:
                pass
        if self.ends:
            warn("left open", ResourceWarning)  # flaw: so may the function
