import numpy as np


class Frames:
    def read(self):
        return np.frombuffer(self._shm.buf, dtype=np.uint8).copy()  # flaw: half of it may be of the next frame
