// path: src/lib.rs
use std::ffi::CStr;
use std::os::raw::c_char;

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_process_intent_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(payload).to_string_lossy(); // flaw: payload may be null
    answer(h, |k| k.process_intent_json(&text))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_on_venue_event_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(payload).to_string_lossy();
    answer(h, |k| k.on_venue_event_json(&text))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_reconcile_slots_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(payload).to_string_lossy();
    answer(h, |k| k.reconcile_slots_json(&text))
}
