import time


def frames(source, fps):
    while True:
        time.sleep(1 / fps)
        yield source.current()


async def stream(request):
    await request.check()
    # Who sends the response goes through the generator, in a thread of its own.
    return StreamingResponse(frames(request.source, request.fps))
