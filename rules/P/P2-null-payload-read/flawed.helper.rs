// path: src/lib.rs
use std::ffi::{c_char, c_void, CStr};

fn parse<T: serde::de::DeserializeOwned>(payload: *const c_char) -> Result<T, String> {
    let bytes = unsafe { CStr::from_ptr(payload) }.to_bytes(); // flaw: dereferences whatever ctypes passes, None included
    serde_json::from_slice(bytes).map_err(|e| e.to_string())
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(raw: *mut c_void, payload: *const c_char) -> *mut c_char {
    reply(raw, parse::<KernelIntent>(payload), Kernel::process_intent)
}

#[no_mangle]
pub extern "C" fn dita_kernel_on_venue_event_json(raw: *mut c_void, payload: *const c_char) -> *mut c_char {
    reply(raw, parse::<VenueEvent>(payload), Kernel::on_venue_event)
}

#[no_mangle]
pub extern "C" fn dita_kernel_reconcile_slots_json(raw: *mut c_void, payload: *const c_char) -> *mut c_char {
    reply(raw, parse::<Vec<TradeSlot>>(payload), Kernel::reconcile_slots)
}
