def main(miller):
    miller.begin()
    try:
        miller.join()  # flaw: only the keyboard lets it finish its work
    except KeyboardInterrupt:
        miller.stop()
