import os


class Bell:
    def __init__(self):
        self.ear, self.mouth = os.pipe()

    def close(self):
        self.link.close()

    def __del__(self):  # flaw: nothing else closes the pipe
        if self.is_wired:
            for end in (self.ear, self.mouth):
                try:
                    os.close(end)
                except OSError:
                    pass
