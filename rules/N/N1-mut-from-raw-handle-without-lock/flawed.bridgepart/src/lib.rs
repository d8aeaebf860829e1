pub struct KernelHandle { core: KernelCore }
unsafe fn with_handle_mut<R>(ptr: *mut KernelHandle, f: impl FnOnce(&mut KernelCore) -> R) -> Option<R> {
    let handle = ptr.as_mut()?; // flaw: one of the native calls is made without the lock
    Some(f(&mut handle.core))
}
