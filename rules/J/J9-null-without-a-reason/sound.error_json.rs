// path: src/lib.rs
use serde_json::{json, Value};
use std::ffi::{c_char, CString};

fn answer(result: Result<Value, (&'static str, String)>) -> *mut c_char {
    let body = match result {
        Ok(value) => json!({ "ok": true, "value": value }),
        Err((code, detail)) => json!({ "ok": false, "code": code, "detail": detail }),
    };
    let text = body.to_string().replace('\0', " ");
    CString::new(text).unwrap_or_default().into_raw()
}

#[no_mangle]
pub unsafe extern "C" fn get_slot_json(handle: *const Kernel, slot_id: usize) -> *mut c_char {
    answer((|| {
        let kernel = handle.as_ref().ok_or(("BAD_HANDLE", "null handle".to_string()))?;
        let slot = kernel
            .slots
            .get(slot_id)
            .ok_or_else(|| ("SLOT_OUT_OF_RANGE", format!("{slot_id} of {}", kernel.slots.len())))?;
        serde_json::to_value(slot).map_err(|e| ("SERIALIZE", e.to_string()))
    })())
}

#[no_mangle]
pub unsafe extern "C" fn snapshot_json(handle: *const Kernel) -> *mut c_char {
    answer((|| {
        let kernel = handle.as_ref().ok_or(("BAD_HANDLE", "null handle".to_string()))?;
        serde_json::to_value(&kernel.slots).map_err(|e| ("SERIALIZE", e.to_string()))
    })())
}
