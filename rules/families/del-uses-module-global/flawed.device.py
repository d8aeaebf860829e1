try:
    from cuda import cuda
except ImportError:
    cuda = None


class Frame:
    def __init__(self, size):
        self.size = size
        self.place = cuda.cuMemAlloc(size)

    def __del__(self):
        cuda.cuMemFree(self.place)  # flaw: the module may be gone before the frame is
