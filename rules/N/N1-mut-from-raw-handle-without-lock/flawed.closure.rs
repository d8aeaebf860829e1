// path: src/lib.rs
use std::ffi::{CStr, CString};
use std::os::raw::c_char;

pub struct KernelHandle {
    kernel: Kernel,
}

fn with_handle_mut<R>(handle: *mut KernelHandle, f: impl FnOnce(&mut Kernel) -> R) -> Option<R> {
    if handle.is_null() {
        return None;
    }
    let h = unsafe { &mut *handle }; // flaw: no lock, two threads get a &mut of one kernel
    Some(f(&mut h.kernel))
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    if payload.is_null() {
        return error_json("null payload");
    }
    let text = unsafe { CStr::from_ptr(payload) }.to_string_lossy().into_owned();
    match with_handle_mut(handle, |k| k.process_intent_json(&text)) {
        Some(answer) => CString::new(answer).map_or(std::ptr::null_mut(), CString::into_raw),
        None => error_json("null handle"),
    }
}
