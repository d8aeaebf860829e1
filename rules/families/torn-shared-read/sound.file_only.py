import mmap
import struct


def header(path):
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mm:
        return struct.unpack("<Q", mm[:8])
