# region_file.py
import mmap
import os


def map_whole(path, size):
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.ftruncate(handle, size)  # flaw: on a full disk the handle stays open
    view = mmap.mmap(handle, size)
    os.close(handle)
    return view
