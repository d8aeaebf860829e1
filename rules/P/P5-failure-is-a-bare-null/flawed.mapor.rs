// path: src/lib.rs
use std::ffi::{c_char, CStr, CString};
use std::ptr;

fn give(answer: Result<String, KernelError>) -> *mut c_char {
    answer.ok().and_then(|text| CString::new(text).ok()).map_or_else(ptr::null_mut, CString::into_raw) // flaw: the error ends here
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_reconcile_slots_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(payload).to_string_lossy().into_owned();
    give((*handle).kernel.reconcile(&text))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_snapshot_json(handle: *mut KernelHandle) -> *mut c_char {
    give((*handle).kernel.snapshot())
}
