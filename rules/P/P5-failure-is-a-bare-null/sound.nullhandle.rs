// path: src/lib.rs
use serde_json::json;
use std::ffi::{c_char, CStr, CString};
use std::ptr;

fn give(text: String) -> *mut c_char {
    CString::new(text).expect("serde_json escapes NUL").into_raw()
}

fn refusal(code: &str, detail: String) -> *mut c_char {
    give(json!({ "error": code, "detail": detail }).to_string())
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_reconcile_slots_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    if handle.is_null() {
        return ptr::null_mut();
    }
    let text = match CStr::from_ptr(payload).to_str() {
        Ok(text) => text,
        Err(error) => return refusal("ENCODING", error.to_string()),
    };
    let slots: Vec<TradeSlot> = match serde_json::from_str(text) {
        Ok(slots) => slots,
        Err(error) => return refusal("BAD_PAYLOAD", error.to_string()),
    };
    match (*handle).kernel.reconcile(slots) {
        Ok(text) => give(text),
        Err(error) => refusal("REFUSED", error.to_string()),
    }
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_snapshot_json(handle: *mut KernelHandle) -> *mut c_char {
    let Some(held) = handle.as_ref() else {
        return ptr::null_mut();
    };
    match serde_json::to_string(&held.kernel.slots) {
        Ok(text) => give(text),
        Err(error) => refusal("SNAPSHOT", error.to_string()),
    }
}
