// path: src/lib.rs
use std::cell::RefCell;
use std::ffi::{c_char, CString};
use std::ptr;

thread_local! {
    static LAST_ERROR: RefCell<CString> = RefCell::new(CString::default());
}

fn fail(text: String) -> *mut c_char {
    LAST_ERROR.with(|e| *e.borrow_mut() = CString::new(text).unwrap_or_default());
    ptr::null_mut()
}

fn give(json: serde_json::Result<String>) -> *mut c_char {
    match json {
        Ok(s) => CString::new(s).map_or_else(|e| fail(format!("NUL: {e}")), CString::into_raw),
        Err(e) => fail(format!("SERIALIZE: {e}")),
    }
}

#[no_mangle]
pub extern "C" fn kernel_last_error() -> *const c_char {
    LAST_ERROR.with(|e| e.borrow().as_ptr())
}

#[no_mangle]
pub unsafe extern "C" fn get_slot_json(handle: *const Kernel, slot_id: usize) -> *mut c_char {
    let Some(kernel) = handle.as_ref() else { return fail("BAD_HANDLE".into()) };
    let Some(slot) = kernel.slots.get(slot_id) else {
        return fail(format!("SLOT_OUT_OF_RANGE: {slot_id}"));
    };
    give(serde_json::to_string(slot))
}

#[no_mangle]
pub unsafe extern "C" fn snapshot_json(handle: *const Kernel) -> *mut c_char {
    match handle.as_ref() {
        Some(kernel) => give(serde_json::to_string(&kernel.slots)),
        None => fail("BAD_HANDLE".into()),
    }
}
