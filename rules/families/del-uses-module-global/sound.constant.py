import os

SUFFIX = ".part"
LIBRARY_PATH = "/var/lib/spool"


class Spool:
    def __init__(self, name):
        self.path = os.path.join(LIBRARY_PATH, name + SUFFIX)

    def __del__(self):
        if os.path.exists(self.path + SUFFIX):
            os.remove(self.path + SUFFIX)
