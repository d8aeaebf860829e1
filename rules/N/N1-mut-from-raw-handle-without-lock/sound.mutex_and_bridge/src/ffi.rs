use crate::KernelCore;
use std::sync::{Mutex, MutexGuard};

pub struct KernelHandle {
    core: Mutex<KernelCore>,
}

impl KernelHandle {
    fn held(&self) -> MutexGuard<'_, KernelCore> {
        match self.core.lock() {
            Ok(guard) => guard,
            Err(poisoned) => poisoned.into_inner(),
        }
    }
}

fn with_handle_mut<R>(handle: *const KernelHandle, work: impl FnOnce(&mut KernelCore) -> R) -> Option<R> {
    let handle = unsafe { handle.as_ref() }?;
    Some(work(&mut handle.held()))
}

#[no_mangle]
pub extern "C" fn dita_kernel_mark_price(handle: *const KernelHandle, slot_id: usize, price: f64) -> i32 {
    with_handle_mut(handle, |core| core.mark_price(slot_id, price)).unwrap_or(-1)
}
