import psutil


def open_files():
    found = set()
    for process in psutil.process_iter():
        try:
            found.update(f.path for f in process.open_files())
        except psutil.Error:
            continue
    return found
