// path: src/lib.rs
use std::os::raw::c_char;

fn error_json(code: &str, detail: &str) -> *mut c_char {
    into_c_string(serde_json::json!({ "accepted": false, "code": code, "detail": detail }).to_string())
}

#[no_mangle]
pub extern "C" fn reconcile_slots_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let Some(text) = read_str(payload) else {
        return error_json("BAD_PAYLOAD", "null or not UTF-8");
    };
    let slots: Vec<TradeSlot> = match serde_json::from_str(&text) {
        Ok(slots) => slots,
        Err(err) => return error_json("BAD_PAYLOAD", &err.to_string()),
    };
    match with_handle(h, |k| k.reconcile(slots)) {
        Some(Ok(outcome)) => into_c_string(outcome.to_json()),
        Some(Err(refusal)) => error_json("SLOT_REFUSED", &refusal.to_string()),
        None => error_json("NULL_HANDLE", ""),
    }
}

#[no_mangle]
pub extern "C" fn snapshot_json(h: *mut KernelHandle) -> *mut c_char {
    match with_handle(h, |k| serde_json::to_string(&k.slots)) {
        Some(Ok(text)) => into_c_string(text),
        Some(Err(err)) => error_json("SERIALISE", &err.to_string()),
        None => error_json("NULL_HANDLE", ""),
    }
}
