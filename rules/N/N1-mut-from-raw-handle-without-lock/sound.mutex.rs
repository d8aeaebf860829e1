// path: src/lib.rs
use std::sync::{Mutex, PoisonError};

pub struct KernelHandle {
    inner: Mutex<Kernel>,
}

fn with_handle_mut<R>(handle: *const KernelHandle, f: impl FnOnce(&mut Kernel) -> R) -> Option<R> {
    let shared = unsafe { handle.as_ref() }?;
    let mut guard = shared.inner.lock().unwrap_or_else(PoisonError::into_inner);
    Some(f(&mut guard))
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> *const KernelHandle {
    Box::into_raw(Box::new(KernelHandle {
        inner: Mutex::new(Kernel::new(max_slots)),
    }))
}

#[no_mangle]
pub extern "C" fn dita_kernel_mark_price(handle: *const KernelHandle, slot_id: usize, price: f64) -> i32 {
    with_handle_mut(handle, |k| k.mark(slot_id, price)).unwrap_or(-1)
}
