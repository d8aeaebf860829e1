# path: launcher.py
import sys
def main():
    sys.path.insert(0, ".")
    from bundle import run
    run()
if __name__ == "__main__":
    main()
