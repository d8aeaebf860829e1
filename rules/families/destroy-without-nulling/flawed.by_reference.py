from ctypes import byref


class Partner:
    def stop(self):
        return self.library.Par_Destroy(byref(self.pointer))  # flaw: the pointer stays as it was
