pub struct KernelHandle { core: KernelCore }
unsafe fn with_handle_mut<R>(ptr: *mut KernelHandle, f: impl FnOnce(&mut KernelCore) -> R) -> Option<R> {
    let handle = ptr.as_mut()?;
    Some(f(&mut handle.core))
}
