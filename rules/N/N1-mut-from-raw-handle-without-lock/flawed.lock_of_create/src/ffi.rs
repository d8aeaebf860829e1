use crate::KernelCore;
use std::ffi::{c_char, CStr, CString};

pub struct KernelHandle {
    core: KernelCore,
}

fn with_handle_mut<R>(handle: *mut KernelHandle, work: impl FnOnce(&mut KernelCore) -> R) -> Option<R> {
    if handle.is_null() {
        return None;
    }
    let handle = unsafe { &mut *handle }; // flaw: nothing serialises the calls, here or in the bridge
    Some(work(&mut handle.core))
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let text = unsafe { CStr::from_ptr(payload) }.to_string_lossy();
    let answer = with_handle_mut(handle, |core| core.process_intent_json(&text)).unwrap_or_default();
    CString::new(answer).unwrap_or_default().into_raw()
}
