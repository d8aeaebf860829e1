# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, index):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_index", index)

    def __setattr__(self, name, value):
        kernel = self._kernel
        fields = kernel.fields_of(self._index)
        fields[name] = value
        kernel.lib.dita_kernel_set_slot_json(kernel.handle, self._index, json.dumps(fields))  # flaw: any name goes to the kernel
        view = kernel.fields_of(self._index)

        kernel.journal.note(view)

        kernel.plane.write_slot(view)
