// path: src/lib.rs
use std::ffi::{c_char, CString};
use std::panic::{catch_unwind, AssertUnwindSafe};

fn export<F: FnOnce() -> Option<String>>(body: F) -> *mut c_char {
    catch_unwind(AssertUnwindSafe(body)) // flaw: bad handle, bad index and bad JSON all lose their reason and end as the same null
        .ok()
        .flatten()
        .and_then(|text| CString::new(text).ok())
        .map_or(std::ptr::null_mut(), CString::into_raw)
}

#[no_mangle]
pub unsafe extern "C" fn get_slot_json(kernel: *const KernelCore, slot_id: usize) -> *mut c_char {
    export(|| {
        let core = kernel.as_ref()?;
        let slot = core.slots.get(slot_id)?;
        serde_json::to_string(slot).ok()
    })
}

#[no_mangle]
pub unsafe extern "C" fn snapshot_json(kernel: *const KernelCore) -> *mut c_char {
    export(|| serde_json::to_string(&kernel.as_ref()?.snapshot()).ok())
}

#[no_mangle]
pub unsafe extern "C" fn free_string(p: *mut c_char) {
    if !p.is_null() {
        drop(CString::from_raw(p));
    }
}
