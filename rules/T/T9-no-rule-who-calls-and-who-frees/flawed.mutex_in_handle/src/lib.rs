use std::ffi::c_char;
use std::sync::{Mutex, PoisonError};

pub struct KernelHandle {
    kernel: Mutex<Kernel>,
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> *mut KernelHandle {
    Box::into_raw(Box::new(KernelHandle { kernel: Mutex::new(Kernel::new(max_slots)) }))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_on_venue_event_json(handle: *const KernelHandle, payload: *const c_char) -> *mut c_char {
    let Some(handle) = handle.as_ref() else {
        return std::ptr::null_mut();
    };
    let mut kernel = handle.kernel.lock().unwrap_or_else(PoisonError::into_inner);
    answer(kernel.on_venue_event_json(payload))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_destroy(handle: *mut KernelHandle) {
    if !handle.is_null() {
        drop(Box::from_raw(handle));
    }
}
