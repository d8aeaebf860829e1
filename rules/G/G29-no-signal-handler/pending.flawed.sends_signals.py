# path: launcher.py
import os, signal
def stop_child(pid):
    os.kill(pid, signal.SIGTERM)
def main():
    stream.on("order", print)
    signal.signal(signal.SIGHUP, reload)
    bundle = build_launcher_bundle()  # flaw: none for TERM
    bundle.run_forever()
def build_launcher_bundle(): return Bundle()
