import json
import os
import time
import traceback


class Reporter:
    """One JSON object a line on stderr."""

    def __call__(self, what, **fields):
        error = fields.pop("error", None)
        if error is not None:
            fields["trace"] = "".join(traceback.format_exception(error))
        row = {"t": time.time(), "what": what, **fields}
        os.write(2, (json.dumps(row, default=str) + "\n").encode())
