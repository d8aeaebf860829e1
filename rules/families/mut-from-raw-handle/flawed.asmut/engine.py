from ctypes import cdll

native = cdll.LoadLibrary("libengine.so")


def step(handle):
    return native.engine_step(handle)
