# folders.py
import fcntl
import os


def sync_folder(path):
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH)
        os.fsync(handle)
    finally:
        os.close(handle)
