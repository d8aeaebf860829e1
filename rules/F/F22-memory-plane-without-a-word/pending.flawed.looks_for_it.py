# path: launcher.py
import os
def build_launcher_bundle(settings):
    if os.path.exists(settings.region):
        plane = RealZincPlane(settings.region)
    else:
        plane = InMemoryZincPlane(4)  # flaw: no word
    return DITAv2LauncherBundle(plane)
