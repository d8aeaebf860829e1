// path: src/lib.rs
use std::ffi::{c_char, CStr};
use std::ptr::NonNull;

fn text_of(payload: NonNull<c_char>) -> String {
    unsafe { CStr::from_ptr(payload.as_ptr()) }.to_string_lossy().into_owned()
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(
    h: *mut KernelHandle,
    payload: Option<NonNull<c_char>>,
) -> *mut c_char {
    let Some(payload) = payload else {
        return error_json("null payload");
    };
    let text = text_of(payload);
    answer(h, |k| k.process_intent_json(&text))
}

#[no_mangle]
pub extern "C" fn dita_kernel_reconcile_slots_json(
    h: *mut KernelHandle,
    payload: Option<NonNull<c_char>>,
) -> *mut c_char {
    payload.map_or_else(
        || error_json("null payload"),
        |p| answer(h, |k| k.reconcile_slots_json(&text_of(p))),
    )
}
