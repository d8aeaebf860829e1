// path: src/lib.rs
use std::os::raw::c_char;
use std::ptr;

#[no_mangle]
pub extern "C" fn dita_kernel_reconcile_slots_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let Some(text) = read_str(payload) else {
        return error_json("payload is null or not UTF-8");
    };
    reconcile_slots_json(h, &text)
}

fn reconcile_slots_json(h: *mut KernelHandle, text: &str) -> *mut c_char {
    let slots: Vec<TradeSlot> = match serde_json::from_str(text) {
        Ok(slots) => slots,
        Err(_) => return ptr::null_mut(), // flaw: the cause is dropped, the caller gets null
    };
    match with_handle(h, |k| k.reconcile(slots)) {
        Some(Ok(outcome)) => to_json(&outcome),
        _ => ptr::null_mut(),
    }
}

#[no_mangle]
pub extern "C" fn dita_kernel_snapshot_json(h: *mut KernelHandle) -> *mut c_char {
    snapshot_json(h)
}

fn snapshot_json(h: *mut KernelHandle) -> *mut c_char {
    match with_handle(h, |k| serde_json::to_string(&k.slots)) {
        Some(Ok(text)) => into_c_string(text),
        _ => ptr::null_mut(),
    }
}
