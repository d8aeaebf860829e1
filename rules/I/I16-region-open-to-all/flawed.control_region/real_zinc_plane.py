from multiprocessing import shared_memory
class RealZincPlane:
    def __init__(self, name, slots):
        self._shm = shared_memory.SharedMemory(name=name, create=True, size=4096 * slots)
