// path: src/lib.rs
use std::ffi::{c_char, CStr, CString};

fn give(text: Option<String>) -> *mut c_char {
    text.and_then(|t| CString::new(t).ok())
        .map_or(std::ptr::null_mut(), CString::into_raw)
}

#[no_mangle]
pub unsafe extern "C" fn reconcile_slots_json(kernel: *mut Kernel, payload: *const c_char) -> *mut c_char {
    let run = || -> Option<String> {
        let kernel = kernel.as_mut()?;
        let text = (!payload.is_null()).then(|| CStr::from_ptr(payload))?.to_str().ok()?;
        let slots: Vec<Slot> = serde_json::from_str(text).ok()?; // flaw: .ok() throws the reason away, failure is a bare null
        kernel.reconcile(slots).ok()?;
        serde_json::to_string(&kernel.slots).ok()
    };
    give(run())
}

#[no_mangle]
pub unsafe extern "C" fn snapshot_json(kernel: *mut Kernel) -> *mut c_char {
    give(kernel.as_mut().and_then(|k| serde_json::to_string(&k.slots).ok()))
}
