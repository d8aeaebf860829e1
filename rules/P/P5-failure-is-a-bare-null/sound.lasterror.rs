// path: src/lib.rs
use std::cell::RefCell;
use std::ffi::{c_char, CString};

thread_local! {
    static LAST_ERROR: RefCell<CString> = RefCell::default();
}

fn give(result: Result<String, String>) -> *mut c_char {
    let result = result.and_then(|text| CString::new(text).map_err(|e| e.to_string()));
    match result {
        Ok(text) => text.into_raw(),
        Err(reason) => {
            LAST_ERROR.with(|slot| *slot.borrow_mut() = CString::new(reason.replace('\0', " ")).unwrap_or_default());
            std::ptr::null_mut()
        }
    }
}

#[no_mangle]
pub extern "C" fn dita_kernel_last_error() -> *const c_char {
    LAST_ERROR.with(|slot| slot.borrow().as_ptr())
}

#[no_mangle]
pub extern "C" fn reconcile_slots_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    give(read_text(payload).and_then(|text| {
        let slots: Vec<Slot> = serde_json::from_str(&text).map_err(|e| e.to_string())?;
        with_kernel(h, |k| k.reconcile(slots))
    }))
}

#[no_mangle]
pub extern "C" fn snapshot_json(h: *mut KernelHandle) -> *mut c_char {
    give(with_kernel(h, |k| serde_json::to_string(&k.slots).map_err(|e| e.to_string())))
}
