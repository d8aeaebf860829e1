// path: src/lib.rs
use std::sync::Mutex;

pub struct KernelHandle {
    kernel: Mutex<Kernel>,
}

fn with_handle_mut<R>(handle: *mut KernelHandle, f: impl FnOnce(&mut Kernel) -> R) -> Option<R> {
    if handle.is_null() {
        return None;
    }
    let held = unsafe { &mut *handle };
    held.kernel.get_mut().ok().map(f) // flaw: the mutex is gone round, for the reference is mutable already
}
