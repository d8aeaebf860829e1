// path: src/lib.rs
use std::ffi::CString;
use std::os::raw::{c_char, c_int};
use std::ptr;

pub struct Kernel { slots: Vec<TradeSlot> }

#[derive(serde::Serialize)]
pub struct TradeSlot { pub slot_id: usize, pub size: f64 }

fn to_c(json: Result<String, serde_json::Error>) -> *mut c_char {
    match json.ok().and_then(|s| CString::new(s).ok()) {
        Some(c) => c.into_raw(),
        None => ptr::null_mut(),
    }
}

#[no_mangle]
pub extern "C" fn get_slot_json(handle: *mut Kernel, slot_id: c_int) -> *mut c_char {
    let Some(kernel) = (unsafe { handle.as_ref() }) else {
        return ptr::null_mut(); // flaw: null without a code or a text to ask for
    };
    match kernel.slots.get(slot_id as usize) {
        Some(slot) => to_c(serde_json::to_string(slot)),
        None => ptr::null_mut(),
    }
}

#[no_mangle]
pub extern "C" fn snapshot_json(handle: *mut Kernel) -> *mut c_char {
    if handle.is_null() {
        return ptr::null_mut();
    }
    to_c(serde_json::to_string(unsafe { &(*handle).slots }))
}
