// path: src/launcher.ts
interface Kernel extends AsyncDisposable {
  readonly name: string;
}

export class DITAv2LauncherBundle {
  constructor(private readonly stack: AsyncDisposableStack, readonly kernel: Kernel) {}

  close(): Promise<void> {
    return this.stack.disposeAsync();
  }
}

export async function buildLauncherBundle(make: {
  plane(): Promise<AsyncDisposable>;
  venue(): Promise<AsyncDisposable>;
  kernel(venue: AsyncDisposable, plane: AsyncDisposable): Promise<Kernel>;
}): Promise<DITAv2LauncherBundle> {
  await using stack = new AsyncDisposableStack();
  const plane = stack.use(await make.plane());
  const venue = stack.use(await make.venue());
  const kernel = stack.use(await make.kernel(venue, plane));
  return new DITAv2LauncherBundle(stack.move(), kernel);
}
